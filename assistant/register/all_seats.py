"""Every seat there is, by collaboration, when everything is asked for."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.people_of_body import tell
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want

_WHOLE = (Want.ALL, Want.OURS, Want.BODIES, Want.PARTNERS, Want.POLITICAL, Want.OFFICIAL)


def all_seats(request: Request) -> Draft | None:
    """All seats of the roles and level asked for, a row for each body."""
    asked = request.asked
    if asked.scopes or asked.names or asked.parties or asked.yes_no or request.wants(Want.COUNT):
        return None
    if not request.wants(*_WHOLE) and not (request.named_roles and request.wants(Want.WHO)):
        return None
    which = request.wants(Want.BODY_ASKED) and request.wants(Want.OURS)
    if not (request.named_roles or which) and not request.wants(
        Want.SEATS, Want.SIT, Want.PEOPLE, Want.POLITICAL, Want.OFFICIAL
    ):
        return None
    if request.wants(Want.PARTNERS_ASKED, Want.DOES):
        return None
    seats = request.seats
    if not seats:
        return None
    draft = request.draft()
    tell(draft, request, seats)
    return draft
