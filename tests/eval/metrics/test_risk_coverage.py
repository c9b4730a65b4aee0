"""Risk and coverage, by hand."""

from __future__ import annotations

import pytest

from eval.metrics.risk_coverage import risk_coverage, risk_coverage_area


def test_by_hand() -> None:
    """The surest is right, the next wrong, the last right: risks 0, 1/2, 1/3."""
    confidence, wrong = [0.2, 0.9, 0.5], [False, False, True]
    assert risk_coverage(confidence, wrong) == [(1 / 3, 0), (2 / 3, 1 / 2), (1, 1 / 3)]
    assert risk_coverage_area(confidence, wrong) == pytest.approx((0 + 1 / 2 + 1 / 3) / 3)


def test_the_equally_sure_share_their_faults() -> None:
    assert risk_coverage_area([0.5] * 4, [True, False, False, False]) == pytest.approx(1 / 4)
    assert risk_coverage_area([], []) == 0


def test_a_better_order_has_a_smaller_area() -> None:
    wrong = [False] * 8 + [True] * 2
    best = risk_coverage_area([1 - n / 10 for n in range(10)], wrong)
    worst = risk_coverage_area([n / 10 for n in range(10)], wrong)
    assert best < 0.2 < worst
