"""What is compared and added up: the amounts, or the shares of a post, of collaborations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.register.amounts import money, percent
from assistant.register.costing import label, one_currency, priced_once, proof_of, row, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.post_share import row_of_share, shares_of, shares_speak_of
from assistant.register.years import caveat, speaks_of
from corpus.collaboration import Collaboration
from corpus.place import Place


@dataclass(frozen=True, slots=True)
class Measured:
    """A collaboration with its value, how that is written as a row, and what proves it."""

    of: Collaboration
    value: Decimal
    about: bool
    row: str
    name: str
    places: tuple[Place, ...]

    @property
    def written(self) -> str:
        """The value with what belongs to it, without the name."""
        return self.row.split(": ", 1)[1]


@dataclass(frozen=True, slots=True)
class Measure:
    """Values of one kind; `unit` is their currency, empty for percent of a post."""

    items: tuple[Measured, ...]
    unit: str
    language: str
    note: str = ""

    def say(self, swedish: str, english: str) -> str:
        """That of the two which is in the language of the answer."""
        return english if self.language == "en" else swedish

    def write(self, value: Decimal, about: bool = False) -> str:
        """A value of this kind."""
        if self.unit:
            said = money(int(value), self.unit, self.language)
        else:
            said = percent(value, self.language)
        return f"{self.say('ca ', 'about ')}{said}" if about else said

    @property
    def places(self) -> tuple[Place, ...]:
        """What proves all values."""
        return tuple(dict.fromkeys(place for item in self.items for place in item.places))

    def rows(self, items: Iterable[Measured]) -> list[tuple[str, tuple[Place, ...]]]:
        """Items as the rows of a list."""
        return [(item.row, item.places) for item in items]

    def ordered(self) -> list[Measured]:
        """The items, the greatest first."""
        return sorted(self.items, key=lambda item: -item.value)

    def noted(self, draft: Draft) -> Draft:
        """A draft with what is to be said of the years of the values."""
        if self.note:
            draft.say(self.note, self.places)
        return draft


def measure_of(
    these: Sequence[Collaboration], years: frozenset[int], post: bool, facts: Facts, language: str
) -> Measure | None:
    """The values of collaborations; None where they cannot be compared or are of other years."""
    if post:
        return _posts(these, facts, language) if shares_speak_of(these, years, facts) else None
    priced = priced_once(these, facts)
    if not priced or not one_currency(priced):
        return None
    if not all(speaks_of(p.cost, set(years), facts) for p in priced):
        return None
    items = tuple(
        Measured(
            p.of,
            Decimal(p.cost.amount),
            p.cost.about,
            row(p, facts, language),
            label(p.of, facts, language),
            proof_of(p),
        )
        for p in priced
    )
    return Measure(items, priced[0].cost.currency, language, caveat(priced, facts, language))


def _posts(these: Sequence[Collaboration], facts: Facts, language: str) -> Measure | None:
    items = tuple(
        Measured(
            s.of,
            Decimal(str(s.share.percent)),
            s.share.about,
            row_of_share(s, facts, language),
            label(s.of, facts, language),
            with_name(s.of, s.share.place),
        )
        for s in shares_of(these, facts)
    )
    return Measure(items, "", language) if items else None
