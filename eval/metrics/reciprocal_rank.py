"""Reciprocal rank: one over the place of the first relevant text; its mean is MRR.

E. M. Voorhees, The TREC-8 Question Answering Track Report, 1999; cut off at a depth as `RR@k` in
ir_measures and as in MS MARCO (MRR@10).
"""

from __future__ import annotations

from collections.abc import Sequence


def reciprocal_rank(gains: Sequence[int], depth: int = 10) -> float:
    """One over the place of the first gain above 0 within `depth`, else 0."""
    return next((1 / place for place, gain in enumerate(gains[:depth], start=1) if gain > 0), 0.0)
