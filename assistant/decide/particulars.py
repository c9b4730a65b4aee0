"""Particulars that people ask for beyond what a sentence says: who signed, how long, what if not.

Each is typed: what the question's words ask for, and what the sentence must hold to give it.
Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.decide.held import holds
from assistant.understand.asking_part import asking_part
from assistant.understand.function_words import weighty_words
from ingest.words import stem, words_of

_PERSON = r"\([A-ZÅÄÖ]{1,3}\)|[A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+, [a-zåäö]"
_PART = r"%|\b(?:procent|varav|hälften|andel)\b"
_OFFICE = r"\b\w*(?:direktör|chef)(?:er|en|erna)?\b"
_MONEY = (
    r"(?:\w*avgift\w*|\w*kostnad\w*|arvode\w*|resor\w*|budget\w*|summa\w*|belopp\w*|pengar\w*|"
    r"(?:membership )?fees?|costs?|travel|salar\w+|budgets?|sums?|money|amounts?)"
)
_BEFORE = r"(?:förra|förr|året|i fjol|last|the year|(?:19|20)\d\d)"
_THEM = r"(?:han|hon|hen|de|dom|dem|he|she|they|(?-i:[A-ZÅÄÖ])\w+)"
_PAIRS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:vem|vems|vilka?|vilken|who|whom|whose|by)\b[^?.]*"
        r"\b(?:(?:skr[ei]v\w*|skrivit|skriva) under|undertecknade|signera\w*|signed|"
        r"negotiat\w+|förhandla\w+)\b|\bsignature\b",
        _PERSON,
    ),
    (
        rf"\b(?:hur stor (?:del|andel)|hur mycket av|andelen|what (?:share|proportion)|how much of|"
        rf"(?:vilken del av|what (?:portion|part) of) (?:\w+ )?{_MONEY}|for itself|"
        rf"{_MONEY} (?:\w+ )?(?:alone|by itself|enbart|ensam\w*)|"
        rf"(?:bara|enbart|endast|rena|only|just) (?:\w+ )?{_MONEY})\b",
        _PART,
    ),
    (
        rf"\b(?:(?:när|vilket år|var) (?:är|föddes|var) (?:\w+ )?(?:{_THEM} )?(?:\w+ )?född\w*|"
        rf"(?:när|var|vilket år) föddes {_THEM}|föddes {_THEM}|födelse(?:dag|år|datum)\w*|"
        rf"när fyller {_THEM}|gammal är {_THEM}|"
        r"hur gam(?:la|mal) är (?:de|dem|dom|han|hon|hen|led\w+|represent\w+|ersättar\w+)|"
        r"how old (?:are|is) (?:they|he|she|(?:the|our) (?:members?|represent\w+|subst\w+))|"
        rf"date of birth|(?:when|where|what year) (?:is|are|was|were) {_THEM}[^?.]{{0,30}} born|"
        rf"old is {_THEM}|personnummer)\b",
        r"\b(?:född|år gammal)\b",
    ),
    (
        r"\b(?:bank|banken|bankkonto|bankgiro|plusgiro|iban|kontonum\w+|vilket konto|faktura\w*|"
        r"(?:bank|which|what) accounts?|account numbers?|invoice (?:address|number|reference))\b",
        r"\b(?:bank|konto|giro|faktura)\w*",
    ),
    (
        r"\b(?:mandatperiod\w*|mandattid\w*|mandate|term of office|(?:is|are|members?) "
        r"(?:\w+ )?appointed|väljs (?:de|man|ledam\w+)|hur länge sitter|"
        r"how long (?:do|does|will) [\w -]+ (?:serve|sit)|"
        r"(?:hur många år|how many years|hur länge) (?:sitter|gäller|is|are|does|do))\b",
        r"\b(?:mandat\w*|år i taget|väljs för|utses för|bestämd tidsperiod)\b|\d{4} ?[–-] ?\d{4}",
    ),
    (
        r"\b(?:efterträ\w+|föregångar\w+|avgick|tar över|tog över|takes? over|took over|"
        r"succe\w+ed\w*|"
        r"predecessor|successor|stepp\w+ down|(?:vem|who)\b.{0,60}\b(?:innan|före|before|after)"
        r"(?=\W*$|\W+(?:\d|oss|us|honom|henne|him|her|them|dem|det|dess|that|then|\w+\W*$))|"
        r"(?:efter|after|before|innan) (?:oss|us|honom|henne|him|her)|nästa (?:ordf\w+|led\w+)|"
        r"next (?:chair|president|member))\b",
        r"\b(?:efterträ|föregå(?:ngare)|tidigare|avgå)\w*",
    ),
    (
        r"\b(?:vad händer (?:om|när|ifall|med (?:mig|oss|honom|henne|dem|dom|(?:den|de|en) som))|"
        r"vad blir följden|what happens (?:if|when|to (?:me|us|him|her|them|you|those|someone|"
        r"somebody|people|anyone|the (?:one|person|employee)))|what if|går det att överklaga|"
        r"överklaga\w*|(?:to|can|could|may|we|i|you|an?) appeal|appeal(?:s|ed|ing)? "
        r"(?:against|the decision|to a))\b",
        r"\b(?:annars|i annat fall|påföljd|överklag|om det ändå)\w*",
    ),
    (
        r"\b(?:hur lång tid|how long (?:does it|will it|did it)|hur många (?:dagar|veckor|månader)|"
        r"how many (?:days|weeks|months)|how long before|hur långt i förväg)\b",
        r"\b\d+ (?:dagar|veckor|månader|år)\b|\bsenast\b",
    ),
    (
        r"\b(?:vad (?:tyck\w+|ansåg|säger) (?:\w+ )?(?:revisor|medborgar|invånar|folk)\w*|"
        r"opinion|what (?:do|did) [\w ]+ think)\b",
        r"\b(?:anser|tyck|upplev)\w*",
    ),
    (
        r"\b(?:vilket (?:märke|flygbolag|bolag|hotell)|vilken (?:leverantör|konsult|byrå|bank|"
        r"firma|resebyrå)\w*|"
        r"which (?:brand|airline|hotel|supplier|consultant|agency|firm)|"
        r"what brand|flygbolag\w*|airlines?|brands?|märke)\b",
        r"\b(?:märke|flygbolag|leverantör|konsult|byrå|firma)\w*",
    ),
    (
        r"\b(?:vilken restaurang|which restaurant)\b",
        r"\brestaurang\w*",
    ),
    (
        rf"\b(?:yrke\w*|(?:sysslar|jobba\w*|arbeta\w*) (?:han|hon|hen)\b|"
        r"(?:jobba\w*|arbeta\w*) (?:\w+ ){1,3}(?:förut|annars|privat|till vardags)|"
        r"profession|occupation|"
        rf"(?:do|does|did) [^?.]{{2,40}} for a living|salary|tjänar {_THEM}\b(?![^?.]*\bpå att\b)|"
        rf"utbildning (?:har|hade)|pluggat|(?:vad|var) (?:har )?{_THEM}[^?.]{{0,20}} studera\w*|"
        rf"(?:what|where) (?:did|has|have) {_THEM}[^?.]{{0,20}} stud(?:y|ied)|"
        rf"bor (?:(?-i:[A-ZÅÄÖ])\w+ )+|var bor|vilken (?:kommun|ort|stad) bor|skola går|"
        r"where does [A-Z][\w ]+ live|"
        r"married|gift med|hobby\w*|hobbies)\b",
        r"\b(?:yrke|utbildad|bor i|bosatt|gift)\b",
    ),
    (
        rf"\b(?:(?:jämfört|compared) (?:med|with|to) {_BEFORE}|"
        r"ökat|minskat|gått upp|gått ner|(?:than|from) the year before|than last|mot året innan|"
        r"(?:blivit|gotten|become) (?:dyrare|billigare|dearer|cheaper|more expensive)|"
        rf"(?:dyrare|billigare|dearer|cheaper) (?:än|than) {_BEFORE})\b",
        r"\b(?:ökat|minskat|jämfört|dyrare|billigare)\b",
    ),
    (
        r"\b(?:vilken (?:person|handläggare|kollega)|vad heter (?:han|hon|hen|personen|"
        r"den (?:person|som|chef)\w*|chefen|ordföranden|direktören)|"
        r"name of the (?:person|head|director|manager|chair)|"
        r"which (?:person|colleague|officer)|vem exakt|by name)\b",
        _PERSON,
    ),
    (
        r"\b(?:vilken chef|which manager)\b",
        rf"{_PERSON}|{_OFFICE}",
    ),
    (
        r"\b(?:lämnade|lämnat|lämnar (?:vi|region\w*)|utträde\w*|incident\w*|olyck\w+|"
        r"gick ur|avslutade|lade ner|lagts? ner|stängde|slopa\w+|bytte|"
        r"sparken|uteslöts|avslogs|(?:we|region|kronoberg|who|anyone|has|have|had) left|leave|"
        r"leaving|quit|dismissed|fired|sacked|scrapped|"
        r"switch\w*|moved to|shut(?:ting)? down|rejected|scandal|skandal\w*|böter|rättegång\w*|"
        r"trial|court|skadestånd\w*|lawsuit)\b",
        r"\b(?:lämnade|avslutade|stängde|bytte|uteslöts|avslog|böter|skadestånd|upphör|utträd|"
        r"incident|olyck)\w*",
    ),
    (
        r"\b(?:i kronor|i kr|i euro|in kronor|in euros?|hur många kronor|how many kronor|"
        r"maximum value|max ?värde|högsta värde|exakt belopp)\b",
        r"\d[\d ]*(?:kronor|kr\b|euro)",
    ),
    (
        r"\b(?:vilka frågor ställs|(?:what|which) questions (?:are|will be) asked)\b",
        r"\b(?:frågor som|frågorna)\b",
    ),
)
_PARTICULARS = [(re.compile(asks, re.IGNORECASE), re.compile(holds)) for asks, holds in _PAIRS]
_NAMES_ASKED = re.compile(
    r"\b(?:vilka|namn\w*|räkna upp|lista|nämn|which|names?|list|enumerate)\b", re.IGNORECASE
)
_VERB = re.compile(
    r"[?.!,;:]|\b(?:är|var|har|hade|ingår|ingick|sitter|finns|deltar|gäller|som|"
    r"is|are|was|were|has|have|had|do|does|did|can|take|belong|that|who)\b",
    re.IGNORECASE,
)
"""Where the words end that say what is to be named."""
_IN_WORDS = {
    word: number
    for number, word in enumerate(
        "två tre fyra fem sex sju åtta nio tio elva tolv".split(), start=2
    )
}
MOST_DIGITS = 3
"""Of a number that counts things; a longer one is a year."""
COUNTED = 2
"""Words after a number among which the thing that is only counted stands."""


def lacking_particulars(question: str, text: str) -> int:
    """How many of the particulars that a question asks for a text (Swedish) does not hold."""
    question = asking_part(question)
    asked = [told for asks, told in _PARTICULARS if asks.search(question)]
    return sum(not holds(told, text) for told in asked)


def lists_too_few(question: str, text: str) -> bool:
    """Whether a question asks to name things of which a text only says how many there are."""
    asks = _NAMES_ASKED.search(question)
    if asks is None:
        return False
    named = _VERB.split(question[asks.end() :], maxsplit=1)[0]
    asked = weighty_words(named)
    words = words_of(text)
    items = 1 + len(re.findall(r",|\boch\b|\bsamt\b|;", text))
    for place, word in enumerate(words):
        counts = len(word) <= MOST_DIGITS and word.isdigit()
        number = int(word) if counts else _IN_WORDS.get(word, 0)
        after = words[place + 1 : place + 1 + COUNTED]
        if number > items and any(_same({stem(a, "sv")}, w) for a in asked for w in after):
            return True
    return False


def _same(stems: set[str], word: str) -> bool:
    forms = (stem(word, "sv"), stem(word, "en"))
    return any(
        form in stems or any(form.endswith(s) for s in stems if len(s) > 3) for form in forms
    )
