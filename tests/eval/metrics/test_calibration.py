"""Expected calibration error, by hand and over scikit-learn's bins."""

from __future__ import annotations

import random

import numpy as np
import pytest

from eval.metrics.calibration import Bin, bins, calibration_error


def test_by_hand() -> None:
    """Foretold .1 and found 0 (two cases), foretold .9 and found .5 (two): (.2 + .8) / 4."""
    chances, came_true = [0.1, 0.1, 0.9, 0.9], [False, False, True, False]
    assert bins(chances, came_true) == [Bin(0.1, 0.0, 2), Bin(0.9, 0.5, 2)]
    assert calibration_error(chances, came_true) == pytest.approx((2 * 0.1 + 2 * 0.4) / 4)


def test_one_belongs_to_the_last_range() -> None:
    assert bins([1.0, 0.95], [True, True])[0].size == 2
    assert calibration_error([], []) == 0


def test_over_the_bins_of_scikit_learn() -> None:
    from sklearn.calibration import calibration_curve

    rng = random.Random(2)
    chances = [rng.random() for _ in range(500)]
    came_true = [rng.random() < chance**2 for chance in chances]
    found, foretold = calibration_curve(came_true, chances, n_bins=10)
    sizes = np.histogram(chances, bins=10, range=(0, 1))[0]
    theirs = float((abs(found - foretold) * sizes).sum() / 500)
    assert calibration_error(chances, came_true) == pytest.approx(theirs)
