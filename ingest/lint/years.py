"""Years, periods, costs and validity that have passed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.passage import Shape
from corpus.span import Span
from ingest.companions import COLLECTION_FILE
from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import WORD, Unit, View

_YEAR = re.compile(r"(?<![\d:–-])(?:19|20)\d\d(?![\d:])")
_RANGE = re.compile(r"\b((?:19|20)\d\d)\s?[–—-]\s?((?:19|20)\d\d)\b")
_BEGINS = re.compile(
    r"(?:sedan|från och med|fr\.\s?o\.\s?m\.|från|efter|bildad\w*|grundad\w*|antag\w+|"
    r"fastställd\w*|beslutad\w*|reviderad\w*|since|from|in force)\s+"
    r"(?:år\s+|den\s+|(?:\d+\s+)?\w+\s+)?$"
    r"|\b(?:jämfört\s+med|jämförelse\s+med|i\s+förhållande\s+till)\s+(?:år\s+|\w+\s+)?$"
    r"|\b(?:antagen|antaget|fastställd|fastställt|beslutade?|reviderade?)\s+(?:\S+\s+){0,6}$",
    re.IGNORECASE,
)
"""Before a year that may well have passed: since when, compared with what, and when
it was adopted."""
_COST = re.compile(r"\b(?:kronor|kr|tkr|mnkr|mkr|euro|miljoner|SEK|EUR)\b")
_SUPINE = re.compile(r"\bhar\s+(?:\w+\s+){0,4}\w+(?:at|it|tt|dts?|ats|its)\b")


def past_years(view: View) -> Iterator[Fault]:
    """Years gone by in sentences that speak of the present, and costs of such years.

    What is past is told for Swedish alone; in other languages only costs are looked at.
    """
    for unit in view.units:
        if _tells_of_the_past(unit):
            continue
        ranges = [match.span() for match in _RANGE.finditer(unit.text)]
        for match in _YEAR.finditer(unit.text):
            inside = any(start <= match.start() < end for start, end in ranges)
            passed = int(match.group()) < view.today.year
            if passed and not inside and not _BEGINS.search(unit.text[: match.start()]):
                if _COST.search(unit.text):
                    yield _cost(unit, match, view)
                elif unit.swedish:
                    yield _year(unit, match)
                break


def past_periods(view: View) -> Iterator[Fault]:
    """Periods that have ended, where nothing says that they have."""
    for unit in view.units:
        for match in () if _tells_of_the_past(unit) else _RANGE.finditer(unit.text):
            if int(match.group(2)) < view.today.year:
                yield unit.fault(
                    Kind.OUTDATED,
                    match.span(),
                    f"Perioden {match.group()} har gått ut. Vad gäller nu?",
                    f"The period {match.group()} has ended. What is in force now?",
                )


def validity(view: View) -> Iterator[Fault]:
    """What the collection's own description says of validity and of the figures' year."""
    collection, today = view.collection, view.today
    if collection.valid_to and collection.valid_to < today:
        yield _described(
            f"valid_to = {collection.valid_to}",
            f"Dokumentet gällde till och med {collection.valid_to}. Byt det, eller ändra datumet.",
            f"The document was valid until {collection.valid_to}. Replace it, or the date.",
        )
    if collection.figures_year and collection.figures_year < today.year:
        yield _described(
            f"figures_year = {collection.figures_year}",
            f"Siffrorna gäller {collection.figures_year}. Ersätt dem med årets.",
            f"The figures are of {collection.figures_year}. Replace them with this year's.",
        )


def _tells_of_the_past(unit: Unit) -> bool:
    """Whether a sentence has a verb in the past or the perfect, or no verb and is no entry."""
    words = WORD.findall(unit.text)
    if any(map(lexicon.is_past, words)) or _SUPINE.search(unit.text):
        return True
    listed = unit.shape in (None, Shape.ENTRY, Shape.ROW, Shape.BULLET)
    return unit.swedish and not listed and not any(map(lexicon.maybe_finite, words))


def _year(unit: Unit, match: re.Match[str]) -> Fault:
    return unit.fault(
        Kind.OUTDATED,
        match.span(),
        f"Året {match.group()} har gått, men meningen talar om nu. Uppdatera den.",
        f"The year {match.group()} has passed, yet the sentence is in the present. Update it.",
    )


def _cost(unit: Unit, match: re.Match[str], view: View) -> Fault:
    return unit.fault(
        Kind.OUTDATED,
        match.span(),
        f"Kostnaden gäller {match.group()}. Ange den för {view.today.year}.",
        f"The cost is of {match.group()}. Give that of {view.today.year}.",
    )


def _described(words: str, sv: str, en: str) -> Fault:
    return Fault(Kind.OUTDATED, COLLECTION_FILE, None, (), Span(0, 0), words, sv, en)
