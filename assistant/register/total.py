"""What costs add up to, and what is to be said of the sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from corpus.cost import Cost


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the costs in one currency.

    `years` are those the costs are of, in order; `dateless` says whether some name none, `spanning`
    whether some cover several years. `left_out` are amounts by the person, month and the like,
    which cannot be added to the others. An amount that the text states twice is counted twice.
    """

    amount: int
    currency: str
    counted: tuple[Cost, ...]
    left_out: tuple[Cost, ...]
    years: tuple[int, ...]
    dateless: bool
    spanning: bool
    approximate: bool
    """Whether any of the amounts is a "ca."."""
    estimated: bool

    @property
    def mixed_years(self) -> bool:
        """Whether the amounts are not all of one and the same year."""
        return len(self.years) > 1 or self.spanning or (self.dateless and bool(self.years))


def totals(costs: Iterable[Cost]) -> tuple[Total, ...]:
    """The sum of the costs in each currency, in the order in which currencies come."""
    costs = tuple(costs)
    currencies = dict.fromkeys(cost.currency for cost in costs)
    found = (_total(c, [cost for cost in costs if cost.currency == c]) for c in currencies)
    return tuple(total for total in found if total.counted)


def _total(currency: str, costs: list[Cost]) -> Total:
    counted = tuple(cost for cost in costs if not cost.per or cost.per.startswith("år"))
    return Total(
        amount=sum(cost.amount for cost in counted),
        currency=currency,
        counted=counted,
        left_out=tuple(cost for cost in costs if cost not in counted),
        years=tuple(sorted({y for c in counted for y in (c.year, c.last_year) if y is not None})),
        dateless=any(cost.year is None for cost in counted),
        spanning=any(cost.last_year is not None for cost in counted),
        approximate=any(cost.about for cost in counted),
        estimated=any(cost.estimated for cost in counted),
    )
