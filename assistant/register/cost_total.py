"""What collaborations cost together: the sum, its addends, and what it mixes or lacks."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.register.amounts import money, row_of
from assistant.register.cost_compare import is_beyond
from assistant.register.cost_question import CostQuestion
from assistant.register.cost_words import Ask
from assistant.register.costing import (
    Priced,
    label,
    one_currency,
    priced_once,
    proof_of,
    row,
    with_name,
)
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.post_share import post_sum, shares_speak_of
from assistant.register.years import caveat, speaks_of
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration

_OTHER = (
    Ask.MOST, Ask.LEAST, Ask.RANK, Ask.DIFFERENCE, Ask.TIMES, Ask.AVERAGE, Ask.SAME,
    Ask.APPROXIMATE,
)  # fmt: skip
_BOUNDS = (Ask.MORE, Ask.LESS)
_MONEY = (Ask.COST, Ask.SUM, Ask.TOTAL, Ask.SAVE, Ask.POST)
"""What makes a question one on costs: "all but one" may be said of anything."""


def total(asked: CostQuestion, facts: Facts) -> Draft | None:
    """The sum of those that are named, of all, or of all but those that are named."""
    if not asked.has(Ask.SUM, Ask.TOTAL, Ask.SAVE, Ask.REST, Ask.EXCEPT):
        return None
    posts_bounded = asked.post and asked.limit is not None and asked.has(*_BOUNDS)
    if asked.has(*_OTHER) or (asked.has(*_BOUNDS) and not posts_bounded):
        return None
    if not asked.has(*_MONEY) and asked.limit is None:
        return None
    unbounded = asked.yes_no != (asked.limit is not None) or (asked.yes_no and asked.post)
    if asked.upper or (unbounded and not posts_bounded):
        return None
    out = asked.leaves_out
    all_and_one = len(asked.named) == 1 and asked.has(Ask.MANY) and asked.has(Ask.TOTAL)
    every = out or all_and_one or (not asked.named and _is_of_all(asked))
    these = (
        tuple(c for c in facts.register.collaborations if not (out and c in asked.named))
        if every
        else asked.named
    )
    if asked.post:
        told = shares_speak_of(these, asked.years, facts)
        more = asked.has(Ask.MORE) if posts_bounded else None
        return post_sum(these, facts, asked.language, asked.limit, more) if told else None
    priced = priced_once(these, facts)
    if priced is None or len(priced) < 2 or not one_currency(priced):
        return None
    if not all(speaks_of(p.cost, set(asked.years), facts) for p in priced):
        return None
    answer = _supposed(asked, asked.limit, priced) if asked.limit is not None else ""
    return _draft(priced, these, every, facts, asked.language, answer)


def _supposed(asked: CostQuestion, limit: Decimal, priced: Sequence[Priced]) -> str:
    """Yes or no to a sum that a question supposes, or to more or less than one."""
    summed = Decimal(sum(p.cost.amount for p in priced))
    bounded = asked.has(Ask.ABOVE, Ask.BELOW)
    beyond = is_beyond(summed, limit, asked.has(Ask.ABOVE), asked.has(Ask.INCLUSIVE))
    holds = beyond if bounded else summed == limit
    return yes_or_no(holds, asked.language)


def _is_of_all(asked: CostQuestion) -> bool:
    """Whether a sum of all is asked for: of collaborations or of costs."""
    return (
        asked.has(Ask.MANY, Ask.COST)
        or bool(asked.years)
        or (asked.post and asked.has(Ask.COUNT, Ask.SHARE))
    )


def sum_said(priced: Sequence[Priced], language: str) -> str:
    """The sum of amounts, with "ca" where one of them has it."""
    about = any(p.cost.about for p in priced)
    total = money(sum(p.cost.amount for p in priced), priced[0].cost.currency, language)
    return {"sv": "ca ", "en": "about "}[language] + total if about else total


def _draft(
    priced: Sequence[Priced],
    these: Sequence[Collaboration],
    every: bool,
    facts: Facts,
    language: str,
    answer: str = "",
) -> Draft:
    draft = Draft(facts.knowledge)
    proof = [place for p in priced for place in proof_of(p)]
    total = sum_said(priced, language)
    names = row_of([label(p.of, facts, language) for p in priced], language)
    said = {"sv": f"är summan för {names}", "en": f"is the sum for {names}"}[language]
    said += _guess(priced, language)
    opening = f"{answer}: {total}" if answer else f"{total[:1].upper()}{total[1:]}"
    draft.say(f"{opening} {said}", proof, [total])
    draft.list((row(p, facts, language), proof_of(p)) for p in priced)
    _mixed_years(draft, priced, facts, language)
    note = caveat(priced, facts, language)
    if note:
        draft.say(note, proof)
    _missing(draft, priced, these, facts, language)
    if every:
        _not_collaborations(draft, priced, facts, language)
    return draft


def _guess(priced: Sequence[Priced], language: str) -> str:
    """That all or some of the amounts are estimates, by the text's own word."""
    guesses = [p.cost.estimated for p in priced]
    if not any(guesses):
        return "."
    partly = {"sv": "delvis ", "en": "partly "}[language] if not all(guesses) else ""
    return {
        "sv": f", {partly}enligt uppskattade belopp.",
        "en": f", {partly}by estimated amounts.",
    }[language]


