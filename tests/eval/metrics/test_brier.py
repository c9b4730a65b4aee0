"""Brier score, by hand and as scikit-learn has it."""

from __future__ import annotations

import random

import pytest

from eval.metrics.brier import brier


def test_by_hand() -> None:
    assert brier([0.8, 0.3], [True, False]) == pytest.approx((0.2**2 + 0.3**2) / 2)
    assert brier([0.5] * 4, [True, False, True, True]) == 0.25
    assert brier([], []) == 0


def test_as_in_scikit_learn() -> None:
    from sklearn.metrics import brier_score_loss

    rng = random.Random(4)
    chances = [rng.random() for _ in range(300)]
    came_true = [rng.random() < chance for chance in chances]
    assert brier(chances, came_true) == pytest.approx(brier_score_loss(came_true, chances))
