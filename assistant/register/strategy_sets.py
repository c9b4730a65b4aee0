"""Listed strategies by their years: which end or begin in one year, which overlap with one, and
how long each of them runs."""

from __future__ import annotations

from collections import defaultdict

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.listed import entry, strategies_named
from assistant.register.reading import Reading
from assistant.register.strategy_pairs import overlap
from assistant.register.strategy_words import (
    COUNT,
    END,
    NOUNS,
    ONE_STRATEGY,
    OVERLAP,
    PERIOD,
    REAL_END,
    SAME_YEAR,
    START,
    STRATEGIES,
)
from assistant.register.strategy_years import picked_said
from assistant.register.wordings import is_yes_no, understood
from assistant.register.years import years_asked
from corpus.listed_strategy import ListedStrategy

_LIGHT = (
    r"vilka|which|what|any|nagra|av|of|the|that|som|med|with|alla|all|in|other|others|andra|"
    r"exakt|exactly|time|tid|i tid|in time|two|more|or|eller|fler|flera|several|have|has|har|their"
)
_EACH = (
    r"(?:varje|var och en|vardera|respektive|var|each|every|all|alla|the various|de olika)"
    r"(?: (?:of|av))?(?: (?:the|de|dem|them|these|dessa|our|vara))?(?: listed| listade)?"
)
_LASTS = (
    rf"{PERIOD}|lasts?|varar|haller|stracker sig|lope?r|run(?:s|ning)?|far|galla|langd|length|"
    r"duration|livslangd|lifespan|for|is|are|how|hur|gar|do|does|gor|dom|de|they"
)


def strategies_same_year(reading: Reading, facts: Facts) -> Draft | None:
    """Which strategies end, or begin, in one year, by year; or in that of a named one."""
    if is_yes_no(reading) or not reading.has(SAME_YEAR):
        return None
    named = strategies_named(reading, facts)
    if not reading.has(rf"{STRATEGIES}|{ONE_STRATEGY}") or len(named) > 1:
        return None
    if years_asked(reading, facts):
        return None
    end, start = reading.has(REAL_END), reading.has(START)
    both = end and start and named
    if (end == start and not both) or not understood(
        reading, END, START, NOUNS, _LIGHT, r"as|som|year|ar"
    ):
        return None
    dated = [s for s in facts.register.strategies if _edge(s, end) is not None]
    draft = Draft(facts.knowledge)
    if named:
        one = named[0]
        edges = [True, False] if both else [end]
        if any(_edge(one, edge) is None for edge in edges):
            return None
        same = [s for s in dated if all(_edge(s, e) == _edge(one, e) for e in edges)]
        return picked_said([s for s in same if s is not one], facts, reading.language)
    by_year = defaultdict(list)
    for each in dated:
        by_year[_edge(each, end)].append(each)
    places = [s.place for s in facts.register.strategies]
    several = {year: same for year, same in by_year.items() if len(same) > 1}
    if not several:
        said = {"sv": "Inga i listan.", "en": "None in the list."}[reading.language]
        draft.say(said, places)
        return draft
    said = _lead(end, reading.language)
    draft.say(said, places)
    draft.list(
        (
            f"{year}: " + "; ".join(entry(s, facts, reading.language) for s in same),
            [s.place for s in same],
        )
        for year, same in sorted(several.items(), key=lambda pair: pair[0] or 0)
    )
    return draft


def _lead(end: bool, language: str) -> str:
    if language == "en":
        return f"These have the {'last' if end else 'first'} year in common:"
    return f"Dessa har {'sista' if end else 'första'} året gemensamt:"


def _edge(each: ListedStrategy, end: bool) -> int | None:
    return each.last_year if end else each.first_year


def strategies_overlapping(reading: Reading, facts: Facts) -> Draft | None:
    """Which strategies are in force in any year of a named one."""
    if is_yes_no(reading) or not reading.has(OVERLAP):
        return None
    named = strategies_named(reading, facts)
    if len(named) != 1 or not reading.has(rf"{STRATEGIES}|{ONE_STRATEGY}"):
        return None
    if years_asked(reading, facts) or not understood(reading, END, NOUNS, _LIGHT, COUNT, r"period"):
        return None
    one = named[0]
    others = [s for s in facts.register.strategies if s is not one]
    if one.first_year is None or one.last_year is None:
        return None
    spans = [s for s in others if s.first_year is not None and s.last_year is not None]
    draft = picked_said([s for s in spans if overlap(s, one)], facts, reading.language)
    for each in (s for s in others if s not in spans):
        name = entry(each, facts, reading.language)
        said = {
            "sv": f"För {name} anger listan inte båda åren.",
            "en": f"The list does not give both years of {name}.",
        }[reading.language]
        draft.say(said, [each.place])
    return draft


def strategies_each(reading: Reading, facts: Facts) -> Draft | None:
    """The years of every strategy, where it is asked how long each of them runs."""
    if is_yes_no(reading) or not reading.has(_EACH) or strategies_named(reading, facts):
        return None
    of_them = reading.has(rf"{STRATEGIES}|{ONE_STRATEGY}|strategi(?:n)?|strategy|plan(?:en)?")
    if not of_them or not reading.has(PERIOD) or years_asked(reading, facts):
        return None
    if not understood(reading, NOUNS, _LASTS, _LIGHT, END, r"ar|years?|manga|many|long|lange"):
        return None
    if not any(s.last_year for s in facts.register.strategies):
        return None
    return picked_said(facts.register.strategies, facts, reading.language)
