"""Two listed strategies beside each other: which ends or begins first or lasts longer, whether in
one year, and whether their years overlap."""

from __future__ import annotations

from enum import StrEnum

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.listed import name_of, strategies_named, years_of
from assistant.register.reading import Reading
from assistant.register.strategy_words import (
    AFTER,
    ASKS_WHETHER,
    BEFORE,
    END,
    FIRST,
    FIRST_YEAR,
    LAST,
    LAST_YEAR,
    LONGER,
    LONGEST,
    NOUNS,
    OVERLAP,
    REAL_END,
    SAME_YEAR,
    SHORTER,
    SHORTEST,
    START,
)
from assistant.register.wordings import understood
from assistant.register.years import years_asked
from assistant.register.yes_or_no import yes_or_no
from corpus.listed_strategy import ListedStrategy
from corpus.place import Place

_LIGHT = (
    r"time|tid|i tid|tidsmassigt|in time|med|with|varandra|each other|eller|or|go|goes|vilken|"
    r"which|of|av|dem|them|two|tva|bada|both|alls|at all|at the|borja|borjat|starta|sluta|does|do|"
    r"did|is|are|the|an|than|hinner|ut|out|run|galler|gor|tider(?:na)?|perioder(?:na)?|periods?|"
    r"years?|ar|aren|in"
)
_OR = r"eller|or"
_ASKED = r"vilk\w+|vad|which|what"


class _Asked(StrEnum):
    """What is asked of two strategies."""

    OVERLAP = "overlap"
    SAME = "same"
    LESS = "less"
    MORE = "more"


def strategies_paired(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no, or which, by the years of two named strategies, with the years of both."""
    named = strategies_named(reading, facts)
    if len(named) != 2 or years_asked(reading, facts):
        return None
    either = reading.shows(_OR)
    bare = reading.shows(SAME_YEAR) and not reading.shows(_ASKED)
    whether = not either and (reading.claims or reading.has(ASKS_WHETHER) or bare)
    spans = {
        _Asked.LESS: reading.has(rf"{SHORTER}|{SHORTEST}"),
        _Asked.MORE: reading.has(rf"{LONGER}|{LONGEST}"),
    }
    end = reading.has(rf"{REAL_END}|{LAST_YEAR}|(?:same|samma) (?:slut|end)[- ]?(?:ar|year)")
    start = reading.has(rf"{START}|{FIRST_YEAR}|(?:same|samma) start[- ]?(?:ar|year)")
    asked = [each for each in _Asked if spans.get(each)]
    asked += [_Asked.OVERLAP] if reading.has(OVERLAP) else []
    asked += [_Asked.SAME] if reading.has(SAME_YEAR) else []
    of_span = bool(asked) and asked[0] in spans
    asked += [_Asked.LESS] if reading.has(rf"{BEFORE}|{FIRST}") else []
    asked += [_Asked.MORE] if reading.has(rf"{AFTER}|{LAST}") else []
    if len(asked) != 1 or either == whether or not understood(reading, END, START, NOUNS, _LIGHT):
        return None
    if not (of_span or asked[0] is _Asked.OVERLAP) and start == end:
        return None
    of_years = of_span or asked[0] is _Asked.OVERLAP
    measures = [_measures(each, of_years, start) for each in named]
    if None in measures:
        return None
    values = [m or 0 for m in measures]
    return _said(named, asked[0], whether, of_span, values, reading.language, facts)


def _measures(each: ListedStrategy, of_span: bool, start: bool) -> int | None:
    if each.first_year is None and (of_span or start):
        return None
    if each.last_year is None:
        return None
    if of_span:
        return each.last_year - (each.first_year or 0)
    return each.first_year if start else each.last_year


def _said(
    named: tuple[ListedStrategy, ...],
    asked: _Asked,
    whether: bool,
    of_span: bool,
    measures: list[int],
    language: str,
    facts: Facts,
) -> Draft | None:
    """The answer, with the years of both, the one that is meant first."""
    first, second = named
    places = [each.place for each in named]
    held = {
        _Asked.OVERLAP: overlap(first, second),
        _Asked.SAME: measures[0] == measures[1],
        _Asked.LESS: measures[0] < measures[1],
        _Asked.MORE: measures[0] > measures[1],
    }[asked]
    draft = Draft(facts.knowledge)
    rows = _rows(named, facts, language)
    if of_span and held != _ends_so(first, second, asked):
        draft.list(rows)
        return draft
    if whether:
        draft.say(f"{yes_or_no(held, language)}.", places)
    elif asked not in (_Asked.LESS, _Asked.MORE):
        return None
    elif measures[0] == measures[1]:
        said = {"sv": "Ingen av dem: de är lika.", "en": "Neither: they are alike."}
        draft.say(said[language], places)
    else:
        best = rows[0 if held else 1]
        draft.say(f"{best[0]}.", best[1])
        rows.remove(best)
    draft.list(rows)
    return draft


def _rows(
    named: tuple[ListedStrategy, ...], facts: Facts, language: str
) -> list[tuple[str, list[Place]]]:
    return [(f"{name_of(s, facts, language)}: {years_of(s)}", [s.place]) for s in named]


def _ends_so(one: ListedStrategy, other: ListedStrategy, asked: _Asked) -> bool:
    """Whether the same holds of the years in which they end: "longer" may mean either."""
    ends = one.last_year or 0, other.last_year or 0
    return ends[0] < ends[1] if asked is _Asked.LESS else ends[0] > ends[1]


def overlap(one: ListedStrategy, other: ListedStrategy) -> bool:
    """Whether two strategies, of which both years are told, are in force in any one year."""
    starts = max(one.first_year or 0, other.first_year or 0)
    return starts <= min(one.last_year or 0, other.last_year or 0)
