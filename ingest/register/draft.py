"""A seat while it is being read."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place
from corpus.seat import Level, Seat
from ingest.register.bodies import Role
from ingest.register.people import Mention


@dataclass(slots=True)
class Tally:
    """The number that a text gives for a group, and how many it names."""

    claimed: int | None
    found: int

    @property
    def mismatch(self) -> str:
        """What is wrong with the two, or nothing."""
        if self.claimed is None or self.claimed == self.found:
            return ""
        return f"count: {self.claimed} claimed, {self.found} named"


@dataclass(slots=True)
class Draft:
    """What is known so far of one seat."""

    person: Mention
    places: list[Place]
    tally: Tally | None = None
    role: str | None = None
    ordinary: bool | None = None
    body: str | None = None
    body_name: str | None = None
    level: Level | None = None
    holder: str | None = None
    collaboration: str | None = None
    year: int | None = None
    until: int | None = None

    def take_role(self, role: Role | None, ordinary: bool | None) -> None:
        """Take over a role."""
        self.role = role.role if role else None
        self.ordinary = ordinary

    def prove(self, place: Place | None) -> None:
        """Add a place that proves part of it."""
        if place is not None and place not in self.places:
            self.places.append(place)

    def seat(self) -> Seat:
        """The finished record."""
        return Seat(
            person=self.person.name,
            party=self.person.party,
            role=self.role,
            ordinary=self.ordinary,
            body=self.body,
            body_name=self.body_name,
            level=self.level,
            title=self.person.title,
            holder=self.holder,
            collaboration=self.collaboration,
            year=self.year,
            until=self.until,
            count_claimed=self.tally.claimed if self.tally else None,
            count_found=self.tally.found if self.tally else None,
            places=tuple(self.places),
        )
