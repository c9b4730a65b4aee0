"""How people ask about costs, posts and collaborations: patterns of folded text (å is a)."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.facts import Facts
from assistant.register.reading import Reading

YEARS = (
    r"hur manga ar(?! (?:med|i|det|de|vi|ni|som|medlem\w*|anslut\w*|svensk\w*|ordinarie|ledam\w*|"
    r"ersatt\w*|kvinno\w*|man)\b)"
)
"""How many years, and not how many are something: folded, "år" and "är" are the same word."""
COST = (
    r"where (?:does|do|would|will) (?:that|it|this|we) (?:all )?(?:land|end up|leave us|put us|"
    r"take us)|"
    r"var (?:landar|hamnar|slutar|stannar) (?:det|vi|man|summan|notan)|"
    r"kostnads?list(?:a|an)|kostna(?:d|den|der|derna|dens|ds?bild\w*|dsuppskattning\w*|"
    r"dsuppgift\w*)|kosta|kostar|"
    r"kostade|kostat|utgift(?:en|er|erna)?|utlagg(?:en)?|pris|priset|priser|"
    r"prislapp(?:en|ar|arna)?|notan?|notor(?:na)?|arssumma\w*|arsbelopp\w*|arskostnad\w*|"
    r"stalar(?:na)?|"
    r"planbok(?:en)?|kassa(?:n)?|branner|brant|drar|slukar|suger|tar mest|svider|atit|"
    r"ater upp|gor av med|cash|wallet|purse|burns?|drains?|swallows?|guzzles?|hoovers? up|eats?|"
    r"(?:set|sets|setting)(?= (?:us |you )?back\b)|sticker price|"
    r"(?:the )?damage|forsvinner|rinner ivag|"
    r"rakning(?:en)?|belopp(?:et|en)?|loss pa|"
    r"(?:ga|gar|gick|landar|hamnar|ligger)(?= (?:\S+ ){0,4}?pa\b)|betala|betalar|betalade|"
    r"betalat|bekosta[rdt]?e?|(?:lagga|lagger|lade|lagt)(?= (?:\S+ ){0,3}?pa\b)|spenderar?|"
    r"pengar(?:na)?|slantar(?:na)?|kronor|sek|kr|tkr|budget(?:en|erat|erad|erade)?|"
    r"costs?|costing|price tags?|prices?|pays?|paying|paid|spend|spends|spending|spent|"
    r"expenses?|expenditures?|bills?|amounts?|money|outlays?|figures?|charged?|budgeted|dyrt?|"
    r"dyra|expensive|totalkostnad\w*|samarbetskostnad\w*|siffran|siffrorna"
)
"""Words for a cost or for paying it."""
KIND = (
    r"samarbete\w{0,2}|samarbetena?s?|atagande(?:t|n|na)?|natverk(?:et|en)?|medlemskap(?:et|en)?|"
    r"engagemang(?:et|en)?|"
    r"deltagande(?:t|n)?|deltagandena|medverkan|organisation(?:en|er|erna)?|program|programmen|"
    r"programmet|uppdrag(?:et|en)?|partnerskap(?:et|en)?|internationella|formaliserade|"
    r"delta|deltar|vara med|medlem|medlemmar|"
    r"collaborations?|cooperations?|networks?|memberships?|partnerships?|participation|"
    r"participating|participate|taking part|involvement|engagements?|programmes?|programs?|"
    r"assignments?|duties|organi[sz]ations?|international|being|members?|commitments?"
)
"""Common nouns for a collaboration and for being in one."""
MANY = (
    r"samarbeten|samarbetena|natverken?|medlemskapen?|engagemangen?|collaborations|cooperations|"
    r"networks|memberships|partnerships|engagements|de alla|alltihop|alltihopa|all of it|"
    r"av dem|of them|dem|them|commitments"
    r"|samarbetskostnader(?:na)?"
)
"""Collaborations in the plural: all that the text has."""
ONE_OF = (
    r"vilket(?: av)?(?: \w+){0,2} (?:samarbete\w*|natverk\w*|medlemskap\w*|engagemang\w*)|"
    r"vilket|vilken|"
    r"vilka|vad|which|what"
)
_UP = (
    r"(?<!eat )(?<!eats )(?<!hoovers )(?<!swallows )(?<!takes )(?<!take )(?<!uses )(?<!use )up"
    r"(?! to\b)"
)
"""The word of "what does it add up to", not that of "eats up"."""
TOTAL = (
    r"tot|totalt|totala|totalen|(?:total|klump|slut)summa\w*|lump sum|totalkostnad\w*|"
    r"sammanlagt|sammanlagda|tillsammans|"
    r"sammantaget|(?:lagg\w*|slar?|raknar?)(?= (?:\S+ ){0,6}?(?:ihop|samman)\b)|samman|"
    r"ihop|summan?|(?:hela )?kalaset|hela paketet|whole (?:package|shebang)|"
    r"summera\w{0,2}|lagga(?= (?:\S+ ){0,6}?(?:ihop|samman)\b)|"
    r"plussa[rt]?|sla samman|rakna(?: ihop| samman)|"
    r"addera\w{0,2}|allt som allt|plus|in total|total|totals|altogether|together|combined|"
    r"all in all|"
    r"all in|sum|summed|add|added|adding|overall|the lot|lot|in all|"
    rf"{_UP}|all told"
)
TOTAL_OF_ONE = (
    r"lump sum|tot|totalt|totala|totalen|totalsumma\w*|"
    r"totalkostnad\w*|sammanlagt|sammanlagda|summan?|"
    r"allt som allt|in total|total|overall|all in|all in all|all told|in all|sum|adds?|"
    rf"{_UP}"
)
"""Those of these words that may be said of one collaboration too."""
HARMLESS = (
    r"(?:fran|pa|for) (?:var|regionens|kronobergs) sida|(?:on|from) our (?:side|part|end)|"
    r"hejsan|saga|mig|mkt|tjena|tjenare|halla|god morgon|(?:en )?(?:snabb|dum|liten) fraga|fraga|"
    r"fragor|chefen|"
    r"kollegan?|undrar|behover|skulle|vilja|kunna|kolla|kollar|alltsa|typ|liksom|lite|ungefar|"
    r"cirka|ca|runt|oss|var|vart|egen|del|pa forhand|mvh|halsningar|hur mycket|hur stort?|"
    r"hur stora|"
    r"hur manga(?= (?:kronor|pengar|kr|procent|%))|hur hog[at]?|uppskatta[st]\w{0,2}|"
    r"uppskattad\w*|uppskattning(?:en|arna)|(?:ars )?siffror(?:na)?|(?<=\d )ars|"
    r"beraknas?|beraknad\w*|"
    r"beraknat|for narvarande|"
    r"regionen|regionens|kronobergs|per ar|om aret|arligen|arliga?|arlig|varje ar|nu|just|"
    r"stammer det|"
    r"det har|den har|heter|jo|aj|ni|ok|okej|namligen|helt|hela|blir|bli|galler|for oss|far|inom|"
    r"what's|whats|it's|that's|i'm|i'd|quick question|question|stupid|boss|my|roughly|"
    r"approximately|"
    r"approx|about|around|really|actually|could|would|like|much|how much|"
    r"how many(?= (?:kronor|sek|percent))|how big|"
    r"how large|"
    r"how high|estimated|estimate|calculated|per year|annually|yearly|annual|a year|each year|year|"
    r"every year|ours|for us|region's|morning|good|much|right|said|says|say|doc|going|come|comes|"
    r"listan?|forteckning(?:en)?|raknat pa|rakna|raknar|delar(?:na)?|ingaende|arsvis|yearly|"
    r"land|lands|"
    r"us back|you back|(?:min|var|en|my|our|the) (?:chef|kollega|boss|colleague|"
    r"manager)\w*|pastar|havdar|tror|sager|claims?|thinks|"
    r"believes|insists|reckons|hello|cheers|wants|wanted|asks|vill veta|pls|plz|thx|lets|both|"
    r"between|mellan|bada|"
    r"bagge|var och en|vardera|respektive|each|budget ?memo\w*|memo\w*|promemori\w*|stated|"
    r"angivna|angivet|redovisade|uppgivna"
)
"""Words of a question that change nothing in what is asked for."""
EXCEPT = (
    r"utan|forutom|utom|exklusive|exkl|bortsett fran|borttaget|without|except(?: for)?|excluding|"
    r"apart from|other than|minus"
)
"""Words that leave out what follows."""
SETS_APART = (
    rf"{EXCEPT}|inte|ej|icke|aldrig|bara|endast|sjalva|enbart|ingen|inga|not|no|never|only|alone|"
    r"itself|other|andra|ovriga|besides|isn't|doesn't|don't|aren't|if|om vi|ifall|skulle vi|"
    r"would we|kan vi|can we|should|borde|bor|maste|must|framover|framtiden|future|forut|tidigare|"
    r"previously|hade|had"
)
"""Words that ask for a part, an exception, or what would be."""
OTHER_QUESTION = (
    r"vem|vems|varfor|nar|hur ofta|hur lange|who|whose|whom|why|when|where|how often|how long|"
    r"pa vilket satt|hur kommer|how come|tycker|anser|think"
)
YES_NO = (
    r"(?:^|[.!?,:]\s*)(?:stammer det(?: \w+)?(?: att)?|ar det sant(?: att)?|kostar|"
    r"kostade|ar|har|betalar|far|kan(?! du| ni)|ska|"
    r"ingar|galler|lagger|does|do|did|is it (?:true|correct|right)(?: that)?|is|are|has|"
    r"have|will|can|"
    r"were|was|had|hade|gick|blev|tar|kraver|finns|upphor|gar|loper|borjar|deltar)\b"
)

_SUPPOSES_SUM = (
    r"(?:^|[.!?,:]\s*)(?:lagger|tar|raknar|slar) (?:man|vi|jag|du) .*"
    r"\b(?:ihop|samman|tillsammans)\b"
    r".*\b(?:vad|hur|vilke[nt])\b"
)
"""A sum that is supposed with the verb first, before it is asked what it comes to."""


def sets_apart(reading: Reading) -> bool:
    """Whether a question asks for a part, an exception or a supposition."""
    return reading.has(SETS_APART)


def asks_otherwise(reading: Reading) -> bool:
    """Whether a question asks who, why or when rather than how much or which."""
    return reading.has(OTHER_QUESTION)


def is_yes_no(reading: Reading) -> bool:
    """Whether a question is answered by yes or no: by how it begins, or by its tag."""
    supposes = re.search(_SUPPOSES_SUM, reading.folded)
    return reading.claims or (not supposes and bool(re.search(YES_NO, reading.folded)))


def understood(reading: Reading, *patterns: str) -> bool:
    """Whether nothing of weight is left once these patterns and harmless words are taken."""
    for pattern in (*patterns, HARMLESS):
        reading.take(pattern)
    return not reading.left()


def asked_now(reading: Reading, facts: Facts, pattern: str) -> bool:
    """Whether the last turn itself asks by a pattern, or asks by no word of its own.

    "And how many members?" after a question on costs asks for members, "and that one?" for costs.
    """
    if not reading.question.context:
        return True
    turn = facts.read(replace(reading.question, context=""))
    if turn.shows(pattern):
        return True
    facts.named(turn)
    turn.take(HARMLESS)
    return not turn.left()
