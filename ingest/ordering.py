"""The best of many scores, without sorting the rest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def best_places(scores: NDArray[np.float32], count: int) -> list[int]:
    """The places of the `count` best scores, best first; of equal ones the earlier place first."""
    if count < len(scores):
        least = np.partition(scores, -count)[-count]
        better = np.flatnonzero(scores > least)
        equal = np.flatnonzero(scores == least)[: count - len(better)]
        top = np.concatenate((better, equal))
    else:
        top = np.arange(len(scores))
    ordered: list[int] = top[np.lexsort((top, -scores[top]))].tolist()
    return ordered
