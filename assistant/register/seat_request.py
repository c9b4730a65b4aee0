"""A question on seats with the seating and the words to answer it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from assistant.register.draft import Draft
from assistant.register.roles import Role, has_role
from assistant.register.seat_phrases import Phrases
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_words import Want
from assistant.register.seating import Body, Member, Seating
from assistant.register.yes_or_no import yes_or_no
from corpus.place import Place
from corpus.seat import Level, Seat
from ingest.knowledge import Knowledge


@dataclass(frozen=True)
class Request:
    """What is asked, of whom, and how it is said."""

    asked: SeatQuestion
    seating: Seating
    phrases: Phrases
    knowledge: Knowledge
    language: str

    def draft(self) -> Draft:
        """An empty draft of an answer."""
        return Draft(self.knowledge)

    def wants(self, *wants: Want) -> bool:
        """Whether the question has one of these wishes."""
        return not self.asked.wants.isdisjoint(wants)

    @cached_property
    def scope(self) -> tuple[Seat, ...]:
        """The seats of the bodies named (or all), of the level and years asked for."""
        named, seating = self.asked.scopes, self.seating
        return tuple(
            seat
            for seat in (seating.seats_in(self.asked.bodies) if named else seating.seats)
            if self._is_of_level(seat) and all(_in_year(seat, year) for year in self.asked.years)
        )

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """The seats of the scope in the roles and of the parties asked for, without those of whom
        the question says that it does not ask for them."""
        if self.asked.excludes and self.asked.people:
            own = replace(self.asked, people=(), wants=self.asked.wants - {Want.EXCEPT})
            others = replace(self, asked=replace(own, denies=False))
            return tuple(s for s in others.seats if s.person not in self.asked.names)
        if self.asked.excludes and self.asked.parties:
            out = set(self.of_parties(self.scope))
            return self.in_roles(seat for seat in self.scope if seat not in out)
        if self.asked.excludes:
            roles = self.named_roles or self.asked.roles
            out = {seat for seat in self.scope if has_role(seat, roles)}
            return tuple(seat for seat in self.scope if seat not in out)
        return self.in_roles(self.of_parties(self.scope))

    def opening(self, holds: bool) -> str:
        """Yes or no before an answer, where that is asked and says all: not where the question
        names a number that nobody compared."""
        if not self.asked.yes_no or self.asked.counts or self.wants(Want.ONLY_ONE):
            return ""
        if holds and (self.asked.denies or self.wants(Want.NONE)):
            return self.phrases.say("Jo, ", "")
        return f"{yes_or_no(holds, self.language)}, "

    def of_parties(self, seats: Iterable[Seat]) -> tuple[Seat, ...]:
        """Those of the parties asked for."""
        wanted = self.asked.parties
        return tuple(s for s in seats if not wanted or self.member(s).party in wanted)

    def in_roles(self, seats: Iterable[Seat]) -> tuple[Seat, ...]:
        """Those in the roles asked for."""
        return tuple(seat for seat in seats if has_role(seat, self.asked.roles))

    def member(self, seat: Seat) -> Member:
        """The person who has a seat."""
        return self.seating.members[seat.person or ""]

    def people(self, seats: Iterable[Seat]) -> tuple[str, ...]:
        """The persons who have these seats, once each."""
        return tuple(dict.fromkeys(seat.person for seat in seats if seat.person))

    def bodies(self, seats: Iterable[Seat]) -> tuple[Body, ...]:
        """The bodies that these seats are of."""
        return tuple(dict.fromkeys(self.seating.body_of[seat] for seat in seats))

    def partner(self, seats: Iterable[Seat]) -> str:
        """The collaboration that all of these seats are of, empty where they are of several."""
        found = {body.collaboration for body in self.bodies(seats)}
        return self.phrases.partner(self.bodies(seats)[0]) if len(found) == 1 else ""

    def taken(self, seats: Iterable[Seat]) -> tuple[Seat, ...]:
        """Seats that count as places: the chair's own place is not counted twice."""
        return tuple(seat for seat in seats if not self.seating.chairs_only(seat))

    def places(self, seats: Iterable[Seat]) -> tuple[Place, ...]:
        """What proves seats with their persons and parties."""
        proofs = (self.member(seat).places([seat]) for seat in seats)
        return tuple(dict.fromkeys(place for proof in proofs for place in proof))

    def naming(self, seats: Iterable[Seat]) -> tuple[Place, ...]:
        """The sentences that name those who have these seats."""
        return tuple(
            dict.fromkeys(p for seat in seats for p in (seat.place, *self.seating.naming(seat)))
        )

    def is_whole(self, seats: Iterable[Seat]) -> bool:
        """Whether the text names everybody whom it counts in the bodies of these seats."""
        return all(body.is_whole for body in self.bodies(seats))

    @property
    def named_roles(self) -> frozenset[Role]:
        """The roles asked for that are more than to be a member."""
        return self.asked.roles - {Role.MEMBER}

    def _is_of_level(self, seat: Seat) -> bool:
        if self.wants(Want.OFFICIAL) and not self.wants(Want.POLITICAL):
            return seat.level is Level.OFFICIAL
        return not self.wants(Want.POLITICAL) or seat.level is not Level.OFFICIAL


def _in_year(seat: Seat, year: int) -> bool:
    return seat.year is not None and seat.year <= year <= (seat.until or seat.year)
