"""Bootstrap by group: an interval for a mean of cases that hang together.

B. Efron, Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7, 1979; whole
groups are drawn, so that paraphrases do not count as independent (A. C. Davison and D. V. Hinkley,
Bootstrap Methods and their Application, 1997); percentile interval.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

import numpy as np

DRAWS = 2_000


def bootstrap(
    values: Sequence[float],
    groups: Sequence[Hashable],
    seed: int = 0,
    draws: int = DRAWS,
    level: float = 0.95,
) -> tuple[float, float]:
    """The interval in which the mean of `values` lies; each belongs to the group at its place.

    The same seed gives the same interval. ValueError where there is no value.
    """
    if not values:
        raise ValueError("a bootstrap needs at least one value")
    members: dict[Hashable, list[float]] = defaultdict(list)
    for value, group in zip(values, groups, strict=True):
        members[group].append(value)
    sums = np.array([sum(each) for each in members.values()])
    sizes = np.array([len(each) for each in members.values()])
    drawn = np.random.default_rng(seed).integers(len(sums), size=(draws, len(sums)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
