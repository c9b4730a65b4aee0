"""A seat: who sits where, in which role."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.place import Place


class Level(StrEnum):
    """Who meets in a body."""

    POLITICAL = "political"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Seat:
    """One person in one role of one body; what the text leaves open is None.

    `person` is None for a vacancy. `body` is the common noun without its ending ("styrelse"),
    `body_name` its name as the text has it. `holder` is the organisation the seat is held for.
    `year` and `until` are the first and last year the text gives for it. `count_claimed` is the
    number the text gives for its group ("två ordinarie ledamöter"), `count_found` how many it then
    names. The first of `places` names the person; the others say the rest (body, level).
    """

    person: str | None
    party: str | None
    role: str | None
    ordinary: bool | None
    body: str | None
    body_name: str | None
    level: Level | None
    title: str | None
    holder: str | None
    collaboration: str | None
    year: int | None
    until: int | None
    count_claimed: int | None
    count_found: int | None
    places: tuple[Place, ...]

    @property
    def place(self) -> Place:
        """The sentence that names the person."""
        return self.places[0]

    @property
    def vacant(self) -> bool:
        """Whether the text says that nobody has it."""
        return self.person is None
