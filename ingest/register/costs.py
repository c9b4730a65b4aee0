"""Costs: sentences that say what something costs the body, with what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.cost import Cost
from corpus.place import Place
from corpus.sentence import Sentence
from corpus.unread import Unread
from ingest.knowledge import Knowledge
from ingest.register.amounts import Amount, amounts_in
from ingest.register.cost_details import fee_pays, includes_after, includes_in, reimbursed, share_of
from ingest.register.cost_years import years_of
from ingest.register.money_kinds import IS_COST, PART, item_of, reason_against
from ingest.register.prose import by_section, place_of, prose_of

_ESTIMATED = re.compile(
    r"\b(?:uppskatta\w*|beräkna\w*|bedöm\w*|prognos\w*|förvänta\w*|väntas|kalkyl\w*|preliminär\w*)",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\b(?:årlig\w*|varje år|per år|om året|års(?:avgift|kostnad)\w*)", re.I)
_OWN_VERB = re.compile(r"\b(?:är|var|bli\w*|uppgår|kosta\w*|uppskatta\w*|beräkna\w*|vänta\w*)\b")
_PER = re.compile(r"^\s*(?:\([^)]*\)\s*)?(?:per|/|om|i)\s*(år\w*|månad\w*|(?<=per )\w+)", re.I)


@dataclass(frozen=True, slots=True)
class _Read:
    costs: tuple[Cost, ...]
    unread: tuple[Unread, ...]


def read_costs(knowledge: Knowledge) -> tuple[Cost, ...]:
    """Every cost of a collection, in order of the text."""
    found: list[Cost] = []
    for sentences in by_section(knowledge):
        found.extend(_costs_of_section(sentences))
    return tuple(found)


def unread_costs(knowledge: Knowledge) -> tuple[Unread, ...]:
    """Every amount of money that was not read as a cost, and why."""
    return tuple(u for sentence in prose_of(knowledge) for u in _read(sentence).unread)


def _costs_of_section(sentences: tuple[Sentence, ...]) -> list[Cost]:
    """The costs of one section; what follows a cost there tells more of it."""
    found: list[Cost] = []
    for sentence in sentences:
        costs = _read(sentence).costs
        if costs:
            found.extend(costs)
        if found:
            found[-1] = _with_details(found[-1], sentence)
    return found


def _with_details(cost: Cost, sentence: Sentence) -> Cost:
    """A cost with what `sentence`, its own or one after it, adds."""
    text, place = sentence.text, place_of(sentence)
    if not cost.includes and place != cost.place:
        includes = includes_after(text)
        cost = replace(cost, includes=includes, includes_at=place if includes else None)
    return replace(
        cost,
        share=cost.share or share_of(text, place),
        fee_pays=cost.fee_pays or fee_pays(text, place),
        reimbursement=cost.reimbursement or reimbursed(text, place),
    )


def _read(sentence: Sentence) -> _Read:
    """Read every amount of one sentence."""
    text, place = sentence.text, place_of(sentence)
    amounts = amounts_in(text)
    costs: list[Cost] = []
    unread: list[Unread] = []
    former: str | None = None
    for at, amount in enumerate(amounts):
        before = text[amounts[at - 1].end if at else 0 : amount.start]
        after = text[amount.end : amounts[at + 1].start if at + 1 < len(amounts) else len(text)]
        inside = _is_in_brackets(text, amount, amounts[:at])
        former = PART if inside else _reason(text, amount, before, after, former)
        if former == IS_COST:
            cost = _cost(sentence, place, amount, before, after)
            if costs and not _OWN_VERB.search(before):
                cost = replace(cost, estimated=costs[-1].estimated, yearly=costs[-1].yearly)
            costs.append(cost)
        else:
            unread.append(Unread(place, "cost", former))
    return _Read(tuple(costs), tuple(unread))


def _is_in_brackets(text: str, amount: Amount, before: Sequence[Amount]) -> bool:
    """Whether an amount stands in the brackets right behind another one, of which it is a part."""
    opens = text.rfind("(", 0, amount.start)
    if opens < 0 or text.rfind(")", 0, amount.start) > opens:
        return False
    return any(a.end <= opens and not text[a.end : opens].strip() for a in before)


def _reason(text: str, amount: Amount, before: str, after: str, former: str | None) -> str:
    if text.endswith("?"):
        return "a question, not a statement"
    return reason_against(text, amount, before, after, former)


def _same_clause(after: str) -> str:
    """What follows an amount, up to a conjunction that may begin another statement."""
    return re.split(r"\b(?:och|samt|men)\b|;", after)[0]


def _cost(sentence: Sentence, place: Place, amount: Amount, before: str, after: str) -> Cost:
    year, last_year = years_of(before, after)
    per = _PER.search(after)
    includes = includes_in(before, after)
    counted = per[1].lower() if per else ""
    return Cost(
        place=place,
        section=sentence.passage.section,
        item=item_of(before, after),
        amount=int(amount.value),
        currency=amount.currency,
        year=year,
        last_year=last_year,
        yearly=bool(_YEARLY.search(f"{before} {after}")) or counted.startswith("år"),
        per=counted,
        about=amount.about,
        estimated=bool(_ESTIMATED.search(before) or _ESTIMATED.search(_same_clause(after))),
        includes=includes,
        includes_at=place if includes else None,
    )
