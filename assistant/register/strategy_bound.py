"""Yes or no to whether a listed strategy ends before or after a year, or is in force in it."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.listed import name_of, strategies_named, years_of
from assistant.register.reading import Reading
from assistant.register.strategy_list import VALID, VALID_THEN
from assistant.register.strategy_words import (
    AFTER,
    ASKS_WHETHER,
    BEFORE,
    END,
    NOUNS,
    REACHES_AT_LEAST,
    REAL_END,
    START,
)
from assistant.register.strategy_years import edge_said
from assistant.register.wordings import understood
from assistant.register.years import years_asked
from assistant.register.yes_or_no import yes_or_no
from corpus.listed_strategy import ListedStrategy

_IN_FORCE = (
    rf"{VALID}|{VALID_THEN}|igang|i gang|going|alive|levande|lever|in place|pa plats|kvar|runs?|"
    r"in effect|active|aktiv\w?|rullar|last(?:s|ing)?|varar|haller|gallande"
)
_LIGHT = (
    r"hinner|hinna|ga|lopa|ar|aret|year|in|under|during|the|end|ends?|of|ut|sista|by|still|yet|"
    r"then|da|dess|det|slutet|borjan|be|will|have|har|make|makes|manage|to|att|come|comes|"
    r"som|som helst|at all|alls|ens|even|run|out|goes?|gar|kommer|sluta|upphora|vara|all the way"
)
_MONTHS = r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"


def strategy_bound(reading: Reading, facts: Facts) -> Draft | None:
    """Whether one named strategy ends before or after a year, reaches it, or is in force then."""
    whether = reading.claims or reading.has(ASKS_WHETHER)
    named = strategies_named(reading, facts)
    years = years_asked(reading, facts)
    if not whether or len(named) != 1 or len(years) != 1 or reading.shows(rf"{_MONTHS}|eller|or"):
        return None
    each, year = named[0], next(iter(years))
    before, after = reading.has(BEFORE), reading.has(AFTER)
    reaches = reading.has(REACHES_AT_LEAST)
    end, start = reading.has(REAL_END), reading.shows(START)
    in_force = reading.has(_IN_FORCE)
    if start or (before and after) or not understood(reading, END, NOUNS, _LIGHT):
        return None
    if each.last_year is None or reading.shows(r"inte|ej|not|never|aldrig"):
        return None
    holds = _holds(each, year, before, after, reaches, end, in_force)
    if holds is None:
        return None
    language = reading.language
    draft = Draft(facts.knowledge)
    if each.first_year is None:
        draft.say(edge_said(each, True, False, facts, language), [each.place])
        return draft
    word = yes_or_no(holds, language)
    if reaches and not (before or after):
        draft.say(f"{word}, {edge_said(each, True, False, facts, language)}", [each.place])
        return draft
    draft.say(f"{word}: {name_of(each, facts, language)}, {years_of(each)}.", [each.place])
    return draft


def _holds(
    each: ListedStrategy,
    year: int,
    before: bool,
    after: bool,
    reaches: bool,
    end: bool,
    in_force: bool,
) -> bool | None:
    """Whether it holds, None where it is not told what is asked."""
    first, last = each.first_year or 0, each.last_year or 0
    if before or after:
        if end:
            return last < year if before else last > year
        return last > year if after and (in_force or reaches) else None
    if reaches:
        return last >= year
    return first <= year <= last if in_force and not end else None
