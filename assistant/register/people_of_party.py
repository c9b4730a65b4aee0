"""Whom a party has, and where."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.seat_phrases import count, listed
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
    if not asked.parties or asked.names or asked.yes_no or asked.excludes:
        return None
    if not (asked.roles or asked.scopes or request.wants(*_ASKS)) or asked.denies:
        return None
    if any(scope.vague for scope in asked.scopes):
        return None
    draft = request.draft()
    for party in asked.parties:
        seats = tuple(s for s in request.seats if request.member(s).party == party)
        if seats:
            tell_party(draft, request, party, seats)
        elif not tell_none(draft, request, party):
            return None
    return draft


def tell_none(draft: Draft, request: Request, party: str) -> bool:
    """Say that the text names none of a party where the question asks, if it names all who sit
    there; of which parties they are."""
    seats = tuple(
        s for s in request.taken(request.in_roles(request.scope)) if request.member(s).party
    )
    if not seats or not request.is_whole(request.scope):
        return False
    parties = list(dict.fromkeys(request.member(seat).party or "" for seat in seats))
    number, names = str(len(seats)), listed(parties, request.language)
    draft.say(
        request.phrases.say(
            f"Ingen från {party} nämns: de {number} platserna med parti har {names}.",
            f"Nobody from {party} is named: the {number} seats with a party are held by {names}.",
        ),
        request.places(seats),
        (number, party),
    )
    return True


def tell_party(draft: Draft, request: Request, party: str, seats: tuple[Seat, ...]) -> None:
    """Say a party's seats: one in a sentence, several as a list under their number."""
    said = request.phrases
    if len(request.taken(seats)) == 1:
        member = request.member(seats[0])
        draft.say(f"{said.sentence(member, seats)}.", member.places(seats))
        return
    places, people = request.taken(seats), request.people(seats)
    number = count(len(places), request.language)
    alone = len(people) == 1
    who = said.say("en", "one") if alone else count(len(people), request.language)
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
