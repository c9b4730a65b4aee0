"""Whether somebody has one role in all bodies, or no other; with the seats in another."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.roles import has_role, role_of
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.yes_or_no import yes_or_no


def seat_always(request: Request) -> Draft | None:
    """Yes or no to whether a person has the role that is named wherever the person sits."""
    asked = request.asked
    if not asked.yes_no or not asked.everywhere or not asked.named_role or len(asked.names) != 1:
        return None
    if asked.denies or asked.years or asked.parties or request.wants(Want.COUNT):
        return None
    member = request.seating.members[asked.names[0]]
    seats = request.taken(seat for seat in member.seats if seat in request.scope)
    others = tuple(s for s in seats if not has_role(s, request.named_roles))
    if not seats or any(role_of(seat) is None for seat in others):
        return None
    told = (*others, *(seat for seat in seats if seat not in others))
    word = yes_or_no(not others, request.language)
    draft = request.draft()
    draft.say(f"{word}, {request.phrases.sentence(member, told)}.", member.places(told))
    return draft
