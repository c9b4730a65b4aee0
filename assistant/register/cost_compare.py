"""Which collaborations cost most, least, the same, more or less than a sum, and in which order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.quantities import quantities
from assistant.register.amounts import row_of
from assistant.register.costing import Priced, label, one_currency, priced_once, proof_of, row
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import (
    COST,
    KIND,
    MANY,
    ONE_OF,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.years import YEAR, caveat, speaks_of, years_asked

DEAR = r"dyrast|dyraste|costliest|priciest|dearest|most expensive|most costly"
CHEAP = r"billigast|billigaste|cheapest|least expensive|least costly"
MOST = rf"{DEAR}|mest|hogst|hogsta|storst|storsta|most|highest|biggest|largest|greatest"
LEAST = rf"{CHEAP}|minst|minsta|lagst|lagsta|least|lowest|smallest"
RANK = (
    r"rangordna|rangordning(?:en)?|(?:i )?ordning|sortera\w{0,2}|ranking|rank|ranked|"
    r"order|sort|sorted|"
    r"jamfor|jamforelse|compare|comparison|till (?:billigast|dyrast)\w?|from|to|fran"
)
SAME = r"lika mycket|lika dyra?|samma|same|equally|equal|as much as each other"
ABOVE = (
    r"mera? an|over|dyrare an|hogre an|overstiger|minst|atminstone|more than|above|exceeds?|"
    r"at least|higher than"
)
BELOW = (
    r"mindre an|under|billigare an|lagre an|understiger|hogst|max|less than|below|at most|"
    r"cheaper than|lower than|up to|upp till"
)
INCLUSIVE = r"minst|atminstone|at least|hogst|max|at most|up to|upp till"
COUNT = r"hur manga|how many"
EXISTS = r"finns det (?:nagot|nagra)|(?:is|are) there(?: any)?"


def cost_compare(reading: Reading, facts: Facts) -> Draft | None:
    """The dearest or cheapest, those of the same cost, or all in their order."""
    costly = reading.has(COST) | reading.copy().has(rf"{DEAR}|{CHEAP}")
    if not costly or is_yes_no(reading):
        return None
    rank, same = reading.has(RANK), reading.has(SAME)
    most, least = reading.has(MOST), reading.has(LEAST)
    priced = _scope(reading, facts)
    if priced is None or sum((rank, same, most, least)) == 0:
        return None
    draft = Draft(facts.knowledge)
    ordered = sorted(priced, key=lambda p: -p.cost.amount)
    if same:
        _say_same(draft, ordered, facts, reading.language)
    elif rank or most == least:
        ordered = ordered[::-1] if least and not most else ordered
        _say_ranked(draft, ordered, facts, reading.language)
    else:
        _say_extreme(draft, ordered if most else ordered[::-1], most, facts, reading.language)
    return _with_note(draft, priced, facts, reading.language)


def cost_beyond(reading: Reading, facts: Facts) -> Draft | None:
    """Which collaborations cost more or less than a sum, and how many they are."""
    limit = limit_in(reading)
    exists = reading.has(EXISTS)
    if limit is None or (is_yes_no(reading) and not exists):
        return None
    inclusive = reading.copy().has(INCLUSIVE)
    above, below = reading.has(ABOVE), reading.has(BELOW)
    reading.take(COST)
    counts = reading.has(COUNT)
    if above == below or not (
        reading.copy().has(ONE_OF) or counts or exists or reading.copy().has(MANY)
    ):
        return None
    priced = _scope(reading, facts)
    if priced is None:
        return None
    passing = [p for p in priced if is_beyond(p, limit, above, inclusive)]
    return _with_note(
        _beyond(passing, priced, facts, reading.language), priced, facts, reading.language
    )


def limit_in(reading: Reading) -> Decimal | None:
    """The one sum of money that a question names, which it takes."""
    found = [
        q
        for q in quantities(reading.text)
        if not re.fullmatch(YEAR, reading.text[q.start : q.end])
        and not any(o.start <= q.start < o.end for o in quantities(reading.text) if o != q)
        and q.value >= 1_000
    ]
    for each in found:
        reading.take_span(each.start, each.end)
        reading.take(r"kr|kronor|sek|crowns|kronas")
    return found[0].value if len(found) == 1 else None


def is_beyond(priced: Priced, limit: Decimal, above: bool, inclusive: bool) -> bool:
    """Whether a cost is above (else below) a limit, which may itself be allowed."""
    amount = priced.cost.amount
    return (amount > limit if above else amount < limit) or (inclusive and amount == limit)


def _scope(reading: Reading, facts: Facts) -> tuple[Priced, ...] | None:
    """The costs to compare, of those named or of all, where nothing else is asked."""
    years = years_asked(reading, facts)
    named = facts.named(reading)
    many = bool(reading.take(MANY)) | bool(reading.take(rf"{ONE_OF}|{KIND}"))
    if sets_apart(reading) or asks_otherwise(reading) or len(named) == 1:
        return None
    extra = r"eller|or|alla|samtliga|all|efter|by|av|pa|kostnadsordning|dem"
    if not understood(reading, COST, extra) or not (named or many):
        return None
    priced = priced_once(named or facts.register.collaborations, facts)
    if priced is None or len(priced) < 2 or not one_currency(priced):
        return None
    return priced if all(speaks_of(p.cost, years, facts) for p in priced) else None


def _say_extreme(
    draft: Draft, ordered: Sequence[Priced], most: bool, facts: Facts, language: str
) -> None:
    best = [p for p in ordered if p.cost.amount == ordered[0].cost.amount]
    rest = [p for p in ordered if p not in best]
    names = row_of([row(p, facts, language) for p in best], language)
    how = {"sv": ("mest", "minst"), "en": ("most", "least")}[language][0 if most else 1]
    verb = "kostar" if language == "sv" else ("costs" if len(best) == 1 else "cost")
    short = row_of([label(p.of, facts, language) for p in best], language)
    said = f"{short} {verb} {how}" if language == "sv" else f"{short} {verb} the {how}"
    all_places = [place for p in ordered for place in proof_of(p)]
    draft.say(f"{said}: {_amounts(best, names)}.", all_places)
    draft.list((row(p, facts, language), proof_of(p)) for p in rest)


def _amounts(best: Sequence[Priced], names: str) -> str:
    """The amount alone where one is best, else each with its name."""
    return names.split(": ", 1)[1] if len(best) == 1 else names


def _say_ranked(draft: Draft, ordered: Sequence[Priced], facts: Facts, language: str) -> None:
    falling = ordered[0].cost.amount >= ordered[-1].cost.amount
    said = {
        "sv": f"Från {'dyrast till billigast' if falling else 'billigast till dyrast'}:",
        "en": f"From {'dearest to cheapest' if falling else 'cheapest to dearest'}:",
    }[language]
    draft.say(said, [place for p in ordered for place in proof_of(p)])
    draft.list((row(p, facts, language), proof_of(p)) for p in ordered)


def _say_same(draft: Draft, ordered: Sequence[Priced], facts: Facts, language: str) -> None:
    amounts = [p.cost.amount for p in ordered]
    equal = [p for p in ordered if amounts.count(p.cost.amount) > 1]
    names = row_of([label(p.of, facts, language) for p in equal], language)
    if not equal:
        said = {"sv": "Inga kostar lika mycket:", "en": "None cost the same:"}[language]
    else:
        said = {"sv": f"{names} kostar lika mycket:", "en": f"{names} cost the same:"}[language]
    draft.say(said, [place for p in ordered for place in proof_of(p)])
    draft.list((row(p, facts, language), proof_of(p)) for p in ordered)


def _beyond(
    passing: Sequence[Priced], priced: Sequence[Priced], facts: Facts, language: str
) -> Draft:
    draft = Draft(facts.knowledge)
    count = str(len(passing))
    places = [place for p in priced for place in proof_of(p)]
    if passing:
        said = {
            "sv": f"{count} av {len(priced)}:",
            "en": f"{count} of {len(priced)}:",
        }[language]
        draft.say(said, places, [count, str(len(priced))])
        draft.list((row(p, facts, language), proof_of(p)) for p in passing)
    else:
        said = {"sv": "Inget av dem:", "en": "None of them:"}[language]
        draft.say(said, places)
        draft.list((row(p, facts, language), proof_of(p)) for p in priced)
    return draft


def _with_note(draft: Draft, priced: Sequence[Priced], facts: Facts, language: str) -> Draft:
    note = caveat(priced, facts, language)
    if note:
        draft.say(note, [place for p in priced for place in proof_of(p)])
    return draft
