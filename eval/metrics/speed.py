"""Percentiles of times: p50 is the median, p95 what nineteen of twenty stay under.

R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50(4),
1996: definition 7, linear between the two nearest, which is numpy's and Excel's.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that `percent` of the values stay under; ValueError where there is none."""
    if not values:
        raise ValueError("a percentile needs at least one value")
    ordered = sorted(values)
    place = (len(ordered) - 1) * percent / 100
    low = floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
