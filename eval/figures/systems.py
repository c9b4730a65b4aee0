"""The systems of a run side by side: the baselines on all cases, the ablations on their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eval.ablations import NAMES
from eval.case import Case
from eval.figures.figure import Figure
from eval.figures.sections import by_key, measured_in, sections
from eval.measured import Measured
from eval.metrics.mcnemar import exact_p
from eval.runs.folder import PRODUCT, Run

BASELINES = (
    *("LlamaIndex, chunk 1024", "LlamaIndex, chunk 256"),
    *("BM25 words", "BM25 4-grams", "vectors"),
)
COMPARED = (
    *(f"strict.{key}" for key in "all open reserved sv en answerable unanswerable".split()),
    *("hit1", "hit3", "hit5", "mrr10", "ndcg5", "vital", "forbidden", "p50_ms"),
)
"""Keys of the figures that systems are compared by."""

Found = dict[str, Figure]


@dataclass(frozen=True, slots=True)
class Ablated:
    """What the product does without one part, beside the whole on the same cases.

    `lost` and `won` count cases that only the whole, or only the rest, has strictly right; `p` is
    McNemar's.
    """

    name: str
    found: Found
    whole: Found
    lost: int
    won: int

    @property
    def p(self) -> float:
        """The probability of a difference as great as this one by chance."""
        return exact_p(self.lost, self.won)


def compared(run: Run, cases: Sequence[Case]) -> dict[str, Found]:
    """The figures of the product and of each baseline that the run asked."""
    return {
        name: by_key(sections(measured_in(run, cases, name), run))
        for name in (PRODUCT, *BASELINES)
        if run.has(name)
    }


def ablated(run: Run, cases: Sequence[Case]) -> list[Ablated]:
    """The ablations of a run, the one that costs most first."""
    whole = {m.case.id: m for m in measured_in(run, cases)}
    found = [
        _ablated(name, measured_in(run, cases, name), whole, run) for name in NAMES if run.has(name)
    ]
    return sorted(found, key=lambda each: each.won - each.lost)


def _ablated(name: str, rest: Sequence[Measured], whole: dict[str, Measured], run: Run) -> Ablated:
    same = [whole[m.case.id] for m in rest]
    pairs = [(w.score.strict, r.score.strict) for w, r in zip(same, rest, strict=True)]
    return Ablated(
        name=name,
        found=by_key(sections(rest, run)),
        whole=by_key(sections(same, run)),
        lost=pairs.count((True, False)),
        won=pairs.count((False, True)),
    )
