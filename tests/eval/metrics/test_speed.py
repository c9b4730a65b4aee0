"""Percentiles, by hand and as numpy has them."""

from __future__ import annotations

import random

import numpy as np
import pytest

from eval.metrics.speed import percentile


def test_by_hand() -> None:
    """The 95th percentile of 10, 20, 30 lies at place 1.9: 20 + .9 * 10."""
    assert percentile([30, 10, 20], 50) == 20
    assert percentile([30, 10, 20], 95) == pytest.approx(29)
    assert percentile([7], 95) == 7


def test_of_nothing_there_is_none() -> None:
    with pytest.raises(ValueError, match="at least one"):
        percentile([], 50)


def test_as_in_numpy() -> None:
    rng = random.Random(5)
    values = [rng.random() for _ in range(101)]
    for percent in (0, 50, 95, 99, 100):
        assert percentile(values, percent) == pytest.approx(float(np.percentile(values, percent)))
