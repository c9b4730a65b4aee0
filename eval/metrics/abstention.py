"""Abstention: is silence right, and is it kept where it should be?

Cases without an answer as in P. Rajpurkar, R. Jia and P. Liang, Know What You Don't Know (SQuAD
2.0), ACL 2018; precision and recall of abstaining as in B. Wen et al., Know Your Limits: A Survey
of Abstention in Large Language Models, TACL 2025. A false answer is one given where there is none;
a false refusal is silence where there is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision: whether there is an answer, whether one was given, and what kind of case."""

    answerable: bool
    answered: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Abstention:
    """Decisions counted; `false_answers` and `false_refusals` by kind, as (wrong, of)."""

    right_silences: int
    silences: int
    unanswerable: int
    false_answers: dict[str, tuple[int, int]]
    false_refusals: dict[str, tuple[int, int]]

    @property
    def precision(self) -> float:
        """The share of silences that were right; 1 where there was none."""
        return self.right_silences / self.silences if self.silences else 1.0

    @property
    def recall(self) -> float:
        """The share of cases without an answer that were met with silence."""
        return self.right_silences / self.unanswerable if self.unanswerable else 1.0


def abstention(decisions: Iterable[Decided]) -> Abstention:
    """Count decisions."""
    all_of = tuple(decisions)
    without = [d for d in all_of if not d.answerable]
    silent = [d for d in all_of if not d.answered]
    return Abstention(
        right_silences=sum(not d.answerable for d in silent),
        silences=len(silent),
        unanswerable=len(without),
        false_answers=_by_kind(without, wrong_if_answered=True),
        false_refusals=_by_kind([d for d in all_of if d.answerable], wrong_if_answered=False),
    )


def _by_kind(decisions: list[Decided], wrong_if_answered: bool) -> dict[str, tuple[int, int]]:
    total = Counter(d.kind for d in decisions)
    wrong = Counter(d.kind for d in decisions if d.answered is wrong_if_answered)
    return {kind: (wrong[kind], total[kind]) for kind in sorted(total)}
