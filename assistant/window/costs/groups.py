"""The costs of a register in groups that may be added up: of one currency and one year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.register.total import Total, totals
from corpus.cost import Cost
from ingest.knowledge import Knowledge
from ingest.register_tables import rows_of


@dataclass(frozen=True, slots=True)
class Item:
    """A cost and what it is of: a collaboration, else the section that it stands in."""

    of: str
    cost: Cost


@dataclass(frozen=True, slots=True)
class Group:
    """Costs of one currency and one year; both years are None where the text gives none."""

    currency: str
    year: int | None
    last_year: int | None
    yearly: bool
    items: tuple[Item, ...]

    @property
    def total(self) -> Total | None:
        """Their sum, where there are several amounts that can be added."""
        found = totals(item.cost for item in self.items)
        return found[0] if found and len(found[0].counted) > 1 else None

    @property
    def shares(self) -> tuple[float, bool] | None:
        """The sum of the shares of a post in percent, and whether any is "ca."; None if one is
        missing or there are not several."""
        shares = [item.cost.share for item in self.items if item.cost.share]
        if len(shares) < max(len(self.items), 2):
            return None
        return sum(s.percent for s in shares), any(s.about for s in shares)


def groups_of(knowledge: Knowledge) -> tuple[Group, ...]:
    """The costs by currency and year: years in order, the latest first, then those without one."""
    found: dict[tuple[str, int | None, int | None, bool], list[Item]] = {}
    for item in _items(knowledge):
        cost = item.cost
        key = (cost.currency, cost.year, cost.last_year, cost.year is None and cost.yearly)
        found.setdefault(key, []).append(item)
    groups = [Group(*key, tuple(items)) for key, items in found.items()]
    return tuple(sorted(groups, key=lambda g: (g.year is None, -(g.year or 0), not g.yearly)))


def without_cost(knowledge: Knowledge) -> tuple[str, ...]:
    """The collaborations that the text gives no amount for."""
    priced = {item.of for item in _items(knowledge)}
    names = dict.fromkeys(c.name for c in knowledge.register.collaborations)
    return tuple(name for name in names if name not in priced)


def has_passed(group: Group, this_year: int) -> bool:
    """Whether the last year that a group's amounts are of is over."""
    last = group.last_year or group.year
    return last is not None and last < this_year


def _items(knowledge: Knowledge) -> Iterable[Item]:
    for row in rows_of("costs", knowledge):
        cost: Cost = row.fact
        section = cost.section[-1] if cost.section else cost.place.document
        yield Item(str(row.values["collaboration"] or section), cost)
