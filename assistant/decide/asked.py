"""What a question asks for that its evidence may lack: a year, a sum, a way to reach someone.

Near misses are about the right passage and ask for an attribute that it does not give. Each check
says what is missing; patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class Missing(StrEnum):
    """An attribute that is asked for and that the evidence does not hold."""

    YEAR = "year"
    AMOUNT = "amount"
    COUNT = "count"
    TIME = "time"
    REACH = "reach"


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RANGE = re.compile(r"\b((?:19|20)\d\d)\s*[–-]\s*((?:19|20)\d\d)\b")
_NUMBER = re.compile(
    r"\d|\b(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|båda|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|both)\b",
    re.IGNORECASE,
)
_ASKS: dict[Missing, re.Pattern[str]] = {
    Missing.AMOUNT: re.compile(
        r"\b(?:vad kostar|vad (?:beräknas|uppskattas|väntas|skulle|brukar|kommer|kan|lär) "
        r"(?:[\w-]+ ){1,4}?kosta|kronor|"
        r"hur dyrt?(?! \w+ (?:får|kan|ska|bör)\b)|"
        r"belopp\w*|max(?:belopp|gräns)|traktamente\w*|pris\w*|"
        r"how much (?:does|do|is|are|money)|cost|price\w*|sek|"
        r"how expensive(?! an? )|kr|budget)\b",
        re.IGNORECASE,
    ),
    Missing.COUNT: re.compile(r"\b(?:hur många|antal\w*|how many|number of)\b", re.IGNORECASE),
    Missing.TIME: re.compile(
        r"\b(?:när|vilket datum|vilken dag|vilket år|hur länge|hur ofta|deadline|klockan|when|"
        r"what date|which date|what year|which year|how long|how often|what time)\b",
        re.IGNORECASE,
    ),
    Missing.REACH: re.compile(
        r"\b(?:telefon\w*|mejl(?!ad)\w*|mail(?!ad|ed)\w*|e-?post\w*|adress\w*|webbadress\w*|"
        r"länk\w*|hemsida\w*|phone(?!d)\w*|e-?mail(?!ed)\w*|address\w*|link|website|url)\b",
        re.IGNORECASE,
    ),
}
_HOLDS: dict[Missing, re.Pattern[str]] = {
    Missing.AMOUNT: re.compile(
        r"\d[\d  .,]*\s*(?:kronor|kr\b|sek|mnkr|tkr|%|procent)", re.IGNORECASE
    ),
    Missing.COUNT: _NUMBER,
    Missing.TIME: re.compile(
        r"\d{4}|årlig|varje|löpande|alltid|tidsperiod|mandatperiod|dagtid|arbetstid|fritid|början|"
        r"närmast|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|"
        r"november|december)\b|vid behov|innan|därefter|sedan|just nu|idag|klockan|\bkl\b|"
        r"minut|timm|\bdag|dygn|veck[ao]|månad|\bår\b|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|senast",
        re.IGNORECASE,
    ),
    Missing.REACH: re.compile(r"@|www\.|https?:|\d{3,}[- ]\d{2,}|webben"),
}  # fmt: skip


def missing(question: str, evidence: Sequence[str], whole: str = "") -> frozenset[Missing]:
    """What the question asks for and the sentences of the evidence (in its own language) do not
    hold. Where it asks for a sum, or leans on one that does (`whole` is both), a sentence that
    tells a sum must hold the year."""
    together = " ".join(evidence)
    found = {
        kind
        for kind, asks in _ASKS.items()
        if asks.search(_TOLD.sub(" ", question)) and not _HOLDS[kind].search(together)
    }
    sums = [text for text in evidence if _HOLDS[Missing.AMOUNT].search(text)]
    dated = " ".join(sums) if sums and asks_amount(whole or question) else together
    years = [] if _claims_year(question, together) else _YEAR.findall(question)
    if any(not _holds_year(int(y), dated) for y in years):
        found.add(Missing.YEAR)
    return frozenset(found)


def is_told(question: str, text: str) -> bool:
    """Whether the question asks for a sum, a number or a time that `text` gives."""
    asked = [kind for kind, asks in _ASKS.items() if asks.search(question)]
    return bool(asked) and all(_HOLDS[kind].search(text) for kind in asked)


def _holds_year(year: int, evidence: str) -> bool:
    if str(year) in evidence:
        return True
    return any(int(a) <= year <= int(b) for a, b in _RANGE.findall(evidence))


_SPAN = re.compile(
    r"\b(?:start\w*|beg[aiu]n\w*|börja\w*|bild\w+|grund\w+|etabl\w+|inrätt\w+|kom till|från|from|"
    r"since|sedan|found\w+|established|formed|tills?|until|to|end(?:s|ed|ing)?|slut\w*|löp\w*|"
    r"gäll\w*|valid|runs?|lasts?|expires?|through|redan|already|fyll\w*|turned|"
    r"före eller efter|before or after)\b(?:\W+\w+){0,4}?\W+(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_ASKS_OTHER = re.compile(
    r"\b(?:vad|vem|vilka|vems|varför|hur (?!länge)\w+|what(?! year)|who|whose|why|"
    r"how(?! long)|which(?! (?:year|of)))\b",
    re.IGNORECASE,
)


def _claims_year(question: str, evidence: str) -> bool:
    """Whether a question says from or until when something runs, and asks for nothing else: the
    year in the evidence puts that of the question right."""
    claims = _SPAN.search(question) and not _ASKS_OTHER.search(question)
    return bool(claims and _YEAR.search(evidence))


_SEAT = re.compile(
    r"\b(?:represent\w+|företräd\w+|ledamot\w*|ledamöter\w*|ersättare\w*|suppleant\w*|ordförande\w*|"
    r"sitter|sits?|seats?|members?|deput\w+|substitut\w+|alternate\w*|chair\w*|politiker\w*|"
    r"politicians?|uppdrag\w*|plats\w*)\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"\b(?:vem|vilka|vilken|who|whom|whose|which|namn\w*|names?)\b", re.IGNORECASE)


def asks_who_sits(question: str) -> bool:
    """Whether the question asks for the persons on some body."""
    return bool(_SEAT.search(question) and _WHO.search(question))


_SEATS_OF = re.compile(
    r"\b(?:uppdrag\w*|sitter|platser|poster|roll|roller|seats?|sits?|positions?|posts?|roles?|"
    r"assignments?)\b",
    re.IGNORECASE,
)
SHORT_QUESTION = 8
"""Words; a longer question asks for more than which seats someone has."""


def asks_seats_of(question: str) -> bool:
    """Whether a short question asks which seats a person has; naming the person is up to others."""
    return bool(_SEATS_OF.search(question)) and len(question.split()) <= SHORT_QUESTION


_TOLD = re.compile(
    r"\d[\d  .,]*\s*(?:kronor|kr|sek|euros?)\b|"
    r"\b(?:egen|eget|egna|own|(?:en|a) separate|vems|whose|"
    r"(?:vilken|which)\s+\w+['’]?s)\s+budget\b|"
    r"\b(?:ur|från|inom|out of|from|within)\s+(?:[\w'’]+\s+){0,3}budget\w*",
    re.IGNORECASE,
)
"""A sum that the question itself tells, a budget of one's own, whose it is, and that something is
paid out of it: none of them asks for a sum."""


def asks_amount(question: str) -> bool:
    """Whether the question asks for a sum of money."""
    return bool(_ASKS[Missing.AMOUNT].search(_TOLD.sub(" ", question)))


_FEW = r"(?:två|tre|fyra|fem|sex|sju|åtta|two|three|four|five|six|seven|eight)"
_OF_ALL = re.compile(
    r"(?:^|(?<=[.!?:,]\s))(?:(?:och|and|men|but|så|so)\s+)?(?:är|har|ska|skall|får|måste|kan|deltar|"
    r"gäller|behöver|bör|are|is|do|does|must|should|may|can|have|has|shall)\s+(?:det\s+|it\s+)?"
    r"(?:verkligen\s+|really\s+)?(?:alla|samtliga|varenda|all|every|each|everyone|everybody)\b",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:lista|räkna upp|alla|samtliga|vilka|checklista\w*|hela listan|punkterna|kraven|list|all|"
    r"every|which (?:are|ones)|what are|name the|enumerate|checklist|everything|everyone|each|"
    rf"(?:which|what|name|vad heter|(?<!av )(?<!of )(?:strategins|våra|our|de|the)) (?:\w+ )?{_FEW}"
    r"(?= (?!things?\b|saker\b)\w)|"
    r"berätta|beskriv|sammanfatta|översikt|tell me about|describe|summar\w+|overview)\b",
    re.IGNORECASE,
)


_APPLIES = re.compile(
    r"\b(?:tänka på|ha på plats|vara på plats|vara (?:klart|uppfyllt|ordnat)|uppfyll\w+|"
    r"känna till|(?:veta|kunna) om|know about|kriteri\w+|förutsättningar|"
    r"(?:vad|vilka \w+) (?:gäller|krävs)|sammanfatta\w*|"
    r"(?<!enligt )(?<!med )(?<!mot )riktlinje(?:r|rna)|(?<!enligt )(?<!med )(?<!mot )kraven|"
    r"(?:think|know|consider|check|do|have|be (?:in place|done|ready))\b[^?]*\bbefore|"
    r"keep in mind|be aware of|criteria|requirements?|"
    r"(?<!to )(?<!to the )(?<!with )(?<!with the )(?<!against )(?<!against the )guidelines|"
    r"what (?:applies|is required)|"
    r"(?:what|which) \w+ appl(?:y|ies)|summar\w+|(?:måste|ska|behöver|bör)\b[^?]*\binnan)\b",
    re.IGNORECASE,
)


_BETWEEN = re.compile(r"\w+\b(.*)\b(?:innan|before)$", re.IGNORECASE | re.DOTALL)


def asks_what_applies(question: str) -> bool:
    """Whether all is asked for that is to be thought of, met or in place, not one point of it."""
    return bool(_APPLIES.search(question))


def without_asking(question: str) -> str:
    """A question for what applies, without the words that ask for it; what stands between two of
    them ("ska X göra innan") is not among them."""
    return _APPLIES.sub(_between, question)


def _between(asks: re.Match[str]) -> str:
    inside = _BETWEEN.match(asks.group())
    return f" {inside[1]} " if inside else " "


_COMPARES = re.compile(
    r"\b(?:alla|samtliga|totalt?|tillsammans|sammanlagt|summa\w*|varje|respektive|dyrast\w*|billigast\w*|"
    r"mest|minst|högst|lägst|jämför\w*|all|total|together|each|every|sum|altogether|combined|most|least|"
    r"priciest|cheapest|highest|lowest|compare\w*|added|adding)\b",
    re.IGNORECASE,
)


def asks_all_amounts(question: str) -> bool:
    """Whether the sums of several things are asked for: all, the total, the highest, the lowest."""
    asks = asks_amount(question) or re.search(r"kost|utgift|expens(?!ive)|spend", question)
    return bool(asks and _COMPARES.search(question))


def holds_amount(text: str) -> bool:
    """Whether a sum of money stands in `text`."""
    return bool(re.search(r"\d[\d  .,]*\s*(?:kronor|kr\b|sek|mnkr|tkr)", text, re.IGNORECASE))


def asks_for_list(question: str) -> bool:
    """Whether several things, or an overview, are asked for rather than one thing; that all are
    spoken of in a question for yes or no asks for none of them."""
    return bool(_LIST.search(_OF_ALL.sub(" ", question)))
