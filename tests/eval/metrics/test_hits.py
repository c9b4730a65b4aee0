"""Hit at k: by hand, and as ir_measures has it."""

from __future__ import annotations

from eval.metrics.hits import hit_at
from tests.eval.metrics.reference import by_ir_measures, rankings


def test_by_hand() -> None:
    assert [hit_at([0, 0, 2, 0], k) for k in (1, 2, 3, 5)] == [False, False, True, True]
    assert not hit_at([], 5)
    assert not hit_at([0] * 5 + [1], 5)


def test_as_success_in_ir_measures() -> None:
    import ir_measures

    for gains, missed in rankings():
        for k in (1, 3, 5):
            theirs = by_ir_measures(ir_measures.Success @ k, gains, missed)
            assert float(hit_at(gains, k)) == theirs
