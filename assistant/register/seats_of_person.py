"""Where a person sits: every seat with body, role and collaboration; the person's party."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.roles import role_words
from assistant.register.seat_phrases import capital, count, listed
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Member
from corpus.seat import Seat

IN_A_SENTENCE = 1
"""Seats told in one sentence; more of them are listed."""
_SEATS = (
    Want.SEATS, Want.SIT, Want.ROLE, Want.BODIES, Want.PARTNERS, Want.WHAT, Want.DOES, Want.WHO,
    Want.PART, Want.TITLE, Want.COUNT,
)  # fmt: skip


_SEATS_TOO = (
    Want.SEATS, Want.ROLE, Want.SIT, Want.BODY_ASKED, Want.BODIES, Want.PARTNERS_ASKED,
)  # fmt: skip
"""What a question on a person's party may ask besides."""


def seats_of_person(request: Request) -> Draft | None:
    """The seats of the persons that the question names, in the bodies and roles it asks for."""
    asked = request.asked
    if not asked.names or not _is_about_seats(request) or (asked.excludes and asked.parties):
        return None
    said = asked.elsewhere or request.wants(Want.SEATS, Want.BODIES, Want.PARTNERS, Want.BODY_ASKED)
    if request.wants(Want.ELSE) and (asked.scopes or not said):
        return None
    names = fitting(request)
    if request.wants(Want.PARTY) and not any(request.seating.members[n].party for n in names):
        return None
    draft = request.draft()
    for name in names:
        seats = [s for s in request.in_roles(_scope(request, name)) if s.person == name]
        if not seats:
            if asked.yes_no or asked.scopes:
                return None
            seats = list(request.seating.members[name].seats)
        tell_person(draft, request, name, tuple(seats))
    return draft if names else None


def _scope(request: Request, name: str) -> tuple[Seat, ...]:
    """The seats that are asked about: not those of bodies that are left out."""
    if not (request.asked.scopes and request.wants(Want.EXCEPT)):
        return request.scope
    return tuple(s for s in request.seating.members[name].seats if s not in request.scope)


def _is_about_seats(request: Request) -> bool:
    asked = request.asked
    named_only = not asked.wants and not asked.yes_no
    return named_only or bool(asked.roles or asked.scopes) or request.wants(*_SEATS)


def fitting(request: Request) -> tuple[str, ...]:
    """The persons meant: where a name fits several, those who sit where the question asks."""
    found: dict[str, None] = {}
    there = {seat.person for seat in request.seats}
    for mention in request.asked.people:
        inside = [name for name in mention.people if name in there]
        found |= dict.fromkeys(inside or mention.people)
    return tuple(found)


def tell_person(draft: Draft, request: Request, name: str, seats: tuple[Seat, ...]) -> None:
    """Say a person's seats: one in a sentence, several as a list under their number."""
    said, member = request.phrases, request.seating.members[name]
    if len(seats) <= IN_A_SENTENCE:
        draft.say(f"{said.sentence(member, seats)}.", member.places(seats))
        return
    number = count(len(seats), request.language)
    who, what = said.titled(member, seats), _what(request, member, seats)
    draft.say(
        said.say(f"{who} har {number} {what}:", f"{who} has {number} {what}:"),
        member.places(seats),
        (str(len(seats)),),
    )
    draft.list((capital(said.role(seat)), member.places([seat])) for seat in seats)


def _what(request: Request, member: Member, seats: tuple[Seat, ...]) -> str:
    """What several seats of a person are called: which of them, where they are not all."""
    said, roles = request.phrases, {role_words(seat, request.language) for seat in seats}
    if len(seats) == len(member.seats):
        return said.say("uppdrag", "assignments")
    if len(roles) == 1 and (words := roles.pop()):
        return said.say(f"uppdrag som {words}", f"assignments as {words}")
    return said.say("sådana uppdrag", "such assignments")


def party_of_person(request: Request) -> Draft | None:
    """The party of each person that the question names or asks about."""
    asked = request.asked
    if not request.wants(Want.PARTY) or asked.yes_no or request.wants(Want.COUNT):
        return None
    if not asked.names:
        return _parties_there(request)
    draft = request.draft()
    for name in fitting(request):
        member = request.seating.members[name]
        if member.party is None or member.party_place is None:
            return None
        party = request.phrases.party(member.party)
        who = request.phrases.member(name)
        draft.say(
            request.phrases.say(f"{who} tillhör {party}.", f"{who} belongs to {party}."),
            [member.party_place],
        )
        if asked.roles or asked.scopes or request.wants(*_SEATS_TOO):
            seats = tuple(s for s in request.scope if s.person == name) or member.seats
            draft.say(f"{request.phrases.sentence(member, seats)}.", member.places(seats))
    return draft


def _parties_there(request: Request) -> Draft | None:
    """The parties of those who sit in the bodies asked for, with whom they have there."""
    asked = request.asked
    seats = [seat for seat in request.taken(request.seats) if request.member(seat).party]
    if not asked.scopes and not request.wants(
        Want.OURS, Want.SEATS, Want.SIT, Want.BODIES, Want.PARTNERS
    ):
        return None
    if not seats or request.wants(Want.MOST, Want.FEWEST) or asked.parties:
        return None
    parties = list(dict.fromkeys(request.member(seat).party or "" for seat in seats))
    bodies, said = request.bodies(seats), request.phrases
    number = count(len(bodies), request.language)
    several = said.say(f"{number} organ", f"{number} bodies")
    where = said.body(bodies[0]) if len(bodies) == 1 else several
    lead = said.say(
        f"I {where} är partierna {listed(parties, 'sv')}:",
        f"On {where} the parties are {listed(parties, 'en')}:",
    )
    draft = request.draft()
    draft.say(lead, request.places(seats), (str(len(bodies)),))
    draft.list(
        (f"{party}: {said.members(request.people(own))}", request.places(own))
        for party in parties
        if (own := [s for s in seats if request.member(s).party == party])
    )
    return draft
