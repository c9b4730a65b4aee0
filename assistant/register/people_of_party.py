"""Whom a party has, and where."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.seat_phrases import count
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from corpus.seat import Seat

_ASKS = (
    Want.WHO, Want.WHAT, Want.SEATS, Want.SIT, Want.BODIES, Want.PARTNERS, Want.PEOPLE,
    Want.POLITICAL, Want.COUNT, Want.ALL, Want.OURS,
)  # fmt: skip


def people_of_party(request: Request) -> Draft | None:
    """The seats of the parties that the question names."""
    asked = request.asked
    known = [party for party in asked.parties if party in request.seating.parties]
    if not known or asked.names or asked.yes_no:
        return None
    if not (asked.roles or asked.scopes or request.wants(*_ASKS)) or asked.denies:
        return None
    if any(scope.vague for scope in asked.scopes):
        return None
    draft = request.draft()
    for party in known:
        seats = tuple(s for s in request.seats if request.member(s).party == party)
        if not seats:
            return None
        tell_party(draft, request, party, seats)
    return draft


def tell_party(draft: Draft, request: Request, party: str, seats: tuple[Seat, ...]) -> None:
    """Say a party's seats: one in a sentence, several as a list under their number."""
    said = request.phrases
    if len(seats) == 1:
        member = request.member(seats[0])
        draft.say(f"{said.sentence(member, seats)}.", member.places(seats))
        return
    places, people = request.taken(seats), request.people(seats)
    number = count(len(places), request.language)
    who = count(len(people), request.language)
    name = said.party(party)
    persons = "person" if len(people) == 1 else "personer"
    draft.say(
        said.say(
            f"{name} har {number} {'plats' if len(places) == 1 else 'platser'}, "
            f"fördelade på {who} {persons}:",
            f"{name} has {number} {'seat' if len(places) == 1 else 'seats'}, "
            f"held by {who} {'person' if len(people) == 1 else 'people'}:",
        ),
        request.places(seats),
        (str(len(places)), str(len(people))),
    )
    draft.list(
        (f"{said.member(seat.person or '')}, {said.role(seat)}", request.places([seat]))
        for seat in seats
    )
