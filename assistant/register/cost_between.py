"""How costs stand to each other: difference, ratio and average."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.register.amounts import decimal, money, row_of
from assistant.register.costing import Priced, label, one_currency, priced_once, proof_of, row
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import (
    COST,
    KIND,
    MANY,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.years import caveat, speaks_of, years_asked

TIMES = r"hur manga ganger|manga ganger|ganger|how many times|times|ratio|kvot(?:en)?|forhallandet"
DIFFERENCE = (
    r"skillnad(?:en)?|skiljer|(?:hur )?mycket (?:mer|dyrare|mindre|billigare)|differens(?:en)?|"
    r"difference|differ|how much (?:more|less|cheaper|dearer|pricier)"
)
AVERAGE = (
    r"i snitt|snitt(?:et)?|genomsnitt(?:et)?|genomsnittlig\w?|genomsnittskostnad\w*|"
    r"medelkostnad\w*|medelvarde\w*|i medel|on average|average|mean"
)
COMPARED = r".*(?:dyrare|billigare|cheaper|dearer|pricier|expensive)"
"""Words that compare costs without another word for them."""
THAN = (
    r"an|mer|dyrare|mindre|billigare|more|less|cheaper|dearer|pricier|than|as|compared|jamfort med"
)


def cost_between(reading: Reading, facts: Facts) -> Draft | None:
    """The difference or ratio of two named costs, or the average of several."""
    ask = next(
        (
            a
            for a, p in ((_ratio, TIMES), (_average, AVERAGE), (_difference, DIFFERENCE))
            if reading.has(p)
        ),
        None,
    )
    if ask is None or not (reading.has(COST) or reading.copy().has(COMPARED)):
        return None
    years = years_asked(reading, facts)
    named = facts.named(reading)
    every = not named and reading.has(MANY)
    if sets_apart(reading) or asks_otherwise(reading) or is_yes_no(reading):
        return None
    if not understood(reading, KIND, THAN, r"alla|samtliga|all"):
        return None
    priced = priced_once(facts.register.collaborations if every else named, facts)
    if priced is None or len(priced) < 2 or not one_currency(priced):
        return None
    if ask is not _average and len(priced) != 2:
        return None
    if not all(speaks_of(p.cost, years, facts) for p in priced):
        return None
    draft = Draft(facts.knowledge)
    proof = [place for p in priced for place in proof_of(p)]
    text, computed = ask(priced, facts, reading.language)
    draft.say(text, proof, [computed])
    draft.list((row(p, facts, reading.language), proof_of(p)) for p in priced)
    note = caveat(priced, facts, reading.language)
    if note:
        draft.say(note, proof)
    return draft


def _difference(priced: Sequence[Priced], facts: Facts, language: str) -> tuple[str, str]:
    more, less = sorted(priced, key=lambda p: -p.cost.amount)
    gap = money(more.cost.amount - less.cost.amount, more.cost.currency, language)
    about = _about(any(p.cost.about for p in priced), language)
    first, second = label(more.of, facts, language), label(less.of, facts, language)
    if language == "en":
        return f"{about}{gap} more: {first} costs that much more than {second}.", gap
    return f"{about}{gap} skiljer: så mycket mer kostar {first} än {second}.", gap


def _ratio(priced: Sequence[Priced], facts: Facts, language: str) -> tuple[str, str]:
    more, less = sorted(priced, key=lambda p: -p.cost.amount)
    exact = Decimal(more.cost.amount) / less.cost.amount
    times = decimal(round(exact, 1), language)
    rough = round(exact, 1) != exact or any(p.cost.about for p in priced)
    about = _about(rough, language)
    first, second = label(more.of, facts, language), label(less.of, facts, language)
    if language == "en":
        return f"{about}{times} times as much: {first} compared with {second}.", times
    return f"{about}{times} gånger så mycket kostar {first} som {second}.", times


def _average(priced: Sequence[Priced], facts: Facts, language: str) -> tuple[str, str]:
    total = sum(p.cost.amount for p in priced)
    mean = money(round(total / len(priced)), priced[0].cost.currency, language)
    rough = total % len(priced) != 0 or any(p.cost.about for p in priced)
    names = row_of([label(p.of, facts, language) for p in priced], language)
    if language == "en":
        return f"{_about(rough, language)}{mean} is the average of {names}.", mean
    return f"{_about(rough, language)}{mean} är genomsnittet av {names}.", mean


def _about(rough: bool, language: str) -> str:
    return {"sv": "Ca ", "en": "About "}[language] if rough else ""
