"""Answers out of the register as one ordered list of answerers; the first that can answers.

An answerer is a function of a reading of the question and the facts; it gives a draft, or None
when the question asks for something else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answer import Citation, Part
from assistant.question import Question
from assistant.register.collaboration_ages import collaboration_age, collaborations_apart
from assistant.register.collaboration_facts import (
    collaboration_fact,
    is_collaboration,
    what_is,
)
from assistant.register.collaboration_list import (
    collaborations_all,
    collaborations_by_year,
    collaborations_with_office,
)
from assistant.register.collaboration_ranked import collaborations_ranked
from assistant.register.collaboration_years import collaborations_around_year, collaborations_older
from assistant.register.collaborations_compared import collaborations_dated
from assistant.register.cost_and_post import cost_and_post
from assistant.register.cost_because import cost_because
from assistant.register.cost_nothing import cost_nothing
from assistant.register.cost_parts import fee_pays, includes, includes_which, paid_back
from assistant.register.cost_runner_up import cost_runner_up
from assistant.register.cost_times import cost_of_rest, cost_times
from assistant.register.costs import answer_costs
from assistant.register.draft import Draft, passage_at
from assistant.register.duties_compared import duties_compared
from assistant.register.facts import Facts
from assistant.register.fees_compared import fees_compared
from assistant.register.goals import goals
from assistant.register.goals_compared import goals_compared
from assistant.register.members import is_member, members_of_kind
from assistant.register.members_compared import members_compared
from assistant.register.reading import Reading
from assistant.register.seats import answer_seats
from assistant.register.story import asked_amid, without_list
from assistant.register.strategies_any import strategies_any
from assistant.register.strategies_more import strategies_more
from assistant.register.strategies_only import strategies_only
from assistant.register.strategy_bound import strategy_bound
from assistant.register.strategy_claim import strategy_claim
from assistant.register.strategy_list import (
    strategies_all,
    strategies_in_year,
    strategy_among,
    strategy_valid,
)
from assistant.register.strategy_pairs import strategies_paired
from assistant.register.strategy_sets import (
    strategies_each,
    strategies_overlapping,
    strategies_same_year,
)
from assistant.register.strategy_years import (
    strategies_bare,
    strategies_by_year,
    strategies_extreme,
    strategy_when,
)
from assistant.register.told_apart import told_apart
from corpus.place import Place
from corpus.span import Span
from ingest.knowledge import Knowledge

Answerer = Callable[[Reading, Facts], Draft | None]
ANSWERERS: tuple[Answerer, ...] = (
    members_compared,
    answer_seats,
    fee_pays,
    fees_compared,
    paid_back,
    includes,
    includes_which,
    cost_nothing,
    cost_of_rest,
    cost_runner_up,
    cost_times,
    cost_and_post,
    answer_costs,
    cost_because,
    strategies_paired,
    strategy_bound,
    strategy_claim,
    strategies_any,
    strategies_more,
    strategies_only,
    strategies_same_year,
    strategies_overlapping,
    strategies_each,
    strategy_when,
    strategies_by_year,
    strategies_extreme,
    strategies_bare,
    strategies_in_year,
    strategy_among,
    strategy_valid,
    strategies_all,
    goals_compared,
    goals,
    collaborations_ranked,
    collaborations_by_year,
    collaborations_around_year,
    collaborations_older,
    collaboration_age,
    collaborations_apart,
    collaborations_with_office,
    collaborations_all,
    members_of_kind,
    is_member,
    is_collaboration,
    collaborations_dated,
    collaboration_fact,
    what_is,
    duties_compared,
    told_apart,
)


@dataclass(frozen=True, slots=True)
class Registered:
    """An answer out of the register: its parts, its citations, and the passages it speaks from.

    A `silent` one says what the text has instead of what was asked.
    """

    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]
    passages: tuple[str, ...]
    silent: bool = False


def answer_from_register(
    question: Question,
    facts: Facts,
    knowledge: Knowledge,
    answerers: Sequence[Answerer] = ANSWERERS,
) -> Registered | None:
    """The answer to a question that the register answers wholly, else None."""
    draft = _drafted(question, facts, answerers)
    for other in (asked_amid, without_list):
        if draft is None and (bare := other(question, facts)):
            draft = _drafted(bare, facts, answerers)
    if draft is None:
        return None
    parts, citations = draft.finish()
    passages = tuple(dict.fromkeys(_passage(c, knowledge) for c in citations))
    return Registered(parts, citations, passages, draft.silent)


def _drafted(question: Question, facts: Facts, answerers: Sequence[Answerer]) -> Draft | None:
    reading = facts.read(question)
    drafts = (answerer(reading.copy(), facts) for answerer in answerers)
    return next((draft for draft in drafts if draft is not None), None)


def _passage(citation: Citation, knowledge: Knowledge) -> str:
    span = Span(citation.start, citation.end)
    return passage_at(Place(citation.document, span), knowledge).id
