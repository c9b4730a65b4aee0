"""Whether a cost is what a question supposes: a sum, more or less than one, or than another's."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.register.cost_compare import (
    ABOVE,
    BELOW,
    INCLUSIVE,
    LEAST,
    MOST,
    SAME,
    is_beyond,
    limit_in,
)
from assistant.register.cost_of import cost_said
from assistant.register.costing import Priced, label, one_currency, priced_once, proof_of, row
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import COST, KIND, YES_NO, asks_otherwise, sets_apart, understood
from assistant.register.years import caveat, speaks_of, years_asked

MORE = r"dyrare|mera?|hogre|more|dearer|pricier"
LESS = r"billigare|mindre|lagre|less|cheaper"
AROUND = (
    r"att|det|sant|korrekt|ratt|true|correct|right|that|bland|among|of|av|alla|all|an|than|som|as"
)


def cost_yes_no(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no to what a question says of a named cost, with the amount."""
    if not reading.has(YES_NO) or not reading.has(rf"{COST}|{MOST}|{LEAST}|{MORE}|{LESS}"):
        return None
    limit = limit_in(reading)
    inclusive = reading.copy().has(INCLUSIVE)
    most, least = reading.has(MOST), reading.has(LEAST)
    above, below = reading.has(ABOVE), reading.has(BELOW)
    more, less, same = reading.has(MORE), reading.has(LESS), reading.has(SAME)
    years = years_asked(reading, facts)
    named = facts.named(reading)
    if sets_apart(reading) or asks_otherwise(reading):
        return None
    if not understood(reading, COST, KIND, AROUND) or not named:
        return None
    priced = priced_once(named, facts)
    if priced is None or len(priced) != len(named) or not one_currency(priced):
        return None
    if not all(speaks_of(p.cost, years, facts) for p in priced):
        return None
    if limit is not None and len(priced) == 1:
        amount = priced[0].cost.amount
        holds = is_beyond(priced[0], limit, above, inclusive) if above or below else amount == limit
        return _one(priced[0], holds, facts, reading.language)
    if limit is None and len(priced) == 2 and (more or less or same or above or below):
        first, second = (p.cost.amount for p in priced)
        upward = (more or above) and not (less or below)
        holds = first == second if same else first > second if upward else first < second
        return _two(priced, holds, facts, reading.language)
    if limit is None and len(priced) == 1 and most != least:
        return _extreme(priced[0], most, facts, reading.language)
    return None


def _word(holds: bool, language: str) -> str:
    return {"sv": ("Nej", "Ja"), "en": ("No", "Yes")}[language][holds]


def _one(priced: Priced, holds: bool, facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    said = cost_said(priced, facts, language)
    said = said if said.startswith(priced.cost.currency) else said[:1].lower() + said[1:]
    draft.say(f"{_word(holds, language)}, {said}", proof_of(priced))
    return _noted(draft, [priced], facts, language)


def _two(priced: Sequence[Priced], holds: bool, facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    rows = [row(p, facts, language) for p in priced]
    places = [place for p in priced for place in proof_of(p)]
    draft.say(f"{_word(holds, language)}: {rows[0]}; {rows[1]}.", places)
    return _noted(draft, priced, facts, language)


def _extreme(priced: Priced, most: bool, facts: Facts, language: str) -> Draft | None:
    everyone = priced_once(facts.register.collaborations, facts)
    if everyone is None or len(everyone) < 2 or not one_currency(everyone):
        return None
    amounts = [p.cost.amount for p in everyone]
    holds = priced.cost.amount == (max(amounts) if most else min(amounts))
    best = next(p for p in everyone if p.cost.amount == (max(amounts) if most else min(amounts)))
    how = {"sv": ("minst", "mest"), "en": ("the least", "the most")}[language][most]
    verb = "kostar" if language == "sv" else "costs"
    draft = Draft(facts.knowledge)
    name = label(best.of, facts, language)
    places = [place for p in everyone for place in proof_of(p)]
    draft.say(f"{_word(holds, language)}, {name} {verb} {how}:", places)
    draft.list((row(p, facts, language), proof_of(p)) for p in everyone)
    return _noted(draft, everyone, facts, language)


def _noted(draft: Draft, priced: Sequence[Priced], facts: Facts, language: str) -> Draft:
    note = caveat(priced, facts, language)
    if note:
        draft.say(note, [place for p in priced for place in proof_of(p)])
    return draft
