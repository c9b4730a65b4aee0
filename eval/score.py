"""Strict scoring of one outcome: everything must be right, or the case is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from eval.case import Case
from eval.metrics.evidence import evidence_recall
from eval.metrics.forbidden_rate import says_forbidden
from eval.metrics.hits import hit_at
from eval.metrics.vital_recall import stated
from eval.metrics.wording import plain as plain
from eval.outcome import Outcome
from eval.relevance import graded

MOST_WORDS = 130
"""Words an answer may have; lists and sums may be longer."""
LONG_KINDS = frozenset({"list", "aggregate"})


@dataclass(frozen=True, slots=True)
class Score:
    """What was right about one outcome; `first` and `among_three` concern the ranking alone."""

    decision: bool
    facts: bool
    quoted: bool
    clean: bool
    short: bool
    first: bool
    among_three: bool

    @property
    def strict(self) -> bool:
        """Whether the outcome as a whole is right."""
        return self.decision and self.facts and self.quoted and self.clean and self.short


def score(case: Case, outcome: Outcome) -> Score:
    """Score one outcome; of a case without an answer only the decision and the silence count."""
    if not case.answerable:
        abstained = outcome.status in {"not_in_documents", "refused", "clarify"}
        return Score(abstained, True, True, not outcome.quotes, True, False, False)
    gains, _ = graded(outcome.ranked, dict.fromkeys(case.passages, 1))
    return Score(
        decision=outcome.status == "answered",
        facts=all(stated(outcome.answer, case.facts)),
        quoted=evidence_recall(outcome.quotes, case.passages) == 1,
        clean=not says_forbidden(outcome.answer, case.forbidden),
        short=case.kind in LONG_KINDS or len(outcome.answer.split()) <= MOST_WORDS,
        first=hit_at(gains, 1),
        among_three=hit_at(gains, 3),
    )
