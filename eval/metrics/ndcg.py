"""Normalised discounted cumulative gain.

K. Järvelin and J. Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4),
2002, with the grade itself as gain and the discount log2(place + 1), as in trec_eval.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2


def dcg(gains: Sequence[int], depth: int) -> float:
    """The discounted sum of the first `depth` gains."""
    return sum(gain / log2(place + 1) for place, gain in enumerate(gains[:depth], start=1))


def ndcg(gains: Sequence[int], missed: Sequence[int] = (), depth: int = 5) -> float:
    """The discounted gain as a share of the best possible; 0 where nothing is relevant.

    `gains` are the grades of all that was ranked, `missed` those of what is relevant and was not.
    """
    best = dcg(sorted((*gains, *missed), reverse=True), depth)
    return dcg(gains, depth) / best if best else 0.0
