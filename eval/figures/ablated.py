"""The product with one part removed, beside the whole on the same cases."""

from __future__ import annotations

from dataclasses import dataclass

from eval.ablations import NAMES
from eval.figures.figure import Figure, share
from eval.figures.of_run import RunFigures
from eval.measured import Measured
from eval.metrics.hits import hit_at
from eval.metrics.mcnemar import exact_p


@dataclass(frozen=True, slots=True)
class Ablated:
    """Strictly right and right passage first, without a part; the whole has lost and won nothing.

    `lost` and `won` count cases that only the whole, or only the rest, has strictly right.
    """

    name: str
    strict: Figure
    first: Figure
    lost: int = 0
    won: int = 0

    @property
    def p(self) -> float:
        """The probability of a difference as great as this one by chance (McNemar)."""
        return exact_p(self.lost, self.won)


def ablated(figures: RunFigures) -> list[Ablated]:
    """The whole, then without each part that was tried, the one that costs most first."""
    names = [name for name in NAMES if figures.run.has(name)]
    if not names:
        return []
    asked = {m.case.id for m in figures.measured(names[0])}
    whole = [m for m in figures.measured() if m.case.id in asked]
    rests = [_ablated(name, figures.measured(name), whole) for name in names]
    return [
        _ablated("all parts", whole, whole),
        *sorted(rests, key=lambda each: each.won - each.lost),
    ]


def _ablated(name: str, rest: list[Measured], whole: list[Measured]) -> Ablated:
    rights = {m.case.id: m.score.strict for m in whole}
    pairs = [(rights[m.case.id], m.score.strict) for m in rest]
    ranked = [hit_at(m.gains, 1) for m in rest if m.case.answerable]
    return Ablated(
        name=name,
        strict=share("strict.all", "Helt rätt", "Strictly right", [after for _, after in pairs]),
        first=share("hit1", "Rätt stycke först", "Right passage first", ranked),
        lost=pairs.count((True, False)),
        won=pairs.count((False, True)),
    )