def _mixed_years(draft: Draft, priced: Sequence[Priced], facts: Facts, language: str) -> None:
    """Say that a sum mixes years, and the sum of those that have one where only some have."""
    if len({(p.cost.year, p.cost.last_year) for p in priced}) == 1:
        return
    dated = [p for p in priced if p.cost.year is not None]
    said = {
        "sv": "Summan blandar belopp med olika eller inget årtal",
        "en": "The sum mixes amounts of different years or none",
    }[language]
    if 1 < len(dated) < len(priced) and len({p.cost.year for p in dated}) == 1:
        part, year = sum_said(dated, language), dated[0].cost.year
        said += {"sv": f"; för {year} är den {part}", "en": f"; for {year} it is {part}"}[language]
        draft.say(f"{said}.", [place for p in dated for place in proof_of(p)], [part])
    else:
        draft.say(f"{said}.", [place for p in priced for place in proof_of(p)])


def _missing(
    draft: Draft,
    priced: Sequence[Priced],
    these: Sequence[Collaboration],
    facts: Facts,
    language: str,
) -> None:
    """Say which collaborations have no amount in the text."""
    for each in these:
        if all(p.of is not each for p in priced):
            name = label(each, facts, language)
            said = {
                "sv": f"För {name} anger texten inget belopp, så det ingår inte i summan.",
                "en": f"The text gives no amount for {name}, so the sum leaves it out.",
            }[language]
            draft.say(said, with_name(each, each.place))


def _not_collaborations(
    draft: Draft, priced: Sequence[Priced], facts: Facts, language: str
) -> None:
    """Say which of them the text calls no collaboration, and the sum without these."""
    out = [p for p in priced if p.of.not_a_collaboration is not None]
    rest = [p for p in priced if p.of.not_a_collaboration is None]
    if not out or not rest:
        return
    names = row_of([label(p.of, facts, language) for p in out], language)
    part = sum_said(rest, language)
    words = [draft.words(p.of.not_a_collaboration) for p in out if p.of.not_a_collaboration]
    wide = all("internationell" in said for said in words)
    said = {
        "sv": f"Texten säger att {names} inte är ett {'internationellt ' if wide else ''}"
        f"samarbete i sig; utan det är summan {part}.",
        "en": f"The text says that {names} is in itself no {'international ' if wide else ''}"
        f"collaboration; without it the sum is {part}.",
    }[language]
    places = [p.of.not_a_collaboration for p in out if p.of.not_a_collaboration]
    draft.say(said, [*places, *(place for p in rest for place in proof_of(p))], [part])
