"""Who sits where, by body and by person: the seats of a register put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from assistant.register.roles import Role, role_of
from corpus.collaboration import Collaboration
from corpus.place import Place
from corpus.register import Register
from corpus.seat import Seat
from ingest.words import cased_words_of, fold


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """One body of one collaboration with its seats; kind and name may be unknown (None)."""

    kind: str | None
    name: str | None
    collaboration: Collaboration | None
    seats: tuple[Seat, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Those who sit there, once each."""
        return tuple(dict.fromkeys(s.person for s in self.seats if s.person))

    @property
    def is_whole(self) -> bool:
        """Whether nobody the text counts there is missing."""
        return all(s.count_claimed in (None, s.count_found) for s in self.seats)


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the register, with the party and the sentence that gives it, if any does.

    `naming` holds sentences that name the collaborations of the seats where these do not.
    """

    name: str
    party: str | None
    party_place: Place | None
    seats: tuple[Seat, ...]
    naming: tuple[tuple[Seat, Place], ...] = ()

    def places(self, seats: Iterable[Seat]) -> tuple[Place, ...]:
        """What proves that the person, of this party, has these seats."""
        seats = tuple(seats)
        found = dict.fromkeys(place for seat in seats for place in seat.places)
        found.update(dict.fromkeys(place for seat, place in self.naming if seat in seats))
        if self.party_place and not any(seat.party for seat in seats):
            found.setdefault(self.party_place)
        return tuple(found)


class Seating:
    """The bodies and the people of one register."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self.parties = tuple(dict.fromkeys(s.party for s in register.seats if s.party))
        self.holders = tuple(dict.fromkeys(s.holder for s in register.seats if s.holder))
        """The names of those for whom seats are held."""

    @cached_property
    def words(self) -> frozenset[str]:
        """The folded words of the names of persons and bodies."""
        names = [*self.members, *(b.name or b.kind or "" for b in self.bodies)]
        return frozenset(fold(word) for name in names for word in cased_words_of(name))

    @cached_property
    def bodies(self) -> tuple[Body, ...]:
        """Every body in which somebody sits, in the order of the text."""
        kinds: dict[tuple[str, str], list[Seat]] = defaultdict(list)
        for seat in self._register.seats:
            kinds[fold(seat.body or ""), seat.collaboration or seat.holder or ""].append(seat)
        groups = [group for seats in kinds.values() for group in _by_name(seats)]
        return tuple(self._body(seats) for seats in groups)

    @cached_property
    def members(self) -> dict[str, Member]:
        """Every person by name, in the order of the text."""
        of_person: dict[str, list[Seat]] = defaultdict(list)
        for seat in self.seats:
            of_person[seat.person or ""].append(seat)
        return {name: self._member(name, tuple(seats)) for name, seats in of_person.items()}

    def naming(self, seat: Seat) -> tuple[Place, ...]:
        """The sentence that names the collaboration, where the seat's own section does not."""
        partner = self.body_of[seat].collaboration
        if partner is None or fold(partner.name) in fold(" ".join(partner.section)):
            return ()
        return (partner.place,)

    @cached_property
    def body_of(self) -> dict[Seat, Body]:
        """The body that each seat is of."""
        return {seat: body for body in self.bodies for seat in body.seats}

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """Every seat that somebody has."""
        return tuple(s for s in self._register.seats if s.person)

    def seats_in(self, bodies: Iterable[Body]) -> tuple[Seat, ...]:
        """The seats of bodies that somebody has, in the order of the text."""
        places = {n for body in bodies for n in self._places_in.get(body, ())}
        return tuple(self.seats[place] for place in sorted(places))

    @cached_property
    def _places_in(self) -> dict[Body, list[int]]:
        found: dict[Body, list[int]] = defaultdict(list)
        for place, seat in enumerate(self.seats):
            found[self.body_of[seat]].append(place)
        return found

    def chairs_only(self, seat: Seat) -> bool:
        """Whether a seat is a chair's or vice chair's who also has a place in the same body."""
        return role_of(seat) in (Role.CHAIR, Role.VICE) and any(
            other.person == seat.person and role_of(other) not in (Role.CHAIR, Role.VICE)
            for other in self.body_of[seat].seats
        )

    @cached_property
    def _by_name(self) -> dict[str, Collaboration]:
        """The first collaboration of each name."""
        return {c.name: c for c in reversed(self._register.collaborations)}

    def _body(self, seats: list[Seat]) -> Body:
        names = [s.body_name for s in seats if s.body_name]
        partner = self._by_name.get(seats[0].collaboration or "")
        kind = next((s.body for s in seats if s.body), None)
        return Body(kind, max(names, key=len, default=None), partner, tuple(seats))

    def _member(self, name: str, seats: tuple[Seat, ...]) -> Member:
        told = next((s for s in seats if s.party), None)
        naming = tuple((seat, place) for seat in seats for place in self.naming(seat))
        party, place = (told.party, told.place) if told else (None, None)
        return Member(name, party, place, seats, naming)


def _by_name(seats: list[Seat]) -> list[list[Seat]]:
    """Seats of one kind of body, apart by the bodies' proper names where there are several."""
    named: dict[str, list[Seat]] = defaultdict(list)
    for seat in seats:
        name = seat.body_name or ""
        named[fold(name) if any(letter.isupper() for letter in name) else ""].append(seat)
    return list(named.values()) if len(named.keys() - {""}) > 1 else [seats]
