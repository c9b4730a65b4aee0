"""nDCG: by hand, and as ir_measures and scikit-learn have it."""

from __future__ import annotations

from math import log2

import pytest

from eval.metrics.ndcg import dcg, ndcg
from tests.eval.metrics.reference import by_ir_measures, rankings


def test_by_hand() -> None:
    """Grades 1, 0, 3 of which 3, 1 would be best; the 2 that was missed comes between."""
    found = 1 / log2(2) + 3 / log2(4)
    assert dcg([1, 0, 3], 5) == pytest.approx(found)
    assert ndcg([1, 0, 3]) == pytest.approx(found / (3 / log2(2) + 1 / log2(3)))
    best = 3 / log2(2) + 2 / log2(3) + 1 / log2(4)
    assert ndcg([1, 0, 3], missed=[2]) == pytest.approx(found / best)


def test_only_the_first_count() -> None:
    assert ndcg([0, 0, 0, 0, 0, 1]) == 0
    assert ndcg([0, 0]) == 0


def test_as_in_ir_measures() -> None:
    import ir_measures

    for gains, missed in rankings():
        theirs = by_ir_measures(ir_measures.nDCG @ 5, gains, missed)
        assert ndcg(gains, missed) == pytest.approx(theirs)


def test_as_in_scikit_learn() -> None:
    from sklearn.metrics import ndcg_score

    for gains, _ in rankings():
        scores = [-place for place in range(len(gains))]
        theirs = ndcg_score([gains], [scores], k=5)
        assert ndcg(gains) == pytest.approx(float(theirs))
