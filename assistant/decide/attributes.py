"""Attributes that people ask for and strategies seldom give: an address, an age, a penalty.

A question that asks for one, where the evidence has nothing of the kind, is a near miss: about the
right thing, and unanswered. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from assistant.decide.held import holds
from assistant.understand.asking_part import asking_part

_MONTHS = r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_WHO = (
    r"(?:de|dom|person\w*|människan?|\w*(?:ordförand|direktör|chef|ledam[oö]t|suppleant|ersättar|kontakt|handläggar|"
    r"samordnar|ansvarig|representant|anställd|författar|deltagar|politiker|tjänsteman|tjänstemän)\w*|"
    r"people|persons?|heads?|directors?|managers?|chairs?\w*|contacts?|officers?|officials?|members?|"
    r"representatives?|deput\w+|substitutes?|coordinators?|staff|employees?|authors?|"
    r"participants?|politicians?)"
)
_PAIRS: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:vad heter (?:\w+ ){{0,3}}?(?:han|hon|hen|{_WHO})|"
        rf"namn(?:en|et)? på (?:\w+ ){{0,3}}?{_WHO}|(?:\w+ )?{_WHO}s? namn|"
        rf"names? of (?:\w+ ){{0,3}}?{_WHO}|(?:his|her|their) names?|"
        rf"{_WHO}['’]?s?['’]? names?|by name)\b",
        r"\([A-ZÅÄÖ]{1,3}\)|\bmed [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+|[A-ZÅÄÖ]\w+, [A-ZÅÄÖ]\w+",
    ),
    (
        r"\b(?:max\w*|gräns(?:en)?|övre gräns|limit|cap)\b",
        r"\b(?:högst|minst|max\w*|gräns)\b",
    ),
    (
        r"\b(?:vem skrev|vem har skrivit|författ\w*|who wrote|authors?|drafted by)\b",
        r"\b(?:författ|skriven)\w*",
    ),
    (
        r"\b(?:när|vilket|datum|when|which|what|date|year)\b[^.?!]{0,40}\b(?:antogs|antagen|antog|"
        r"adopted)\b|\b(?:trädde i kraft|came into force|entered into force)\b",
        r"\b(?:antogs|antagen|trädde)\b",
    ),
    (r"\b(?:röstade\w*|röstning\w*|voted?|votes|reserverade)\b", r"\b(?:röst|omröst)\w*"),
    (
        r"\b(?:deadline|sista (?:dag|ansökningsdag)\w*|due date|closing date|by when)\b",
        r"\b(?:senast|sista dag|deadline)\w*",
    ),
    (
        r"\b(?:protokoll\w*|dagordning\w*|minutes of|minutes from|agenda for)\b",
        r"\b(?:protokoll|dagordning)\w*",
    ),
    (
        r"\b(?:ökat|minskat|ökning|increased?|decreased?|gone up|gone down|jämfört med|"
        r"compared (?:to|with)|dyrare än|cheaper than)\b",
        r"\b(?:ökat|minskat|jämfört)\b",
    ),
    (r"\b(?:nästa möte|next meeting|nästa gång|next time)\b", r"\bnästa\b"),
    (
        r"\bper (?:dag|dygn|kuvert|person|natt|möte|gäst|timme|day|night|head|"
        r"meeting|guest|hour)\b",
        r"\bper \w+",
    ),
    (
        r"\b(?:vilket datum|vilken dag|exakt datum|datumet (?:då|när|för)|what date|which date|"
        r"which day|what day|the date (?:when|on|of|that))\b",
        rf"\d{{1,2}} (?:{_MONTHS})",
    ),
    (r"\b(?:gata\w*|adress\w*|street|address|postnummer|zip code)\b", r"\w+gatan|adress"),
    (r"\b(?:öppettid\w*|öppet|opening hours|open on|vilken tid|what time)\b", r"klockan|öppet"),
    (
        r"\b(?:telefon\w*|nummer till|phone(?!d)\w*|call them|ring(?!de)\w* till)\b",
        r"\d{2,}-\d{4,}|telefon",
    ),
    (r"\b(?:mejl(?!ad)\w*|e-?mail(?!ed)\w*|e-?post\w*|mailadress\w*)\b", r"@|e-post"),
    (
        r"\b(?:blankett\w*|mall|mallen|formulär\w*|template|(?:application|claim|report) forms?|"
        r"(?:what|which|a|the) forms? (?:do|should|must|to|that|for)|intranät\w*|intranet|"
        r"ladda ner|"
        r"download|länk(?:en|ar|arna)?|pdf|diarienum\w+|ärendenum\w+|"
        r"(?:reference|case|registration) number)\b",
        r"\b(?:blankett|mall|formulär|intranät|diarienummer)\w*",
    ),
    (
        r"\b(?:hur gammal är [A-ZÅÄÖ]|how old is [A-Z]|ålder\w*|åldersgräns\w*|age\b)",
        r"\b(?:ålder|år gammal|bilda\w+|grunda\w+|startade|inrättades|etablerades)\w*",
    ),
    (
        r"\b(?:påföljd\w*|straff\w*|böter\w*|varning|avsked\w*|penalt\w*|fined|fines|"
        r"(?:what|which|how\s+(?:big|high))\s+(?:is\s+)?(?:the\s+|a\s+)?fine|sanction\w*|"
        r"punish\w*|dismiss\w*|konsekvens\w*|consequences?)\b",
        r"\b(?:påföljd|straff|böter|varning|avsked|sanktion)\w*",
    ),
    (
        r"\b(?:hur många|how many) (?:anställda|personer|människor|deltagare|resor|people|staff|"
        r"employees|trips|participants|hours|timmar|glas|glasses|young|ungdomar|jobb|jobs)\b",
        r"\b(?:anställda|personer|deltagare|timmar)\b",
    ),
    (
        r"\b(?:hur ofta|hur många gånger|how often|how many times|how frequently)\b",
        r"\b(?:varje|årlig\w*|gånger|löpande|mandatperiod\w*|regelbundet)\b",
    ),
    (
        r"\b(?:varför|why|reasons?|anledning\w*|orsak\w*)\b",
        r"\b(?:för att|eftersom|därför|syfte\w*|på grund|anledning|mervärde|bidra\w*)\b",
    ),
    (
        r"\b(?:vilket företag|which company|what company|supplies|"
        r"(?:vilk\w+|vem|vad|who|which|what)\b[^?.]{0,30}\b(?:leverantör\w*|suppliers?|vendors?)|"
        r"how do i order|hur beställer)\b",
        r"\b(?:leverantör|företaget|beställ)\w*",
    ),
    (
        r"\b(?:går (?:\w+ ){0,3}?ut(?! (?:och|på|med)\b)|löper ut|expires?|until when|"
        r"hur länge gäller|hur länge sitter)\b",
        r"\b(?:till och med|gäller till|tidsperiod|varje (?:år|mandatperiod))\b|\b(?:19|20)\d\d\b",
    ),
    (
        r"\b(?:privat\w*|private\w*|personal use|husband|wife|frun?|maka|sambo|familj\w*|"
        r"family|barn|(?:min|hennes|din) make|children|dotter|daughter|son|instagram|facebook)\b",
        r"\b(?:privat|familj|barn|anhörig)\w*",
    ),
    (
        r"\b(?:statistik\w*|statistics|ranking\w*|survey\w*|enkät\w*|mätning\w*|"
        r"invånare|inhabitants)\b",
        r"\b(?:statistik|enkät|mätning|invånare)\w*",
    ),
    (
        r"\b(?:hotell\w*|hotel\w*|business class|första klass|first class|taxi|bonuspoäng|"
        r"bonus points|parkering\w*|parking|försäkring\w*|insurance|vaccin\w*|visum|visas|"
        r"(?:a|any) visa)\b",
        r"\b(?:hotell|klass|taxi|bonus|parkering|försäkring|vaccin|visum)\w*",
    ),
    (
        r"\b(?:tolk\w*|interpreter\w*|översätt\w*|translat\w*|språk\w*|language\w*)\b",
        r"\b(?:tolk|översätt|språk)\w*",
    ),
    (
        r"\b(?:rabatt\w*|discount\w*|lön|löner|salary|salaries|extra pay|traktamente\w*|"
        r"per diem|daily allowance)\b",
        r"\b(?:rabatt|lön|traktamente)\w*",
    ),
    (
        r"\b(?:last year|förra året|i fjol|next year|nästa år|förra våren|"
        r"right now, with|just nu, med)\b",
        r"\b(?:förra|nästa|kommande) \w+",
    ),
)
_ATTRIBUTES = [(re.compile(a, re.IGNORECASE), re.compile(h)) for a, h in _PAIRS]
_BODY = re.compile(
    r"\b[Rr]egion (?P<a>[A-ZÅÄÖ][\w-]+)|"
    r"\b(?P<b>[A-ZÅÄÖ][\w-]+) (?:[Rr]egion|[Kk]ommun|municipality)"
)


_LODGING = re.compile(r"\b\w*hot(?:ell|el)\w*", re.IGNORECASE)
_WHERE_TO = re.compile(
    r"\b(?:var\s+(?:ska|bör|kan|får)\s+(?:vi|man|jag|de)\s+(?:\w+\s+)?(?:hålla|vara|ta|äta|ses|"
    r"träffas|mötas|bjuda|samlas)|where\s+(?:should|shall|do|must|can|could)\s+(?:we|i|they)\s+"
    r"(?:\w+\s+)?(?:take|meet|eat|hold|host|bring)|somewhere\s+else|elsewhere|"
    r"någon\s+annanstans|nån\s+annanstans|annat\s+ställe|andra\s+ställen)\b",
    re.IGNORECASE,
)
"""A question where to go with guests: a hotel that it names is one choice among others."""
_SLEEP = re.compile(
    r"\b(?:sleep|stay\w*|övernatt\w*|sova|bo\b|(?:find|hitta)\s+(?:an?\s+|ett\s+)?(?:\w+\s+)?hot)",
    re.IGNORECASE,
)
"""What only a bed for the night answers."""


def lacking_attributes(question: str, evidence: str) -> int:
    """How many of the attributes that a question asks for its evidence does not hold."""
    if _WHERE_TO.search(question) and not _SLEEP.search(question):
        question = _LODGING.sub(" ", question)
    question = asking_part(question)
    asked = [told for asks, told in _ATTRIBUTES if asks.search(question)]
    return sum(not holds(told, evidence) for told in asked)


def own_name(texts: Iterable[str]) -> str:
    """The name of the body whose text this is: that which regions are called most often."""
    names = Counter(name for text in texts for name in bodies_in(text))
    return names.most_common(1)[0][0] if names else ""


def bodies_in(text: str) -> list[str]:
    """The names of regions and municipalities in a text, without what they are."""
    found = [match.group("a") or match.group("b") for match in _BODY.finditer(text)]
    return [name.removesuffix("s") for name in found]
