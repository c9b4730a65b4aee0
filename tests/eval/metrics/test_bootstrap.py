"""Bootstrap by group: what must hold whatever is drawn, and scipy's where groups are single."""

from __future__ import annotations

import numpy as np
import pytest

from eval.metrics.bootstrap import bootstrap

VALUES = [1.0] * 30 + [0.0] * 10


def test_the_same_seed_gives_the_same_interval() -> None:
    values, alone = [n / 7 for n in range(40)], range(40)
    assert bootstrap(values, alone, seed=1) == bootstrap(values, alone, seed=1)
    assert bootstrap(values, alone, seed=1) != bootstrap(values, alone, seed=2)


def test_one_group_has_one_mean() -> None:
    """Whatever is drawn is the same group: 30 / 40."""
    assert bootstrap(VALUES, ["g"] * 40) == (0.75, 0.75)


def test_two_groups_have_three_means() -> None:
    """1 and 0 are each drawn twice a quarter of the time: the interval is all there is."""
    assert bootstrap([1.0, 1.0, 0.0, 0.0], ["a", "a", "b", "b"]) == (0.0, 1.0)


def test_cases_that_hang_together_widen_it() -> None:
    low, high = bootstrap(VALUES, [n // 10 for n in range(40)])
    alone_low, alone_high = bootstrap(VALUES, range(40))
    assert high - low > alone_high - alone_low


def test_single_cases_as_in_scipy() -> None:
    from scipy import stats

    theirs = stats.bootstrap(
        (np.array(VALUES),), np.mean, method="percentile", n_resamples=5_000, rng=0
    ).confidence_interval
    low, high = bootstrap(VALUES, range(40), draws=5_000)
    assert (low, high) == pytest.approx((theirs.low, theirs.high), abs=0.03)


def test_of_nothing_there_is_none() -> None:
    with pytest.raises(ValueError, match="at least one"):
        bootstrap([], [])
