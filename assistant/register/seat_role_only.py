"""Who has seats in one role and none in another, or in both."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.people_of_body import tell
from assistant.register.roles import Role, has_role
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.yes_or_no import yes_or_no
from corpus.seat import Seat

_OTHERWISE = (Want.COUNT, Want.PARTY, Want.BODY_ASKED)
"""What is asked of seats, and not who has them."""


def seat_role_only(request: Request) -> Draft | None:
    """Those of the bodies asked for who have one role there and not the other, or both."""
    asked, apart = request.asked, request.asked.role_only
    if apart is None or asked.names or asked.years:
        return None
    if asked.yes_no and (apart.lacking or not request.wants(Want.WHO)):
        return None
    if not request.wants(Want.WHO, Want.PEOPLE, Want.ALL, Want.WHAT) or request.wants(*_OTHERWISE):
        return None
    seats = request.taken(request.of_parties(request.scope))
    own = _having(apart.role, seats, request)
    others = _having(apart.other, seats, request)
    people = [name for name in own if (name in others) is not apart.lacking]
    if not people or not request.is_whole(seats):
        return None
    told = frozenset({apart.role} if apart.lacking else {apart.role, apart.other})
    draft = request.draft()
    if asked.yes_no:
        found = (s for s in seats if s.person in people)
        draft.say(f"{yes_or_no(True, request.language)}.", request.places(found))
    tell(draft, request, tuple(s for s in seats if s.person in people and has_role(s, told)))
    return draft


def _having(role: Role, seats: tuple[Seat, ...], request: Request) -> tuple[str, ...]:
    return request.people(seat for seat in seats if has_role(seat, frozenset({role})))
