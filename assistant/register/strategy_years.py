"""When listed strategies begin and run out, one by one, by year, and which last longest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.listed import entry, name_of, strategies_named, years_of
from assistant.register.reading import Reading
from assistant.register.strategy_words import (
    AFTER,
    AGED,
    BARE,
    BEFORE,
    BETWEEN,
    COUNT,
    END,
    FIRST,
    FIRST_YEAR,
    FURTHEST,
    LAST,
    LAST_YEAR,
    LONGEST,
    NOT,
    NOT_PAST,
    NOUNS,
    ONE_STRATEGY,
    ONLY_THOSE,
    OR_EARLIER,
    OR_LATER,
    PERIOD,
    REAL_END,
    SHORTEST,
    START,
    STRATEGIES,
)
from assistant.register.wordings import is_yes_no, understood
from assistant.register.years import years_asked
from corpus.listed_strategy import ListedStrategy

_FEW = {
    word: number
    for number, words in enumerate(
        ("ett en one", "tva two", "tre three", "fyra four", "fem five"), 1
    )
    for word in words.split()
}
_LASTS = (
    r"period|tid|galler|stracker sig|lasts?|run|runs|ar|what.s|whats|vad|har|has|lifespan|"
    r"livslangd|giltighetstid|lop?tid\w*|duration|validity|som|that|which|to|lifetime|span|"
    r"of (?:them )?all"
)
_NEXT = r"nast|harnast|nasta|nasta gang|next|snarast|soonest"
_LISTED = (
    r"raknas|upp|uppraknade|listade|listas|listed|finns|star|there|och|and|innehaller|contains?"
)
_SOON = re.compile(
    rf"\b(?:inom(?: de narmaste)?|(?:de )?narmaste|within(?: the next)?|(?:in |over )?the next)"
    rf" (?P<n>{'|'.join(_FEW)}|\d) (?:ar|aren|years?)\b"
)


def strategy_when(reading: Reading, facts: Facts) -> Draft | None:
    """The years of each strategy that is named, the end or the beginning first if that is asked."""
    named = strategies_named(reading, facts)
    if not named or is_yes_no(reading) or reading.shows("vem|vems|varfor|who|whose|why"):
        return None
    end = reading.copy().has(rf"{REAL_END}|{LAST_YEAR}")
    start = not end and reading.copy().has(rf"{START}|{FIRST_YEAR}")
    asked = reading.has(PERIOD) | end | start
    if not asked or not understood(
        reading, r"raknat|i|in|counted|ar|for", END, START, NOUNS, FIRST_YEAR, LAST_YEAR
    ):
        return None
    if any(s.last_year is None or (start and s.first_year is None) for s in named):
        return None
    draft = Draft(facts.knowledge)
    for each in named:
        draft.say(edge_said(each, end, start, facts, reading.language), [each.place])
    return draft


def strategies_by_year(reading: Reading, facts: Facts) -> Draft | None:
    """Which strategies run out, or begin, in, before or after a year, or have run out already."""
    if not reading.has(rf"{STRATEGIES}|{ONE_STRATEGY}") or is_yes_no(reading):
        return None
    last_year, first_year = reading.has(LAST_YEAR), reading.has(FIRST_YEAR)
    end, start = reading.has(REAL_END) or last_year, reading.has(START) or first_year
    before, after = reading.has(BEFORE), reading.has(AFTER)
    gone = reading.copy().has(
        r"redan|gatt ut|gick ut|utgangna?|har slutat|already|have (?:run out|ended|expired)|"
        r"expired|no longer|outdated|inaktuella"
    )
    not_past = reading.has(NOT_PAST)
    until, since = reading.has(OR_EARLIER) or not_past, reading.has(OR_LATER)
    end = end or not_past
    soon = _years_ahead(reading)
    extreme = reading.copy().has(rf"{LONGEST}|{SHORTEST}|{FIRST}|{LAST}")
    extreme = extreme and not (until or since or soon or last_year or first_year)
    years = years_asked(reading, facts)
    window = _window(years, reading.has(BETWEEN), until, since)
    if soon and not years:
        window = (facts.today().year, facts.today().year + soon)
    reading.take(
        rf"{COUNT}|som|med|utgang|hade|had|have|has|har|tidslinje|timeline|making|gor|"
        rf"programs?|program(?:men)?|planer|documents?|dokument(?:en)?|fore|hinner|"
        rf"(?:med )?artal(?:et)?|aret|the year|i slutet|{ONLY_THOSE}"
    )
    if extreme or not understood(reading, END, NOUNS) or end == start:
        return None
    every, denied = facts.register.strategies, is_denied(reading)
    if window:
        picked = [s for s in every if _is_within(s, end, window) is not denied]
        return picked_said(picked, facts, reading.language)
    if len(years) > 1:
        return None
    if not years and not (gone and end):
        return None
    year = next(iter(years), facts.today().year)
    before = before or not years
    picked = [s for s in every if _fits(s, year, end, before, after) is not denied]
    return picked_said(picked, facts, reading.language) if every else None


def is_denied(reading: Reading) -> bool:
    """Whether those are asked for to which what is said does not apply."""
    bare = re.sub(rf"\b(?:{ONLY_THOSE}|{NOT_PAST})", " ", reading.folded)
    return bool(re.search(NOT, bare))


def _years_ahead(reading: Reading) -> int:
    """How many years ahead a question looks, which it takes; 0 where it does not say."""
    match = _SOON.search(reading.folded)
    if match is None:
        return 0
    reading.take_span(*match.span())
    number = match["n"]
    return int(number) if number.isdigit() else _FEW[number]


def _window(years: set[int], between: bool, until: bool, since: bool) -> tuple[int, int] | None:
    """The first and last year that a question sets, both of them counted."""
    if len(years) == 2 and between:
        return min(years), max(years)
    if len(years) != 1 or until == since:
        return None
    year = next(iter(years))
    return (0, year) if until else (year, 9999)


def _is_within(each: ListedStrategy, end: bool, window: tuple[int, int]) -> bool:
    value = each.last_year if end else each.first_year
    return value is not None and window[0] <= value <= window[1]


def strategies_extreme(reading: Reading, facts: Facts) -> Draft | None:
    """The strategy that lasts longest or shortest, or runs out or begins first or last."""
    if not reading.has(rf"{STRATEGIES}|{ONE_STRATEGY}") or is_yes_no(reading):
        return None
    turn = (
        facts.read(replace(reading.question, context="")) if _is_bare(reading, facts) else reading
    )
    span = next((p for p in (LONGEST, SHORTEST) if turn.shows(p)), "")
    furthest = turn.shows(FURTHEST)
    last_only = furthest and not turn.shows(FIRST)
    edge = LAST if last_only else next((p for p in (FIRST, LAST) if turn.shows(p)), "")
    unsaid = reading if not turn.shows(rf"{START}|{REAL_END}") else turn
    start = unsaid.shows(rf"{START}|{AGED}")
    end = unsaid.shows(REAL_END) or furthest
    both = end and not start and unsaid.shows(FIRST) and (furthest or unsaid.shows(LAST))
    for word in (LONGEST, SHORTEST, FURTHEST, FIRST, LAST, AGED, START, REAL_END):
        reading.take(word)
    if bool(span) == bool(edge) or (edge and start == end):
        return None
    count = reading.has(COUNT)
    if not understood(reading, END, NOUNS, _LASTS, _LISTED if count else _LASTS):
        return None
    dated = [s for s in facts.register.strategies if s.last_year is not None]
    if span or start:
        dated = [s for s in dated if s.first_year is not None]
    if edge == FIRST and reading.shows(_NEXT):
        dated = [s for s in dated if _measure(s, False, start) >= facts.today().year]
    if not dated:
        return None
    values = [_measure(s, bool(span), start) for s in dated]
    best = (max if span == LONGEST or edge == LAST else min)(values)
    picked = [s for s, value in zip(dated, values, strict=True) if value == best]
    draft = Draft(facts.knowledge)
    if count:
        _counted(draft, facts, reading.language)
    picked_said(picked, facts, reading.language, draft)
    if both or span == LONGEST:
        _latest(draft, dated, picked, facts, reading.language)
    return draft


def _is_bare(reading: Reading, facts: Facts) -> bool:
    """Whether the last turn asks for one end of the list itself, whatever the turn before asked."""
    turn = facts.read(replace(reading.question, context=""))
    edges = rf"{LONGEST}|{SHORTEST}|{FURTHEST}|{FIRST}|{LAST}"
    return bool(reading.question.context) and turn.shows(edges)


def _counted(draft: Draft, facts: Facts, language: str) -> None:
    """Say how many strategies are listed."""
    places = [each.place for each in facts.register.strategies]
    number = str(len(places))
    said = {"sv": f"{number} strategier står i listan.", "en": f"{number} strategies are listed."}
    draft.say(said[language], places, [number])


def _latest(
    draft: Draft,
    dated: Sequence[ListedStrategy],
    picked: Sequence[ListedStrategy],
    facts: Facts,
    language: str,
) -> None:
    """Say which runs on to the last year, where that is another one than the longest."""
    last = max(each.last_year or 0 for each in dated)
    latest = [each for each in dated if each.last_year == last]
    if set(latest) == set(picked):
        return
    names = "; ".join(entry(each, facts, language) for each in latest)
    said = {"sv": f"Längst fram i tiden når {names}.", "en": f"Furthest ahead reaches {names}."}
    draft.say(said[language], [each.place for each in latest])


def strategies_bare(reading: Reading, facts: Facts) -> Draft | None:
    """Which strategies have only one year in the list, their last."""
    if not reading.has(BARE) or not reading.has(rf"{STRATEGIES}|{ONE_STRATEGY}"):
        return None
    if not understood(
        reading,
        NOUNS,
        r"startar|slutar|slutaret|end year|start year|ar|artal|angivet|ett|an|a|given",
    ):
        return None
    picked = [s for s in facts.register.strategies if s.first_year is None and s.last_year]
    return picked_said(picked, facts, reading.language)


def edge_said(each: ListedStrategy, end: bool, start: bool, facts: Facts, language: str) -> str:
    """The last (else first) year of a strategy, or its years, in a sentence."""
    name, years = name_of(each, facts, language), years_of(each)
    passed = (each.last_year or 0) < facts.today().year
    if each.first_year is None:
        said = {
            "sv": f"{years} är det enda årtal som listan ger för {name}.",
            "en": f"{years} is the only year that the list gives for {name}.",
        }[language]
    elif end or start:
        edge = each.last_year if end else each.first_year
        which = {"sv": "sista" if end else "första", "en": "last" if end else "first"}[language]
        said = {
            "sv": f"{edge} är det {which} året för {name} ({years}).",
            "en": f"{edge} is the {which} year of {name} ({years}).",
        }[language]
    else:
        said = {"sv": f"{years} gäller {name}.", "en": f"{years}: these are the years of {name}."}[
            language
        ]
    note = {"sv": " Perioden har gått ut.", "en": " That period has ended."}[language]
    return said + note if passed else said


def _fits(each: ListedStrategy, year: int, end: bool, before: bool, after: bool) -> bool:
    value = each.last_year if end else each.first_year
    if value is None:
        return False
    return value < year if before else value > year if after else value == year


def _measure(each: ListedStrategy, span: bool, start: bool) -> int:
    first, last = each.first_year or 0, each.last_year or 0
    return last - first if span else first if start else last


def picked_said(
    picked: Sequence[ListedStrategy], facts: Facts, language: str, draft: Draft | None = None
) -> Draft:
    """A list of strategies with their number; all entries prove that no other fits."""
    draft = draft or Draft(facts.knowledge)
    everything = [s.place for s in facts.register.strategies]
    count, whole = str(len(picked)), str(len(everything))
    if len(picked) == 1:
        said = entry(picked[0], facts, language)
        draft.say(f"{said}.", [picked[0].place])
        return draft
    if not picked:
        said = {"sv": "Ingen av de {} i listan.", "en": "None of the {} in the list."}[language]
        draft.say(said.format(whole), everything, [whole])
        return draft
    said = {"sv": "{} av {} i listan:", "en": "{} of {} in the list:"}[language]
    draft.say(said.format(count, whole), everything, [count, whole])
    draft.list((entry(s, facts, language), [s.place]) for s in picked)
    return draft
