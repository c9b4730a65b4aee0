"""What sentences say of the collaboration they are about, one fact a function."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from corpus.place import Place
from corpus.sentence import Sentence
from corpus.stated import Stated
from ingest.register.bodies import find_bodies
from ingest.register.counts import NUMBER, number
from ingest.register.letters import UPPER

Value = TypeVar("Value")
_WORD = rf"[{UPPER}][\w’'&:-]*"
_PROPER = (
    rf"{_WORD}(?:\s+(?:(?:och|of|for|the|i)\s+)?{_WORD})*(?:\s+(?:län|kommun|universitet|region))?"
)
_SINGLE = rf"{_WORD}(?:\s+{_WORD})*(?:\s+(?:län|kommun\w*|universitet|region|stad))?"
_LIST = rf"(?P<list>{_SINGLE}(?:,\s+{_SINGLE})*\s+(?:och|samt)\s+{_SINGLE})"
_KIND = re.compile(
    r"\bär\s+(?P<kind>(?:ett|en)\s+(?:[\w-]+\s+)*?[\w-]*"
    r"(?:samarbete|samverkan|nätverk|organisation|plattform|partnerskap|förening|sammanslutning|"
    r"allians|förbund|euroregion|program|konferens|konsortium|kommission|råd)\w*"
    r"(?:\s+och\s+[\w-]*(?:samarbete|nätverk|organisation|plattform|förening|partnerskap)\w*)?)"
    r"(?=\s+(?:mellan|för|med|som|där|i|av|inom|på|vars|kring|till)\b|[,.(]|\s*$)"
)
_IN_PASSING = re.compile(r"\b(?:en\s+del\s+av|inte)\s*$|\s+(?:en\s+)?del\s+av\s")
_BEGAN = (
    r"(?:bildades|grundades|etablerades|startades?|instiftades|skapades|tillkom|inrättades|"
    r"invigdes|lanserades|har\s+funnits\s+sedan|har\s+verkat\s+sedan|bildat|grundat)"
)
_FOUNDED = re.compile(
    rf"\b{_BEGAN}\s+(?:(?:i|av)\s+{_PROPER}\s+)?(?:redan\s+)?(?:år\s+)?(?P<year>(?:1[6-9]|20)\d\d)(?!\d)"
)
_FOUNDED_TURNED = re.compile(
    rf"\b(?:[Åå]r|[Rr]edan)\s+(?P<year>(?:1[6-9]|20)\d\d)\s+{_BEGAN}\b\s+(?P<what>.*)"
)
_SINCE = re.compile(
    r"\b(?:varit\s+(?:medlem|part|med)|är\s+medlem|medlem|deltagit|ingått|med)\s+(?:i\s+[^.,]*?\s+)?sedan\s+"
    r"(?:år\s+|starten\s+)?(?P<year>(?:19|20)\d\d)|"
    r"\b(?:gick\s+med|anslöt\s+sig|blev\s+medlem|inträdde|har\s+varit\s+med)\s+(?:[^.,]*?\s+)?"
    r"(?:år\s+)?(?P<joined>(?:19|20)\d\d)(?!\d)"
)
_SINCE_THEN = re.compile(
    r"\b(?:medlem|part|med)\w*\s+(?:i\s+[\w\s]+?\s+)?sedan\s+(?:dess|starten)\b"
)
_BETWEEN = re.compile(rf"\bmellan\s+{_LIST}")
_COMPRISES = re.compile(
    rf"\b(?:[Mm]edlemmar(?:na)?|[Pp]arter(?:na)?)\s+(?:är|i\s+\w+\s+är)\s*:?\s+{_LIST}"
)
_INCLUDING = re.compile(
    rf"\b(?P<count>{NUMBER})\s+(?:\w+\s+)?(?:medlem|part|region|kommun|stä|ort)\w*"
    rf"(?:\s+från\s+{_WORD})?:\s+{_LIST}"
)
_COUNT = re.compile(
    rf"\b(?P<words>(?:(?:mer|fler)\s+än\s+|över\s+|drygt\s+|omkring\s+|cirka\s+|ca\.?\s+|runt\s+|"
    rf"närmare\s+|nästan\s+)?(?P<count>{NUMBER})\s+(?:\w+\s+)?"
    r"(?:medlems?(?!avgift)\w*|städer|regioner|kommuner|småhamnar|hamnar|parter|organisationer|"
    r"partner|\w*medlemmar|myndigheter|universitet|län|landsting|öar|län)(?:na)?)\b"
)
_COUNTRIES = re.compile(
    rf"\b(?:från|i)\s+(?:länderna\s+)?(?P<list>{_WORD}(?:,\s+{_WORD})*\s+(?:och|samt)\s+{_WORD})"
)
_HAVING_MEMBERS = re.compile(r"medlem|region|städer|kommuner|länder|parter", re.IGNORECASE)
_COUNTRY_COUNT = re.compile(rf"\b(?P<count>{NUMBER})\s+(?:olika\s+|europeiska\s+)?länder\b")
_OFFICE = re.compile(
    r"\b[\w-]*(?i:kontor|kansli|sekretariat|säte)(?:et)?\s+"
    r"(?:(?:(?:finns|ligger|är|har)\s+)?(?:\w+\s+)?)?i\s+"
    rf"(?P<where>{_WORD}(?:\s+{_WORD})*)"
)
_PURPOSE = re.compile(
    r"\b(?:[Ss]yfte|[Mm]ål|[Uu]ppdrag|[Uu]ppgift|[Ss]yftet|[Mm]ålet|[Uu]ppdraget|[Uu]ppgiften)"
    r"(?:\s+(?:med|för)\s+[^.,]{3,60}?)?\s+är\s+(?P<what>att\s+[^.]+)|"
    r"\b(?:syftar|arbetar|verkar)\s+(?:till|för)\s+(?P<aim>att\s+[^.]+)"
)
_DENIAL = re.compile(
    r"\b(?:är|utgör)\s+(?:inte|inget|ej)\s+(?:i\s+sig\s+)?(?:ett\s+|något\s+)?"
    r"(?:\w+\s+)?(?:samarbete|nätverk)\b"
)
_ITSELF = re.compile(
    r"\b(?:[Ss]amarbetet|[Nn]ätverket|[Oo]rganisationen|[Ff]öreningen|[Aa]rbetet|[Pp]artnerskapet|"
    r"[Ss]ammanslutningen|[Pp]rogrammet|[Pp]lattformen|[Dd]en|[Dd]et)\b"
)


def kind_of(sentences: Sequence[Sentence], names: Iterable[str]) -> Stated[str] | None:
    """What it is: "ett europeiskt nätverk"."""
    for sentence in sentences:
        for match in _KIND.finditer(sentence.text):
            subject = sentence.text[: match.start()]
            named = any(name in subject for name in names)
            passing = _IN_PASSING.search(match["kind"])
            if not passing and (
                named or re.match(r"(?:Det|Den|Nätverket|Organisationen)\b", subject)
            ):
                return _stated(match["kind"], match["kind"], sentence)
    return _apposed(sentences, names)


def _apposed(sentences: Sequence[Sentence], names: Iterable[str]) -> Stated[str] | None:
    """A kind that stands after the name and a comma: "X, ett samarbete mellan ..."."""
    names = tuple(names)
    for sentence in sentences:
        for name in names:
            said = sentence.text.partition(f"{name}, ")[2]
            match = _KIND.match(f"är {said}") if said else None
            if match:
                return _stated(match["kind"], match["kind"], sentence)
    return None


def founded_of(sentences: Sequence[Sentence], names: Iterable[str]) -> Stated[int] | None:
    """The year it began."""
    names = tuple(names)
    for sentence in sentences:
        match = _FOUNDED.search(sentence.text)
        subject = sentence.text[: match.start()] if match else ""
        if match is None:
            match = _FOUNDED_TURNED.search(sentence.text)
            subject = " ".join(match["what"].split()[:5]) if match else ""
        own = any(name in subject for name in names) or _ITSELF.search(subject)
        if match and own and not find_bodies(subject):
            return _stated(int(match["year"]), match.group(), sentence)
    return None


def member_since_of(sentences: Sequence[Sentence]) -> Stated[int] | None:
    """The year the body joined; "sedan dess" points back to the nearest year told before."""
    for place, sentence in enumerate(sentences):
        match = _SINCE.search(sentence.text)
        if match:
            return _stated(int(match["year"] or match["joined"]), match.group(), sentence)
        match = _SINCE_THEN.search(sentence.text)
        if not match:
            continue
        for told in (sentence, *reversed(sentences[max(0, place - 2) : place])):
            text = told.text[: match.start()] if told is sentence else told.text
            years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)
            if years:
                return _stated(int(years[-1]), match.group(), sentence, told)
    return None


def members_of(
    sentences: Sequence[Sentence],
) -> tuple[Stated[tuple[str, ...]], int | None] | None:
    """The members it names, and the number the text gives for just these."""
    for sentence in sentences:
        match = _INCLUDING.search(sentence.text)
        if match:
            return _listed(match["list"], sentence), number(match["count"])
        match = _BETWEEN.search(sentence.text) or _COMPRISES.search(sentence.text)
        if match:
            return _listed(match["list"], sentence), None
    return None


def member_count_of(sentences: Sequence[Sentence]) -> Stated[int] | None:
    """How many members it has in all."""
    for sentence in sentences:
        for match in _COUNT.finditer(sentence.text):
            if not sentence.text[: match.start()].endswith("inklusive "):
                return _stated(number(match["count"]), match["words"], sentence)
    return None


def countries_of(sentences: Sequence[Sentence]) -> Stated[tuple[str, ...]] | None:
    """The countries its members come from, where two or more are named."""
    for sentence in sentences:
        for match in _COUNTRIES.finditer(sentence.text):
            if _HAVING_MEMBERS.search(sentence.text[: match.start()]):
                return _listed(match["list"], sentence)
    return None


def country_count_of(sentences: Sequence[Sentence]) -> Stated[int] | None:
    """How many countries its members come from."""
    return _first(sentences, _COUNTRY_COUNT, lambda match: number(match["count"]))


def office_of(sentences: Sequence[Sentence]) -> Stated[str] | None:
    """Where its office is."""
    return _first(sentences, _OFFICE, lambda match: str(match["where"]))


def purpose_of(sentences: Sequence[Sentence]) -> Stated[str] | None:
    """What it is for."""
    return _first(sentences, _PURPOSE, lambda match: str(match["what"] or match["aim"]))


def denial_of(sentences: Sequence[Sentence]) -> Place | None:
    """The sentence that says it is no collaboration in itself."""
    found = _first(sentences, _DENIAL, lambda match: match.group())
    return found.place if found else None


def _first(
    sentences: Sequence[Sentence],
    pattern: re.Pattern[str],
    value: Callable[[re.Match[str]], Value],
) -> Stated[Value] | None:
    for sentence in sentences:
        match = pattern.search(sentence.text)
        if match:
            return _stated(value(match), match.group(), sentence)
    return None


def _listed(words: str, sentence: Sentence) -> Stated[tuple[str, ...]]:
    names = re.split(r",\s+|\s+(?:och|samt)\s+", words)
    return _stated(tuple(name.strip() for name in names), words, sentence)


def _stated(value: Value, words: str, *sentences: Sentence) -> Stated[Value]:
    places = tuple(dict.fromkeys(Place(s.passage.document, s.span) for s in sentences))
    return Stated(value, words, places)
