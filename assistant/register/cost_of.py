"""What one collaboration costs, or each of several that are named."""

from __future__ import annotations

from assistant.register.costing import Priced, costs_of, item, label, period, proof_of, row, worth
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.parts import includes_said
from assistant.register.reading import Reading
from assistant.register.wordings import (
    COST,
    KIND,
    MANY,
    TOTAL_OF_ONE,
    asked_now,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.years import caveat, speaks_of, years_asked

WHICH_YEAR = r"vilket ar|vilka ar|what year|which year|vilket ars"
EVERY = r"alla|samtliga|all|every|varje|each|olika|respektive|vart och ett"


def cost_of(reading: Reading, facts: Facts) -> Draft | None:
    """The cost of each collaboration that is named, or of all where all are asked about."""
    if not reading.has(COST) or not asked_now(reading, facts, COST):
        return None
    years = years_asked(reading, facts)
    which_year = reading.has(WHICH_YEAR)
    named = facts.named(reading)
    if sets_apart(reading) or asks_otherwise(reading) or is_yes_no(reading):
        return None
    everyone = not named and reading.has(MANY) and (reading.has(EVERY) or len(reading.text) < 45)
    these = facts.register.collaborations if everyone else named
    found = [p for each in these for p in costs_of(each, facts)]
    if not understood(reading, KIND, EVERY, *((TOTAL_OF_ONE,) if len(these) == 1 else ())):
        return None
    if not found or ({id(p.of) for p in found} != {id(c) for c in these} and not everyone):
        return None
    if not all(speaks_of(p.cost, years, facts) for p in found):
        return None
    if which_year and len(found) == 1 and found[0].cost.year is None:
        return None
    return _draft(found, facts, reading.language)


def _draft(found: list[Priced], facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    if len(found) == 1:
        draft.say(cost_said(found[0], facts, language), proof_of(found[0]))
        includes_said(draft, found[0], facts, language)
    else:
        draft.say(_intro(language), [p.cost.place for p in found])
        draft.list((row(p, facts, language), proof_of(p)) for p in found)
    note = caveat(found, facts, language)
    if note:
        draft.say(note, [place for p in found for place in proof_of(p)])
    return draft


def cost_said(priced: Priced, facts: Facts, language: str) -> str:
    """A cost as a sentence that begins with the amount."""
    cost, name = priced.cost, label(priced.of, facts, language)
    what = item(cost, facts, language)
    amount = worth(cost, language)
    amount = amount[:1].upper() + amount[1:]
    when = period(cost, language) if cost.year is not None else ""
    if language == "en":
        noun = what or ("annual cost" if cost.yearly else "cost")
        guess = "estimated " if cost.estimated else ""
        return f"{amount} is the {guess}{noun} of {name}{f' in {when}' if when else ''}."
    noun = what or ("årliga kostnaden" if cost.yearly else "kostnaden")
    guess = "den uppskattade " if cost.estimated else "den " if cost.yearly and not what else ""
    return f"{amount} är {guess}{noun} för {name}{f' {when}' if when else ''}."


def _intro(language: str) -> str:
    return {"sv": "Så mycket kostar de:", "en": "This is what they cost:"}[language]
