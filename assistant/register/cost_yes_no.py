"""Whether a cost is what a question supposes: a sum, more or less than one, or than another's."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.register.cost_compare import extreme_said, is_beyond
from assistant.register.cost_of import cost_said
from assistant.register.cost_question import CostQuestion
from assistant.register.cost_words import Ask
from assistant.register.costing import Priced, one_currency, priced_once, proof_of, row
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.measures import Measure, measure_of
from assistant.register.years import caveat, speaks_of
from assistant.register.yes_or_no import yes_or_no


def yes_no(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Yes or no to what a question says of named costs, with the amounts."""
    if not asked.yes_no or not asked.named or asked.leaves_out:
        return None
    if asked.has(Ask.APPROXIMATE) or (asked.has(Ask.NTH) and len(asked.named) != 1):
        return None
    if asked.post:
        return _posts(asked, facts)
    priced = priced_once(asked.named, facts)
    if priced is None or len(priced) != len(asked.named) or not one_currency(priced):
        return None
    if not all(speaks_of(p.cost, set(asked.years), facts) for p in priced):
        return None
    if asked.limit is not None:
        return _of_limit(asked, asked.limit, priced, facts)
    if len(priced) == 2 and asked.has(Ask.MORE, Ask.LESS, Ask.SAME):
        first, second = (p.cost.amount for p in priced)
        return _two(priced, _verdict(asked, first, second), facts, asked.language)
    if len(priced) == 1 and asked.has(Ask.MOST) != asked.has(Ask.LEAST):
        return _extreme(asked, priced[0], facts)
    return None


def _posts(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Yes or no on the share of a post that one takes, or on which of two takes more."""
    found = measure_of(asked.named, asked.years, True, facts, asked.language)
    if found is not None and len(found.items) == 1 and asked.limit is not None:
        return _share(asked, asked.limit, found, facts)
    if found is None or len(found.items) != 2 or asked.limit is not None:
        return None
    if not asked.has(Ask.MORE, Ask.LESS, Ask.SAME):
        return None
    by_name = {id(item.of): item.value for item in found.items}
    first, second = (by_name[id(each)] for each in asked.named)
    draft = Draft(facts.knowledge)
    rows = [text for text, _ in found.rows(found.items)]
    draft.say(f"{_verdict(asked, first, second)}: {'; '.join(rows)}.", found.places)
    return draft


def _verdict(asked: CostQuestion, first: Decimal | int, second: Decimal | int) -> str:
    """Yes or no to what is said of two values; which it is, where "more or less" is asked."""
    if asked.has(Ask.MORE) and asked.has(Ask.LESS):
        said = {"sv": ("Mer", "Lika", "Mindre"), "en": ("More", "The same", "Less")}
        return said[asked.language][(first <= second) + (first < second)]
    holds = first < second if asked.has(Ask.LESS) else first > second
    return yes_or_no(first == second if asked.has(Ask.SAME) else holds, asked.language)


def _share(asked: CostQuestion, limit: Decimal, found: Measure, facts: Facts) -> Draft:
    """Yes or no on the share of a post of one."""
    only = found.items[0]
    bounded = asked.has(Ask.ABOVE, Ask.BELOW)
    beyond = is_beyond(only.value, limit, asked.has(Ask.ABOVE), asked.has(Ask.INCLUSIVE))
    holds = beyond if bounded else only.value == limit
    of_post = found.say("av en heltidstjänst går till", "of a full-time post goes to")
    draft = Draft(facts.knowledge)
    word = yes_or_no(holds, asked.language)
    draft.say(f"{word}, {only.written} {of_post} {only.name}.", only.places)
    return draft


def _of_limit(
    asked: CostQuestion, limit: Decimal, priced: Sequence[Priced], facts: Facts
) -> Draft | None:
    above, inclusive = asked.has(Ask.ABOVE), asked.has(Ask.INCLUSIVE)
    if len(priced) != 1:
        return None
    amount = Decimal(priced[0].cost.amount)
    bounded = asked.has(Ask.ABOVE, Ask.BELOW)
    holds = is_beyond(amount, limit, above, inclusive) if bounded else amount == limit
    return _one(priced[0], holds, facts, asked.language)


def _one(priced: Priced, holds: bool, facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    said = cost_said(priced, facts, language)
    said = said if said.startswith(priced.cost.currency) else said[:1].lower() + said[1:]
    draft.say(f"{yes_or_no(holds, language)}, {said}", proof_of(priced))
    return _noted(draft, [priced], facts, language)


def _two(priced: Sequence[Priced], verdict: str, facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    rows = [row(p, facts, language) for p in priced]
    places = [place for p in priced for place in proof_of(p)]
    draft.say(f"{verdict}: {rows[0]}; {rows[1]}.", places)
    return _noted(draft, priced, facts, language)


def _extreme(asked: CostQuestion, priced: Priced, facts: Facts) -> Draft | None:
    every = facts.register.collaborations
    found = measure_of(every, asked.years, False, facts, asked.language)
    if found is None or len(found.items) < 2:
        return None
    ordered = found.ordered()[::-1] if asked.has(Ask.LEAST) else found.ordered()
    values = list(dict.fromkeys(item.value for item in ordered))
    if asked.nth > len(values):
        return None
    best = [item for item in ordered if item.value == values[asked.nth - 1]]
    holds = any(item.of is priced.of for item in best)
    draft = Draft(facts.knowledge)
    said = extreme_said(best, asked.has(Ask.MOST), asked.nth, found)
    draft.say(f"{yes_or_no(holds, asked.language)}, {said}", found.places)
    draft.list(found.rows(item for item in ordered if item not in best))
    return found.noted(draft)


def _noted(draft: Draft, priced: Sequence[Priced], facts: Facts, language: str) -> Draft:
    note = caveat(priced, facts, language)
    if note:
        draft.say(note, [place for p in priced for place in proof_of(p)])
    return draft
