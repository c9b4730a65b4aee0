"""Calibration: do probabilities hold what they promise?

Expected calibration error over ten equal ranges as in M. P. Naeini, G. F. Cooper and M. Hauskrecht,
AAAI 2015; its bins drawn are the reliability diagram (M. H. DeGroot and S. E. Fienberg, The
Statistician 32, 1983).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

RANGES = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """One range of probabilities: their mean, how often it came true, how many there are."""

    foretold: float
    found: float
    size: int


def bins(chances: Sequence[float], came_true: Sequence[bool], ranges: int = RANGES) -> list[Bin]:
    """The ranges that have any probabilities; 1 belongs to the last."""
    members: list[list[int]] = [[] for _ in range(ranges)]
    for place, chance in enumerate(chances):
        members[min(int(chance * ranges), ranges - 1)].append(place)
    return [
        Bin(
            foretold=sum(chances[n] for n in places) / len(places),
            found=sum(came_true[n] for n in places) / len(places),
            size=len(places),
        )
        for places in members
        if places
    ]


def calibration_error(
    chances: Sequence[float], came_true: Sequence[bool], ranges: int = RANGES
) -> float:
    """How far the foretold lies from the found, on average over all cases; 0 is best."""
    found = bins(chances, came_true, ranges)
    size = sum(each.size for each in found)
    return sum(abs(b.foretold - b.found) * b.size for b in found) / size if size else 0.0
