"""How values stand to each other: difference, ratio, average, share of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.register.amounts import decimal, percent, row_of
from assistant.register.cost_compare import compared
from assistant.register.cost_question import CostQuestion
from assistant.register.cost_words import Ask
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.measures import Measure, Measured, measure_of


def difference(asked: CostQuestion, facts: Facts) -> Draft | None:
    """How much more one costs than another, or the dearest than the cheapest."""
    if not asked.has(Ask.DIFFERENCE) or asked.yes_no or not _of_values(asked):
        return None
    found = compared(asked, facts)
    ends = asked.has(Ask.MOST) and asked.has(Ask.LEAST)
    if found is None or (len(found.items) != 2 and (asked.named or not ends)):
        return None
    more, *_, less = found.ordered()
    about = any(item.about for item in (more, less))
    gap = found.write(more.value - less.value)
    rough = _about(about, asked.language)
    text = found.say(
        f"{rough}{gap} skiljer: så mycket mer kostar {more.name} än {less.name}.",
        f"{rough}{gap} more: {more.name} costs that much more than {less.name}.",
    )
    if not found.unit:
        text = found.say(
            f"{rough}{gap} av en heltidstjänst skiljer {more.name} från {less.name}.",
            f"{rough}{gap} of a full-time post is the difference: {more.name} and {less.name}.",
        )
    return _told(text, gap, [more, less], found, facts)


def percent_more(asked: CostQuestion, facts: Facts) -> Draft | None:
    """By how many percent one of two costs more than the other."""
    more, less = asked.has(Ask.MORE), asked.has(Ask.LESS)
    if not asked.has(Ask.SHARE) or more == less or asked.yes_no or asked.has(Ask.SUM, Ask.TOTAL):
        return None
    found = compared(asked, facts)
    if found is None or len(asked.named) != 2 or len(found.items) != 2:
        return None
    high, low = found.ordered()
    base = low if more else high
    exact = 100 * (high.value - low.value) / base.value
    said = percent(round(exact, 1), asked.language)
    rough = _about(round(exact, 1) != exact or high.about or low.about, asked.language)
    one, two = (high, low) if more else (low, high)
    text = found.say(
        f"{rough}{said} {'mer' if more else 'mindre'} kostar {one.name} än {two.name}.",
        f"{rough}{said} {'more' if more else 'less'}: {one.name} compared with {two.name}.",
    )
    return _told(text, said, found.items, found, facts)


def ratio(asked: CostQuestion, facts: Facts) -> Draft | None:
    """How many times as much one of two costs as the other."""
    if not asked.has(Ask.TIMES) or asked.yes_no or not _of_values(asked):
        return None
    found = compared(asked, facts)
    if found is None or len(found.items) != 2:
        return None
    more, less = found.ordered()
    exact = more.value / less.value
    times = decimal(round(exact, 1), asked.language)
    rough = _about(round(exact, 1) != exact or more.about or less.about, asked.language)
    verb = "kostar" if found.unit else "kräver"
    text = found.say(
        f"{rough}{times} gånger så mycket {verb} {more.name} som {less.name}.",
        f"{rough}{times} times as much: {more.name} compared with {less.name}.",
    )
    return _told(text, times, found.items, found, facts)


def average(asked: CostQuestion, facts: Facts) -> Draft | None:
    """The average of those that are named, or of all."""
    if not asked.has(Ask.AVERAGE) or asked.yes_no or not _of_values(asked):
        return None
    these = asked.named or facts.register.collaborations
    found = measure_of(these, asked.years, asked.post, facts, asked.language)
    if found is None or len(found.items) < 2 or asked.leaves_out:
        return None
    exact = sum((item.value for item in found.items), Decimal()) / len(found.items)
    mean = found.write(Decimal(round(exact)) if found.unit else round(exact, 2))
    rough = _about(round(exact, 2) != exact or any(i.about for i in found.items), asked.language)
    names = row_of([item.name for item in found.items], asked.language)
    text = found.say(
        f"{rough}{mean} är genomsnittet av {names}.", f"{rough}{mean} is the average of {names}."
    )
    return _told(text, mean, found.items, found, facts)


def share_of_total(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Which part of what all cost together is that of those named."""
    if not asked.has(Ask.SHARE) or asked.post or asked.yes_no or not asked.named:
        return None
    if not asked.has(Ask.SUM, Ask.TOTAL, Ask.COST) or asked.leaves_out or asked.has(Ask.SAVE):
        return None
    every = facts.register.collaborations
    found = measure_of(every, asked.years, False, facts, asked.language)
    part = [item for item in found.items if item.of in asked.named] if found else []
    if found is None or len(part) != len(asked.named) or len(found.items) < 2:
        return None
    whole = sum((item.value for item in found.items), Decimal())
    share = 100 * sum((item.value for item in part), Decimal()) / whole
    said = percent(round(share, 1), asked.language)
    rough = _about(round(share, 1) != share or any(i.about for i in found.items), asked.language)
    names = row_of([item.name for item in part], asked.language)
    total = found.write(whole, any(item.about for item in found.items))
    text = found.say(
        f"{rough}{said} av summan {total} avser {names}.",
        f"{rough}{said} of the sum, {total}, is for {names}.",
    )
    draft = Draft(facts.knowledge)
    draft.say(text, found.places, (said, total))
    draft.list(found.rows(found.items))
    return found.noted(draft)


def _of_values(asked: CostQuestion) -> bool:
    """Whether it is plain that costs or posts are meant."""
    costly = asked.has(Ask.COST, Ask.MORE, Ask.LESS, Ask.MOST, Ask.LEAST, Ask.AVERAGE)
    return asked.post or costly


def _told(
    text: str, computed: str, items: Sequence[Measured], found: Measure, facts: Facts
) -> Draft:
    draft = Draft(facts.knowledge)
    draft.say(text, found.places, [computed])
    draft.list(found.rows(found.items if len(items) != 2 else items))
    return found.noted(draft)


def _about(rough: bool, language: str) -> str:
    return {"sv": "Ca ", "en": "About "}[language] if rough else ""
