"""Which of two parties, bodies or roles has more seats, with both numbers."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.register.draft import Draft
from assistant.register.roles import Role, role_of
from assistant.register.seat_comparisons import label_of
from assistant.register.seat_phrases import capital, count, seats_counted
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from corpus.seat import Seat

_BOTH = (Role.ORDINARY, Role.DEPUTY)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared: what it is called, and its seats."""

    name: str
    seats: tuple[Seat, ...]


def seat_matches(request: Request) -> Draft | None:
    """The answer to whether one of two has more seats than the other, or which one has."""
    asked = request.asked
    if (
        asked.people
        or asked.years
        or not request.wants(Want.MORE, Want.LESS, Want.ALIKE, Want.MOST, Want.FEWEST)
    ):
        return None
    if any(scope.vague for scope in asked.scopes) or request.wants(Want.SEVERAL, Want.SHARE):
        return None
    sides = _sides(request)
    every = tuple(seat for side in sides for seat in side.seats)
    if len(sides) != 2 or not every or not request.is_whole(request.scope):
        return None
    return _told(request, sides)


def _sides(request: Request) -> list[Side]:
    asked, seats = request.asked, request.taken(request.seats)
    if len(asked.parties) == 2:
        return [
            Side(p, tuple(s for s in seats if request.member(s).party == p)) for p in asked.parties
        ]
    if len(asked.scopes) == 2:
        return [
            Side(
                label_of(request, scope),
                tuple(s for s in seats if request.seating.body_of[s] in scope.bodies),
            )
            for scope in asked.scopes
        ]
    if asked.roles >= set(_BOTH):
        order = [role for role in asked.role_order if role in _BOTH]
        return [Side("", tuple(s for s in seats if role_of(s) is role)) for role in order]
    return []


def _told(request: Request, sides: list[Side]) -> Draft:
    said, draft = request.phrases, request.draft()
    rows = [_row(request, side, number) for number, side in enumerate(sides)]
    opening = _opening(request, *(len(side.seats) for side in sides))
    numbers = [str(len(side.seats)) for side in sides]
    every = tuple(seat for side in sides for seat in side.seats)
    text = f"{opening}{rows[0]}, {said.say('och', 'and')} {rows[1]}."
    computed = (*numbers, *request.asked.parties, "ordinarie ersättare ordinary substitute")
    draft.say(capital(text), request.places(every), computed)
    for side in sides:
        if side.seats:
            draft.list(
                (f"{said.member(seat.person or '')}, {said.role(seat)}", request.places([seat]))
                for seat in side.seats
            )
    return draft


def _row(request: Request, side: Side, place: int) -> str:
    """A side with its number of seats."""
    number, said = len(side.seats), request.phrases
    words = count(number, request.language)
    if side.name:
        seats = seats_counted(number, request.language)
        if len(request.asked.scopes) == 2 and len(request.asked.parties) != 2:
            there = said.say(f"i {side.name}", f"on {side.name}")
            return f"{seats} {there}"
        return said.say(f"{side.name} har {seats}", f"{side.name} has {seats}")
    role = [r for r in request.asked.role_order if r in _BOTH][place]
    if role is Role.DEPUTY:
        noun = said.say("ersättare", "substitute" if number == 1 else "substitutes")
    else:
        noun = said.say("ordinarie", "ordinary member" if number == 1 else "ordinary members")
    return f"{words} {noun}"


def _opening(request: Request, first: int, second: int) -> str:
    """Yes or no, where that is asked."""
    if not request.asked.yes_no or request.wants(Want.ALTERNATIVE):
        return ""
    if request.wants(Want.ALIKE):
        holds = first == second
    else:
        holds = first < second if request.wants(Want.LESS) else first > second
    return request.phrases.say("Ja, ", "Yes, ") if holds else request.phrases.say("Nej, ", "No, ")
