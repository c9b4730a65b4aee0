"""Reciprocal rank: by hand, and as ir_measures has it."""

from __future__ import annotations

import pytest

from eval.metrics.reciprocal_rank import reciprocal_rank
from tests.eval.metrics.reference import by_ir_measures, rankings


def test_by_hand() -> None:
    assert reciprocal_rank([0, 0, 0, 2, 1]) == 1 / 4
    assert reciprocal_rank([1]) == 1
    assert reciprocal_rank([0] * 10 + [1]) == 0


def test_as_reciprocal_rank_in_ir_measures() -> None:
    import ir_measures

    for gains, missed in rankings():
        theirs = by_ir_measures(ir_measures.RR @ 10, gains, missed)
        assert reciprocal_rank(gains) == pytest.approx(theirs)
