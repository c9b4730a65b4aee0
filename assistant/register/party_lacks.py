"""Which parties have no seat in a role, or have seats in that role only."""

from __future__ import annotations

from collections import Counter

from assistant.register.draft import Draft
from assistant.register.roles import Role, has_role
from assistant.register.seat_phrases import listed
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from corpus.seat import Seat

_NAMES = {
    Role.ORDINARY: ("ordinarie ledamot", "ordinary member"),
    Role.MEMBER: ("ledamot", "member"),
    Role.DEPUTY: ("ersättare", "substitute"),
    Role.CHAIR: ("ordförande", "chair"),
    Role.VICE: ("vice ordförande", "vice-chair"),
}


def parties_without(request: Request, lacks: bool = False) -> Draft | None:
    """The parties that lack a role (those only, if `lacks`), or whose seats are all of one role,
    with whom they have."""
    asked = request.asked
    if not request.scope or not request.is_whole(request.scope):
        return None
    role = asked.role_order[0]
    lacks = lacks or asked.denies or Want.NONE in asked.wants
    groups: dict[str, list[Seat]] = {}
    for seat in request.taken(request.seating.seats):
        if party := request.seating.members[seat.person].party if seat.person else None:
            groups.setdefault(party, []).append(seat)
    there, wanted = set(request.scope), frozenset({role})
    picked = {
        party: own
        for party, own in groups.items()
        if _fits([has_role(seat, wanted) for seat in own if seat in there], lacks)
    }
    return _told(request, picked, role, lacks) if picked else None


def asks_absent(asked: SeatQuestion) -> bool:
    """Whether the parties are asked for that have no seat in a body."""
    none = asked.denies or Want.NONE in asked.wants
    wanted = Want.PARTY in asked.wants and none and bool(asked.scopes)
    return wanted and not (asked.yes_no or asked.people or asked.parties or asked.roles)


def parties_absent(request: Request) -> Draft | None:
    """The parties that have seats elsewhere and none in the body asked for, and who sits there."""
    asked, bodies = request.asked, request.bodies(request.scope)
    if not asks_absent(asked) or len(bodies) != 1 or not request.is_whole(request.scope):
        return None
    if asked.years or request.wants(Want.COUNT, Want.MOST, Want.FEWEST, Want.EXCEPT):
        return None
    every = [s for s in request.taken(request.seating.seats) if request.member(s).party]
    there = [s for s in every if s in request.scope]
    held = dict.fromkeys(request.member(s).party or "" for s in there)
    absent = dict.fromkeys(p for s in every if (p := request.member(s).party) and p not in held)
    if not absent or not there:
        return None
    said, draft = request.phrases, request.draft()
    who, where = listed([said.party(p) for p in absent], request.language), said.body(bodies[0])
    has = "has" if len(absent) == 1 else "have"
    places = request.places([*there, *(s for s in every if request.member(s).party in absent)])
    lead = said.say(f"{who} har ingen plats i {where}:", f"{who} {has} no seat on {where}:")
    draft.say(lead, places)
    _list_seats(draft, request, there)
    return draft


def parties_with_one(request: Request) -> Draft | None:
    """The parties that have a single seat where the question asks, with who has it."""
    seats = [s for s in request.taken(request.seats) if request.member(s).party]
    if not seats or not request.is_whole(request.scope):
        return None
    parties = Counter(request.member(seat).party or "" for seat in seats)
    alone = [party for party, number in parties.items() if number == 1]
    if not alone:
        return None
    said, draft = request.phrases, request.draft()
    who = listed([said.party(party) for party in alone], request.language)
    each = said.say(" var", " each") if len(alone) > 1 else ""
    has = "has" if len(alone) == 1 else "have"
    draft.say(
        said.say(f"{who} har en plats{each}:", f"{who} {has} one seat{each}:"),
        request.places(seats),
        ("1",),
    )
    _list_seats(draft, request, [s for s in seats if request.member(s).party in alone])
    return draft


def _fits(held: list[bool], lacks: bool) -> bool:
    return not any(held) if lacks else bool(held) and all(held)


def _told(request: Request, picked: dict[str, list[Seat]], role: Role, lacks: bool) -> Draft:
    said, draft = request.phrases, request.draft()
    who = listed([said.party(party) for party in picked], request.language)
    sv, en = _NAMES[role]
    bodies = request.bodies(request.scope)
    where = said.say(" i ", " on ") + said.body(bodies[0]) if len(bodies) == 1 else ""
    has = "has" if len(picked) == 1 else "have"
    draft.say(
        said.say(
            f"{who} har ingen {sv}{where}:" if lacks else f"{who} har bara {sv}{where}:",
            f"{who} {has} no {en}{where}:" if lacks else f"{who} {has} a {en} only{where}:",
        ),
        request.places(
            [*request.taken(request.scope), *(s for own in picked.values() for s in own)]
        ),
        (sv, en),
    )
    _list_seats(draft, request, [seat for own in picked.values() for seat in own])
    return draft


def _list_seats(draft: Draft, request: Request, seats: list[Seat]) -> None:
    """List who has each of the seats, and in which role."""
    said = request.phrases
    draft.list(
        (f"{said.member(seat.person or '')}, {said.role(seat)}", request.places([seat]))
        for seat in seats
    )
