"""Whether a person is the only one of a party, or in a role, where the question asks."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.people_of_body import tell
from assistant.register.roles import Role, has_role
from assistant.register.seat_elsewhere import Elsewhere
from assistant.register.seat_request import Request
from assistant.register.seats_of_person import fitting, tell_person
from assistant.register.yes_or_no import yes_or_no


def asks_alone(request: Request) -> bool:
    """Whether it is asked if a person is the only one."""
    return request.asked.elsewhere is Elsewhere.ALONE


def only_of_kind(request: Request) -> Draft | None:
    """Yes with the person's seats, or no with all who are of that party or in that role."""
    asked, names = request.asked, fitting(request)
    roles = request.named_roles or asked.roles
    if roles == {Role.MEMBER} and not asked.parties:
        roles = frozenset({Role.ORDINARY})
    if len(names) != 1 or not asked.yes_no or not (asked.parties or roles) or asked.years:
        return None
    if asked.denies or not request.is_whole(request.scope):
        return None
    of_kind = [s for s in request.of_parties(request.scope) if has_role(s, roles)]
    own = tuple(seat for seat in of_kind if seat.person == names[0])
    if not own:
        return None
    others = [seat for seat in of_kind if seat.person != names[0]]
    draft = request.draft()
    draft.say(f"{yes_or_no(not others, request.language)}.", request.places(of_kind))
    if others:
        tell(draft, request, tuple(of_kind))
    else:
        tell_person(draft, request, names[0], own)
    return draft
