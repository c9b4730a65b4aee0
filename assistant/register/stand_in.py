"""Who may step in for a person: the substitutes of the bodies in which the person sits."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.people_of_body import tell_body
from assistant.register.roles import Role, role_of
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from assistant.register.seats_of_person import fitting
from corpus.seat import Seat


def stand_in(request: Request) -> Draft | None:
    """The substitutes beside an ordinary member; a text gives them to bodies, not to persons."""
    asked = request.asked
    if not asked.stands_in or asked.excludes or request.wants(Want.COUNT, Want.SHARE):
        return None
    names = fitting(request)
    if len(names) != 1:
        return None
    bodies = [
        body
        for body in request.bodies(request.scope)
        if any(s.person == names[0] and role_of(s) is Role.ORDINARY for s in body.seats)
    ]
    if not any(_substitutes(body) for body in bodies) or not all(b.is_whole for b in bodies):
        return None
    draft = request.draft()
    for body in bodies:
        _tell(draft, request, body, names[0])
    return draft


def _substitutes(body: Body) -> list[Seat]:
    return [seat for seat in body.seats if role_of(seat) is Role.DEPUTY]


def _tell(draft: Draft, request: Request, body: Body, name: str) -> None:
    """The person's own seat, then the body's substitutes, or that the text names none there."""
    own = tuple(s for s in body.seats if s.person == name and role_of(s) is Role.ORDINARY)
    said, member, others = request.phrases, request.seating.members[name], _substitutes(body)
    draft.say(f"{said.sentence(member, own)}.", member.places(own))
    if others:
        tell_body(draft, request, others)
        return
    where = said.body(body)
    draft.say(
        said.say(
            f"Texten nämner ingen ersättare i {where}.", f"The text names no substitute on {where}."
        ),
        request.places(body.seats),
        ("ersättare", "substitute"),
    )
