"""What one collaboration costs, or each of several that are named."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.register.cost_question import CostQuestion
from assistant.register.cost_words import Ask
from assistant.register.costing import Priced, costs_of, item, label, period, proof_of, row, worth
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.parts import includes_said
from assistant.register.post_share import post_shares, share_said, shares_of, shares_speak_of
from assistant.register.years import caveat, speaks_of
from corpus.collaboration import Collaboration

_OTHER = (
    Ask.MOST, Ask.LEAST, Ask.RANK, Ask.DIFFERENCE, Ask.TIMES, Ask.AVERAGE, Ask.SAME, Ask.MORE,
    Ask.LESS, Ask.ABOVE, Ask.BELOW, Ask.EXCEPT, Ask.REST, Ask.NTH,
)  # fmt: skip


def one_by_one(asked: CostQuestion, facts: Facts) -> Draft | None:
    """The cost, or the share of a post, of each that is named, or of all."""
    if asked.has(*_OTHER) or asked.yes_no or asked.limit is not None:
        return None
    if asked.has(Ask.TOTAL) or (asked.has(Ask.SUM) and len(asked.named) != 1):
        return None
    everyone = not asked.named and asked.has(Ask.MANY)
    these = facts.register.collaborations if everyone else asked.named
    if asked.post:
        both = asked.has(Ask.PRICED) and len(asked.named) == 1
        return (_with_post(asked, facts) if both else None) or _posts(asked, these, facts)
    if not asked.has(Ask.COST, Ask.SAVE) or asked.has(Ask.SHARE, Ask.COUNT):
        return None
    found = [p for each in these for p in costs_of(each, facts)]
    if not found or ({id(p.of) for p in found} != {id(c) for c in these} and not everyone):
        return None
    if not all(speaks_of(p.cost, set(asked.years), facts) for p in found):
        return None
    if asked.has(Ask.YEAR) and len(found) == 1 and found[0].cost.year is None:
        return None
    return _draft(found, facts, asked.language)


def _with_post(asked: CostQuestion, facts: Facts) -> Draft | None:
    """What one costs, and then the share of a post that goes to it."""
    found, shared = list(costs_of(asked.named[0], facts)), shares_of(asked.named, facts)
    if len(found) != 1 or not shared or not speaks_of(found[0].cost, set(asked.years), facts):
        return None
    draft = _draft(found, facts, asked.language)
    share_said(draft, shared[0], facts, asked.language)
    return draft


def _posts(asked: CostQuestion, these: Sequence[Collaboration], facts: Facts) -> Draft | None:
    plain = bool(asked.named) or asked.has(Ask.SHARE, Ask.ONE_OF, Ask.COST, Ask.MANY)
    if not plain or not shares_speak_of(these, asked.years, facts):
        return None
    shared = shares_of(these, facts)
    if not shared or (asked.named and len(shared) != len(asked.named)):
        return None
    return post_shares(shared, facts, asked.language)


def exactness(asked: CostQuestion, facts: Facts) -> Draft | None:
    """Which amounts the text calls approximate or estimated, or whether one is."""
    if not asked.has(Ask.APPROXIMATE, Ask.ESTIMATED) or asked.post or asked.has(*_OTHER):
        return None
    if asked.limit is not None or not (asked.named or asked.has(Ask.MANY)):
        return None
    if not (asked.has(Ask.APPROXIMATE, Ask.ONE_OF) or asked.yes_no):
        return None
    if asked.has(Ask.ACTUAL):
        return None
    if asked.has(Ask.TOTAL, Ask.SUM) and not asked.has(Ask.APPROXIMATE):
        return None
    these = asked.named or facts.register.collaborations
    found = [p for each in these for p in costs_of(each, facts)]
    found = [p for p in found if speaks_of(p.cost, set(asked.years), facts)]
    rough = [p for p in found if p.cost.about or (p.cost.estimated and _is_loose(asked))]
    if not rough:
        return None
    draft = Draft(facts.knowledge, asked.language)
    for priced in rough:
        draft.say(cost_said(priced, facts, asked.language), proof_of(priced))
    return draft


def _is_loose(asked: CostQuestion) -> bool:
    """Whether an estimate too is no exact amount for the question."""
    return asked.has(Ask.ESTIMATED) or bool(asked.named)


def without_year(asked: CostQuestion, facts: Facts) -> Draft | None:
    """The amounts for which the text gives no year."""
    if not asked.has(Ask.DATELESS) or asked.named or asked.years or asked.post:
        return None
    found = [p for c in facts.register.collaborations for p in costs_of(c, facts)]
    dateless = [p for p in found if p.cost.year is None]
    return _draft(dateless, facts, asked.language) if dateless else None


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
