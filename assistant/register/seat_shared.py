"""In which bodies several named persons sit together."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.seat_phrases import listed
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from assistant.register.seats_of_person import fitting

_ASKS = (
    Want.BODIES, Want.BODY_ASKED, Want.PARTNERS, Want.WHAT, Want.SIT, Want.SEATS, Want.PART,
)  # fmt: skip


def seat_shared(request: Request) -> Draft | None:
    """The bodies that the persons named share, with the role of each; or that they share none."""
    asked = request.asked
    if not request.wants(Want.SHARED) or not request.wants(*_ASKS):
        return None
    if asked.scopes or asked.parties or asked.roles or asked.years or asked.denies:
        return None
    names = fitting(request)
    if len(names) < 2 or any(len(mention.people) > 1 for mention in asked.people):
        return None
    shared = [b for b in request.bodies(request.scope) if set(names) <= set(b.people)]
    return _shared(request, names, shared) if shared else _none(request, names)


def _shared(request: Request, names: tuple[str, ...], bodies: list[Body]) -> Draft:
    said, draft = request.phrases, request.draft()
    who = listed([said.member(name) for name in names], request.language)
    where = listed([said.body(body) for body in bodies], request.language)
    yes = said.say("Ja, ", "Yes, ") if request.asked.yes_no else ""
    seats = [s for b in bodies for s in b.seats if s.person in names]
    draft.say(
        said.say(
            f"{yes}{who} sitter tillsammans i {where}:", f"{yes}{who} sit together on {where}:"
        ),
        request.places(seats),
    )
    draft.list(
        (f"{said.member(seat.person or '')}: {said.role(seat)}", request.places([seat]))
        for seat in request.taken(seats)
    )
    return draft


def _none(request: Request, names: tuple[str, ...]) -> Draft:
    said, draft = request.phrases, request.draft()
    who = listed([said.member(name) for name in names], request.language)
    no = said.say("Nej: inget", "No: no") if request.asked.yes_no else said.say("Inget", "No")
    seats = [s for s in request.taken(request.scope) if s.person in names]
    draft.say(
        said.say(f"{no} organ är gemensamt för {who}:", f"{no} body is shared by {who}:"),
        request.places(seats),
    )
    draft.list(
        (f"{said.member(seat.person or '')}: {said.role(seat)}", request.places([seat]))
        for seat in seats
    )
    return draft
