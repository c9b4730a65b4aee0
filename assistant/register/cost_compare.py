"""Which collaborations cost most, least, the same, more or less than a sum, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.register.amounts import row_of
from assistant.register.cost_question import CostQuestion
from assistant.register.cost_words import Ask
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.measures import Measure, Measured, measure_of

_COMPARES = (Ask.SUM, Ask.TOTAL, Ask.DIFFERENCE, Ask.AVERAGE, Ask.TIMES, Ask.SAVE, Ask.REST)


def compared(asked: CostQuestion, facts: Facts) -> Measure | None:
    """The values to compare: of two or more that are named, or of all."""
    if len(asked.named) == 1 or asked.has(Ask.EXCEPT, Ask.SAVE, Ask.REST):
        return None
    if not asked.named and not asked.every:
        return None
    these = asked.named or facts.register.collaborations
    found = measure_of(these, asked.years, asked.post, facts, asked.language)
    return found if found and len(found.items) > 1 else None


def extreme(asked: CostQuestion, facts: Facts) -> Draft | None:
    """The one that costs or takes the most or least, or stands at a place in that order."""
    of_two = len(asked.named) > 1 and asked.has(Ask.ONE_OF) and not asked.has(Ask.DIFFERENCE)
    most = asked.has(Ask.MOST) or (of_two and asked.has(Ask.MORE))
    least = asked.has(Ask.LEAST) or (of_two and asked.has(Ask.LESS))
    if most == least and not (asked.nth > 1 and not least):
        return None
    if asked.yes_no or asked.has(*_COMPARES) or asked.limit is not None or not _costly(asked):
        return None
    found = compared(asked, facts)
    if found is None:
        return None
    ordered = found.ordered()[::-1] if least else found.ordered()
    values = list(dict.fromkeys(item.value for item in ordered))
    if asked.nth > len(values):
        return None
    best = [item for item in ordered if item.value == values[asked.nth - 1]]
    draft = Draft(facts.knowledge)
    places = dict.fromkeys(place for item in (*best, *ordered) for place in item.places)
    draft.say(extreme_said(best, not least, asked.nth, found), places, ("2", "3", "4"))
    draft.list(found.rows(item for item in ordered if item not in best))
    return found.noted(draft)


def _costly(asked: CostQuestion) -> bool:
    """Whether it is plain that costs or posts are compared."""
    return asked.post or asked.has(Ask.COST)


def extreme_said(best: Sequence[Measured], most: bool, nth: int, found: Measure) -> str:
    """That these cost or take the most or least, the second most, and so on."""
    names = row_of([item.name for item in best], found.language)
    place = _place(nth, found.language)
    how = found.say("mest" if most else "minst", "most" if most else "least")
    values = best[0].written if len(best) == 1 else row_of([b.row for b in best], found.language)
    if found.unit:
        verb = found.say("kostar", "costs" if len(best) == 1 else "cost")
        tail = found.say(f"{verb} {place}{how}", f"{verb} the {place}{how}")
        return f"{names} {tail}: {values}."
    value = best[0].written
    verb = (
        found.say("kräver", "takes") if len(best) == 1 else found.say("kräver vardera", "each take")
    )
    tail = found.say(f"{verb} {place}{how} arbetstid", f"{verb} the {place}{how} working time")
    return f"{names} {tail}: {value} {found.say('av en heltidstjänst', 'of a full-time post')}."


def _place(nth: int, language: str) -> str:
    places = {
        "sv": {1: "", 2: "näst ", 3: "tredje ", 4: "fjärde "},
        "en": {1: "", 2: "second ", 3: "third ", 4: "fourth "},
    }
    return places[language].get(nth, "")


def ranked(asked: CostQuestion, facts: Facts) -> Draft | None:
    """All in the order of their values."""
    both = asked.has(Ask.MOST) and asked.has(Ask.LEAST) and not asked.has(*_COMPARES)
    if not (asked.has(Ask.RANK) or both) or asked.yes_no or not (asked.has(Ask.COST, Ask.RANK)):
        return None
    found = compared(asked, facts)
    if found is None or asked.has(*_COMPARES) or not (asked.post or asked.has(Ask.COST) or both):
        return None
    rising = asked.has(Ask.LEAST) and not asked.has(Ask.MOST)
    ordered = found.ordered()[::-1] if rising else found.ordered()
    draft = Draft(facts.knowledge)
    if found.unit:
        sv = "billigast till dyrast" if rising else "dyrast till billigast"
        en = "cheapest to dearest" if rising else "dearest to cheapest"
    else:
        sv, en = (
            ("minst till mest", "least to most") if rising else ("mest till minst", "most to least")
        )
    draft.say(found.say(f"Från {sv}:", f"From {en}:"), found.places)
    draft.list(found.rows(ordered))
    return found.noted(draft)


def same(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Those that have the same value."""
    if not asked.has(Ask.SAME) or asked.has(*_COMPARES) or not (asked.post or asked.has(Ask.COST)):
        return None
    found = compared(asked, facts)
    if found is None:
        return None
    ordered = found.ordered()
    values = [item.value for item in ordered]
    equal = [item for item in ordered if values.count(item.value) > 1]
    names = row_of([item.name for item in equal], found.language)
    draft = Draft(facts.knowledge)
    verb = found.say("kostar lika mycket", "cost the same")
    if not found.unit:
        verb = found.say("tar lika stor del av en tjänst", "take the same share of a post")
    who = names or found.say("Inga", "None")
    draft.say(f"{who} {verb}:", found.places)
    draft.list(found.rows(ordered))
    return found.noted(draft)


