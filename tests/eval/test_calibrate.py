"""The curve of thresholds, summed by hand."""

from __future__ import annotations

import numpy as np
import pytest

from eval.calibrate import curve


def test_the_curve_counts_what_is_decided_rightly() -> None:
    """Of two answerable at .9 and .5 and two others at .6 and .1, log loss and shares by hand."""
    chances, labels = np.array([0.9, 0.5, 0.6, 0.1]), np.array([True, True, False, False])
    title, _, *rows = curve("weights", chances, labels)
    loss = -(np.log(0.9) + np.log(0.5) + np.log(0.4) + np.log(0.9)) / 4
    assert f"log loss {loss:.4f}" in title
    at = {float(row.split()[0]): [float(n) for n in row.split()[1:]] for row in rows}
    assert at[0.2] == pytest.approx([1, 0.5, 0.75])
    assert at[0.55] == pytest.approx([0.5, 0.5, 0.5])
    assert at[0.7] == pytest.approx([0.5, 1, 0.75])


def test_a_chance_of_nothing_has_a_loss_that_is_finite() -> None:
    title, *_ = curve("weights", np.array([0.0, 1.0]), np.array([True, False]))
    assert "inf" not in title
