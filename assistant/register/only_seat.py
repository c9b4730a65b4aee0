"""Whether a person sits in one body only, or elsewhere too: yes or no, with all the seats."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.roles import Role, has_role
from assistant.register.seat_elsewhere import Elsewhere
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seats_of_person import fitting, tell_person
from assistant.register.yes_or_no import yes_or_no

_TOLD = frozenset({Role.ORDINARY, Role.DEPUTY})


def only_seat(request: Request) -> Draft | None:
    """Whether the seat named is a person's only one (of the role named), and which there are."""
    asked, names = request.asked, fitting(request)
    if asked.elsewhere in (None, Elsewhere.ALONE) or len(names) != 1:
        return None
    if not asked.yes_no:
        return _others(request, names[0])
    if asked.elsewhere is Elsewhere.OTHERS and not asked.scopes and not asked.told_first:
        return None
    member = request.seating.members[names[0]]
    roles = frozenset[Role]() if asked.told_first else asked.roles & _TOLD
    alike = [seat for seat in member.seats if not roles or has_role(seat, roles)]
    here = [seat for seat in alike if seat in request.scope] if asked.scopes else alike[:1]
    if not here or asked.years or asked.parties:
        return None
    others = len(alike) > len(here)
    draft = request.draft()
    word = yes_or_no(others is (asked.elsewhere is Elsewhere.OTHERS), request.language)
    draft.say(f"{word}.", member.places(member.seats))
    tell_person(draft, request, names[0], member.seats)
    return draft


def _others(request: Request, name: str) -> Draft | None:
    """Every seat of a person of whom one is told and the others are asked for."""
    asked, member = request.asked, request.seating.members[name]
    here = any(seat in request.scope for seat in member.seats)
    if asked.elsewhere is not Elsewhere.OTHERS or not (asked.scopes and here) or asked.years:
        return None
    if not request.wants(Want.WHAT, Want.BODY_ASKED) or request.wants(Want.WHO, Want.COUNT):
        return None
    draft = request.draft()
    tell_person(draft, request, name, member.seats)
    return draft
