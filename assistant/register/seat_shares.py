"""Which share of the seats a party, a role or a body has."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.register.amounts import percent
from assistant.register.draft import Draft
from assistant.register.roles import Role
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from corpus.seat import Seat

_NOUNS = {
    Role.ORDINARY: ("ordinarie platser", "ordinary seats"),
    Role.DEPUTY: ("ersättarplatser", "substitute seats"),
}


def seat_shares(request: Request) -> Draft | None:
    """The part of all seats, or of those in a role or body, that a party or role has."""
    asked = request.asked
    if not request.wants(Want.SHARE) or asked.people or asked.years or asked.excludes:
        return None
    if any(scope.vague for scope in asked.scopes) or not (asked.parties or request.named_roles):
        return None
    whole = [
        s for s in request.taken(request.scope) if request.member(s).party or not asked.parties
    ]
    if asked.parties:
        whole = list(request.in_roles(whole))
    part = [s for s in request.taken(request.seats) if s in whole]
    if not whole or not request.is_whole(whole):
        return None
    return _told(request, part, whole)


def _told(request: Request, part: Sequence[Seat], whole: Sequence[Seat]) -> Draft:
    draft, asked, said = request.draft(), request.asked, request.phrases
    share = Decimal(100 * len(part)) / len(whole)
    about = "" if share == share.to_integral_value() else said.say("ca ", "about ")
    value = f"{about}{percent(round(share), request.language)}"
    roles = request.named_roles if asked.parties else frozenset()
    noun = _NOUNS.get(next(iter(roles), Role.MEMBER), ("platser", "seats")) if roles else None
    sv, en = noun or ("platser", "seats")
    whose = _whose(request)
    counted = (str(len(part)), str(len(whole)), str(round(share)), sv, en, whose)
    draft.say(
        said.say(
            f"{len(part)} av {len(whole)} {sv} ({value}) {whose}.",
            f"{len(part)} of {len(whole)} {en} ({value}) {whose}.",
        ),
        request.places(whole),
        (*counted, *asked.parties),
    )
    draft.list(
        (f"{said.member(seat.person or '')}, {said.role(seat)}", request.places([seat]))
        for seat in part
    )
    return draft


def _whose(request: Request) -> str:
    """Whose the part is, or which role the seats of the part have."""
    parties, said = request.asked.parties, request.phrases
    if parties:
        letters = said.say(" eller ", " or ").join(parties)
        return said.say(f"har {letters}", f"are held by {letters}")
    deputy = Role.DEPUTY in request.named_roles
    sv = "är ersättarplatser" if deputy else "är ordinarie platser"
    return said.say(sv, "are substitute seats" if deputy else "are ordinary seats")
