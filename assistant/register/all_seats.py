"""Every seat there is, by collaboration, when everything is asked for."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.people_of_body import body_row
from assistant.register.seat_phrases import capital, count
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want

_WHOLE = (Want.ALL, Want.OURS, Want.BODIES, Want.POLITICAL, Want.OFFICIAL)


def all_seats(request: Request) -> Draft | None:
    """All seats of the roles and level asked for, a row for each body."""
    asked = request.asked
    if asked.scopes or asked.names or asked.parties or asked.yes_no or request.wants(Want.COUNT):
        return None
    if not request.wants(*_WHOLE) and not request.named_roles:
        return None
    if not asked.roles and not request.wants(
        Want.SEATS, Want.SIT, Want.PEOPLE, Want.POLITICAL, Want.OFFICIAL
    ):
        return None
    seats = request.seats
    if not seats:
        return None
    draft, said = request.draft(), request.phrases
    people, bodies = request.people(seats), request.bodies(seats)
    number, where = (count(len(each), request.language) for each in (people, bodies))
    draft.say(
        said.say(
            f"{capital('en' if len(people) == 1 else number)} "
            f"{'person' if len(people) == 1 else 'personer'} sitter i "
            f"{'ett' if len(bodies) == 1 else where} organ:",
            f"{capital(number)} {'person has a seat' if len(people) == 1 else 'people have seats'} "
            f"on {where} {'body' if len(bodies) == 1 else 'bodies'}:",
        ),
        request.naming(seats),
        (str(len(people)), str(len(bodies))),
    )
    draft.list(
        (capital(body_row(request, body, own)), request.places(own))
        for body in bodies
        if (own := [s for s in seats if s in body.seats])
    )
    return draft
