"""One figure: a share with its Wilson interval, a mean with a bootstrapped one, or a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eval.intervals import wilson
from eval.measured import Measured
from eval.metrics.bootstrap import bootstrap


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure; `right` is the count behind a share, `low` and `high` its 95 % interval.

    `value` is None where there is nothing to measure. `total` is the number of cases (or
    quotations) that it rests on.
    """

    key: str
    sv: str
    en: str
    value: float | None
    total: int
    low: float | None = None
    high: float | None = None
    right: int | None = None


def share(key: str, sv: str, en: str, judged: Sequence[bool]) -> Figure:
    """The share of True."""
    return share_of(key, sv, en, sum(judged), len(judged))


def share_of(key: str, sv: str, en: str, right: int, total: int) -> Figure:
    """A share by its counts."""
    if not total:
        return Figure(key, sv, en, None, 0)
    low, high = wilson(right, total)
    return Figure(key, sv, en, right / total, total, max(low, 0.0), min(high, 1.0), right)


def mean(key: str, sv: str, en: str, valued: Sequence[tuple[Measured, float]]) -> Figure:
    """The mean of values, cases that hang together drawn together."""
    if not valued:
        return Figure(key, sv, en, None, 0)
    values = [value for _, value in valued]
    low, high = bootstrap(values, [measured.group for measured, _ in valued])
    return Figure(key, sv, en, sum(values) / len(values), len(values), low, high)


def number(key: str, sv: str, en: str, value: float | None, total: int) -> Figure:
    """A number without an interval."""
    return Figure(key, sv, en, value if total else None, total)
