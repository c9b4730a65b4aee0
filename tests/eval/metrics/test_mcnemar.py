"""McNemar's exact test, by hand."""

from __future__ import annotations

import pytest

from eval.metrics.mcnemar import exact_p


def test_by_hand() -> None:
    """Of six that changed all for the worse: 2 / 2^6. Five of six: 2 (1 + 6) / 2^6."""
    assert exact_p(6, 0) == pytest.approx(2 / 64)
    assert exact_p(5, 1) == pytest.approx(2 * (1 + 6) / 64)
    assert exact_p(1, 5) == exact_p(5, 1)
    assert exact_p(3, 3) == 1
    assert exact_p(0, 0) == 1
