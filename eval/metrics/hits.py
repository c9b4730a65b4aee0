"""Hit at k: whether something relevant stands among the first k.

Also called success@k; as `Success@k` in ir_measures and `success` in trec_eval.
"""

from __future__ import annotations

from collections.abc import Sequence


def hit_at(gains: Sequence[int], k: int) -> bool:
    """Whether one of the first `k` gains (grades, best place first) is above 0."""
    return any(gain > 0 for gain in gains[:k])