def beyond(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Which cost or take more or less than a limit, and how many they are."""
    if asked.limit is None or asked.has(*_COMPARES):
        return None
    found = compared(asked, facts)
    passing = _passing(asked, asked.limit, found) if found else None
    if found is None or passing is None:
        return None
    return _listed(asked, passing, found, facts)


def beyond_another(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Which cost or take more, or less, than the one that is named."""
    more, less = asked.has(Ask.MORE), asked.has(Ask.LESS)
    if (
        not _costly(asked)
        or more == less
        or asked.yes_no
        or len(asked.named) != 1
        or asked.limit is not None
    ):
        return None
    if asked.has(*_COMPARES, Ask.EXCEPT) or not asked.has(Ask.MANY, Ask.ONE_OF):
        return None
    every = facts.register.collaborations
    found = measure_of(every, asked.years, asked.post, facts, asked.language)
    own = [item for item in found.items if item.of in asked.named] if found else []
    if found is None or not own:
        return None
    passing = [i for i in found.items if is_beyond(i.value, own[0].value, more, False)]
    return _listed(asked, passing, found, facts)


def _passing(asked: CostQuestion, limit: Decimal, found: Measure) -> list[Measured] | None:
    """The items within the limits that the question sets; None if it sets none."""
    above, below = asked.has(Ask.ABOVE), asked.has(Ask.BELOW)
    if asked.upper is not None:
        return [item for item in found.items if limit <= item.value <= asked.upper]
    if above == below:
        return None
    inclusive = asked.has(Ask.INCLUSIVE)
    return [item for item in found.items if is_beyond(item.value, limit, above, inclusive)]


def _listed(
    asked: CostQuestion, passing: Sequence[Measured], found: Measure, facts: Facts
) -> Draft:
    """How many of all pass, and which they are; all where none does."""
    count, whole = str(len(passing)), str(len(found.items))
    draft = Draft(facts.knowledge)
    lead = found.say(f"{count} av {whole}:", f"{count} of {whole}:")
    if not passing:
        lead = found.say("Inget av dem:", "None of them:")
    draft.say(lead, found.places, (count, whole))
    draft.list(found.rows(passing or found.items))
    told = {item.of for item in passing or found.items}
    kept = tuple(item for item in found.items if item.of in told)
    of_told = measure_of([i.of for i in kept], asked.years, asked.post, facts, asked.language)
    return of_told.noted(draft) if of_told else draft


def is_beyond(value: Decimal, limit: Decimal, above: bool, inclusive: bool) -> bool:
    """Whether a value is above (else below) a limit, which may itself be allowed."""
    return (value > limit if above else value < limit) or (inclusive and value == limit)


def of_value(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Which one costs or takes just what the question says."""
    plain = not asked.has(Ask.ABOVE, Ask.BELOW, *_COMPARES)
    if asked.limit is None or asked.upper is not None or asked.named or not plain:
        return None
    if not asked.has(Ask.ONE_OF, Ask.EXISTS):
        return None
    found = compared(asked, facts)
    fitting = [item for item in found.items if item.value == asked.limit] if found else []
    if not fitting or found is None:
        return None
    draft = Draft(facts.knowledge)
    for item in fitting:
        draft.say(f"{item.row}.", item.places)
    of_told = measure_of([i.of for i in fitting], asked.years, asked.post, facts, asked.language)
    return of_told.noted(draft) if of_told else draft
