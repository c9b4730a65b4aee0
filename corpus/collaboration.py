"""A collaboration: a network, organisation or programme that the body takes part in."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place
from corpus.stated import Stated


@dataclass(frozen=True, slots=True)
class Collaboration:
    """What the text says of one collaboration; what it leaves open is None or empty.

    `members` are those it names, `members_claimed` the number it gives for just these ("fyra
    medlemmar från Sverige: ..."); `member_count` is how many there are in all, and its words tell
    whether that is exact. `not_a_collaboration` is the sentence that says so, if one does.
    """

    name: str
    section: tuple[str, ...]
    place: Place
    other_names: tuple[Stated[str], ...] = ()
    kind: Stated[str] | None = None
    founded: Stated[int] | None = None
    member_since: Stated[int] | None = None
    members: Stated[tuple[str, ...]] | None = None
    members_claimed: int | None = None
    member_count: Stated[int] | None = None
    countries: Stated[tuple[str, ...]] | None = None
    country_count: Stated[int] | None = None
    office: Stated[str] | None = None
    purpose: Stated[str] | None = None
    not_a_collaboration: Place | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of it, the chief one first."""
        return (self.name, *(other.value for other in self.other_names))

    @property
    def every_member(self) -> Stated[tuple[str, ...]] | None:
        """The members, where the text names all there are."""
        partly = self.members_claimed is not None or self.member_count is not None
        return None if partly else self.members
