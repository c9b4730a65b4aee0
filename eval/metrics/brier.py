"""Brier score: the mean squared distance of probabilities from what came true.

G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78,
1950, in the usual form for two outcomes (half of his own).
"""

from __future__ import annotations

from collections.abc import Sequence


def brier(chances: Sequence[float], came_true: Sequence[bool]) -> float:
    """From 0, best, to 1; always saying one half gives .25."""
    if not chances:
        return 0.0
    pairs = zip(chances, came_true, strict=True)
    return sum((chance - truth) ** 2 for chance, truth in pairs) / len(chances)
