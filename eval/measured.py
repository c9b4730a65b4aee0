"""One case of a run with everything that was measured about its outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eval.case import Case
from eval.metrics.citations import citation_precision, citation_recall
from eval.metrics.evidence import evidence_precision, evidence_recall
from eval.metrics.forbidden_rate import says_forbidden
from eval.metrics.numeric_fidelity import unproven
from eval.metrics.verbatim import is_verbatim
from eval.metrics.vital_recall import stated, vital_recall
from eval.outcome import Outcome
from eval.relevance import graded
from eval.score import Score, score


@dataclass(frozen=True, slots=True)
class Measured:
    """A case, what was said, and how right it was.

    `gains` and `missed` are grades of relevance (see relevance.py). `vital` is the share of the
    facts that were stated, `optional` how many of the optional ones were stated and how many there
    are; `forbidden` is None where nothing is forbidden. What concerns an answer is None where none
    was given: `unproven` names what is carried by nothing, `verbatim` counts quotations that stand
    in the text and all of them.
    """

    case: Case
    outcome: Outcome
    score: Score
    gains: tuple[int, ...]
    missed: tuple[int, ...]
    vital: float
    optional: tuple[int, int]
    forbidden: bool | None
    unproven: tuple[str, ...] | None
    verbatim: tuple[int, int]
    citation_recall: float | None
    citation_precision: float | None
    evidence_recall: float | None
    evidence_precision: float | None

    @property
    def group(self) -> str:
        """What the case hangs together with, for the bootstrap: its paraphrases, or nothing."""
        return self.case.group or self.case.pair or self.case.id


def measure(case: Case, outcome: Outcome, texts: Mapping[str, str]) -> Measured:
    """Everything about one outcome; `texts` are the documents as they were quoted."""
    gains, missed = graded(outcome.ranked, case.relevant)
    cited = outcome.citations
    extra = stated(outcome.answer, case.optional)
    given = outcome if outcome.answered else None
    right = given if case.answerable else None
    return Measured(
        case=case,
        outcome=outcome,
        score=score(case, outcome),
        gains=tuple(gains),
        missed=tuple(missed),
        vital=vital_recall(outcome.answer, case.facts),
        optional=(sum(extra), len(extra)),
        forbidden=says_forbidden(outcome.answer, case.forbidden) if case.forbidden else None,
        unproven=tuple(unproven(given)) if given else None,
        verbatim=(sum(is_verbatim(c, texts) for c in cited), len(cited)),
        citation_recall=citation_recall(given) if given else None,
        citation_precision=citation_precision(given) if given else None,
        evidence_recall=evidence_recall(right.quotes, case.passages) if right else None,
        evidence_precision=(
            evidence_precision(right.quotes, tuple(case.relevant)) if right else None
        ),
    )


def measure_all(
    cases: Sequence[Case], outcomes: Mapping[str, Outcome], texts: Mapping[str, str]
) -> list[Measured]:
    """The cases that were asked, in their order; one that is new since is left out."""
    return [measure(c, outcomes[c.id], texts) for c in cases if c.id in outcomes]
