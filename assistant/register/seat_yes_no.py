"""Whether somebody sits somewhere, in a role or for a party; a wrong premise is put right."""

from __future__ import annotations

import re

from assistant.register.draft import Draft
from assistant.register.people_of_body import body_row, tell_body
from assistant.register.people_of_party import tell_party
from assistant.register.roles import Role, role_of
from assistant.register.seat_phrases import capital, listed
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from assistant.register.seats_of_person import fitting, tell_person
from corpus.seat import Seat

_CHAIRS = frozenset({Role.CHAIR, Role.VICE})


def person_yes_no(request: Request) -> Draft | None:
    """Yes or no on the seats, roles or party of a person, with what the text says of them."""
    asked = request.asked
    names = fitting(request)
    if not asked.yes_no or not names or request.wants(Want.ELSE, Want.COUNT):
        return None
    party = bool(asked.parties) or asked.other_party
    if party and not asked.roles and not asked.scopes:
        return _of_party(request, names)
    if not (
        asked.scopes
        or asked.roles
        or request.wants(Want.SEATS, Want.SIT, Want.BODIES, Want.PARTNERS)
    ):
        return None
    other = _another_leads(request, names)
    if other:
        return other
    verdicts = [_verdict(request, name) for name in names]
    if any(seats is None for _, seats in verdicts):
        return None
    draft = request.draft()
    for number, (name, (holds, seats)) in enumerate(zip(names, verdicts, strict=True)):
        alike = len({told for told, _ in verdicts}) == 1 and (holds or len(names) == 1)
        opening = _opening(request, holds) if alike and number == 0 else ""
        member = request.seating.members[name]
        words = f"{opening}{request.phrases.sentence(member, seats or ())}."
        draft.say(words, member.places(seats or ()))
    if [holds for holds, _ in verdicts] == [False] and asked.scopes:
        _who_does(draft, request, names)
    return draft


def _another_leads(request: Request, names: tuple[str, ...]) -> Draft | None:
    """No, and who is chair instead of the person named, in the year that is asked for."""
    asked, leading = request.asked, request.seats
    if not asked.years or len(names) != 1 or not asked.scopes or asked.denies or not leading:
        return None
    if not asked.roles or not asked.roles <= _CHAIRS or any(s.person in names for s in leading):
        return None
    draft = request.draft()
    for number, seat in enumerate(leading):
        member = request.member(seat)
        opening = "" if number else _opening(request, False)
        draft.say(f"{opening}{request.phrases.sentence(member, (seat,))}.", member.places([seat]))
    return draft


def _verdict(request: Request, name: str) -> tuple[bool | None, tuple[Seat, ...] | None]:
    """Whether it holds (None: the question is no yes or no), and the seats that tell it."""
    asked = request.asked
    member = request.seating.members[name]
    there = tuple(seat for seat in request.scope if seat.person == name)
    if len(asked.scopes) == 2 and request.wants(Want.BOTH, Want.BUT_NOT) and there:
        first, second = (
            any(seat in body.seats for seat in there for body in scope.bodies)
            for scope in asked.scopes
        )
        return first and second is request.wants(Want.BOTH), there
    if not there:
        others = () if asked.years or not request.is_whole(request.scope) else member.seats
        return False, others or None
    wanted = request.named_roles
    fits = tuple(s for s in request.in_roles(there))
    if asked.parties and member.party not in asked.parties:
        return False, there
    if {Role.ORDINARY, Role.DEPUTY} <= wanted or request.wants(Want.ALTERNATIVE):
        return None, there
    if not asked.roles:
        return True, there
    if wanted & _CHAIRS and not fits and not _knows(request, wanted & _CHAIRS):
        return None, None
    if fits and (wanted or not _is_only_deputy(fits) or request.language == "en"):
        return True, fits
    if not fits and any(role_of(seat) is None for seat in there):
        return None, there
    return False, there


def _is_only_deputy(seats: tuple[Seat, ...]) -> bool:
    return all(role_of(seat) is Role.DEPUTY for seat in seats)


def _knows(request: Request, roles: frozenset[Role]) -> bool:
    """Whether the text says who has one of these roles in a body asked for."""
    return any(role_of(s) in roles for body in request.asked.bodies for s in body.seats)


def _opening(request: Request, holds: bool | None) -> str:
    if holds is None or request.asked.counts:
        return ""
    if holds and request.asked.denies and not request.wants(Want.BUT_NOT):
        return request.phrases.say("Jo, ", "Yes, ")
    return request.phrases.say("Ja, ", "Yes, ") if holds else request.phrases.say("Nej, ", "No, ")


def _of_party(request: Request, names: tuple[str, ...]) -> Draft | None:
    draft = request.draft()
    for name in names:
        member = request.seating.members[name]
        if member.party is None or member.party_place is None:
            return None
        holds = member.party in request.asked.parties
        opening = _opening(request, holds) if len(names) == 1 else ""
        party, who = request.phrases.party(member.party), request.phrases.member(name)
        verb = request.phrases.say("tillhör", "belongs to")
        draft.say(f"{opening}{who} {verb} {party}.", [member.party_place])
        if request.wants(Want.BODY_ASKED, Want.BODIES, Want.PARTNERS_ASKED):
            tell_person(draft, request, name, member.seats)
    return draft


def _who_does(draft: Draft, request: Request, names: tuple[str, ...]) -> None:
    """Who is the chair whom the person is not; who sits in the body where the person does not."""
    if request.named_roles & _CHAIRS:
        for seat in request.seats:
            member = request.member(seat)
            draft.say(f"{request.phrases.sentence(member, (seat,))}.", member.places([seat]))
        return
    if any(seat.person in names for seat in request.scope):
        _who_has_role(draft, request)
        return
    for body in request.bodies(request.scope)[:1]:
        draft.say(_sits(request, body), request.places(body.seats))


def _who_has_role(draft: Draft, request: Request) -> None:
    """Who has the role that the person has not, where it is ours and there is one who has it."""
    seats = list(request.in_roles(request.of_parties(request.scope)))
    told = request.wants(Want.OUR) and request.named_roles & {Role.ORDINARY, Role.DEPUTY}
    if told and len(seats) == 1:
        tell_body(draft, request, seats)


def _sits(request: Request, body: Body) -> str:
    names = request.phrases.members(body.people)
    where = request.phrases.body(body)
    verb = "have seats" if len(body.people) > 1 else "has a seat"
    return request.phrases.say(f"I {where} sitter {names}.", f"{names} {verb} on {where}.")


def party_yes_no(request: Request) -> Draft | None:
    """Yes or no on the seats of a party, with the seats, or with those who do sit there."""
    asked = request.asked
    if not asked.yes_no or not asked.parties or asked.names or request.wants(Want.COUNT):
        return None
    if asked.excludes or any(scope.vague for scope in asked.scopes) or asked.years:
        return None
    if not (
        asked.scopes
        or asked.roles
        or request.wants(
            Want.SEATS,
            Want.SIT,
            Want.BODIES,
            Want.PARTNERS,
            Want.PEOPLE,
            Want.POLITICAL,
            Want.OURS,
            Want.WHO,
        )
    ):
        return None
    draft = request.draft()
    seats = request.seats
    if seats and not (asked.roles == {Role.MEMBER} and _is_only_deputy(seats)):
        _yes(draft, request, seats)
        return draft
    if not request.scope or not request.is_whole(request.scope):
        return None
    others = request.of_parties(request.scope)
    if request.named_roles & _CHAIRS:
        return None
    _no(draft, request, others)
    return draft


def _there(request: Request) -> str:
    partner = request.partner(request.scope) if request.asked.scopes else ""
    if partner:
        return request.phrases.say(f"sitter i {partner}", f"sit on {partner}")
    if request.asked.scopes:
        return request.phrases.say("sitter där", "sit there")
    return request.phrases.say("har uppdrag", "have seats")


def _yes(draft: Draft, request: Request, seats: tuple[Seat, ...]) -> None:
    if len(seats) > 1:
        draft.part()
        for party in request.asked.parties:
            own = tuple(seat for seat in seats if request.member(seat).party == party)
            if own:
                tell_party(draft, request, party, own)
        return
    member, opening = request.member(seats[0]), request.opening(True)
    draft.say(f"{opening}{request.phrases.sentence(member, seats)}.", member.places(seats))


def _no(draft: Draft, request: Request, others: tuple[Seat, ...]) -> None:
    """What there is instead: the party's other roles there, or those who do sit there."""
    opening, said = request.phrases.say("Nej, ", "No, "), request.phrases
    if others:
        for number, name in enumerate(request.people(others)):
            theirs = tuple(seat for seat in others if seat.person == name)
            member = request.seating.members[name]
            text = f"{opening if not number else ''}{said.sentence(member, theirs)}."
            draft.say(text, member.places(theirs))
        return
    bodies = request.bodies(request.scope)
    if len(bodies) == 1:
        words = re.sub(r"^I ", "i ", _sits(request, bodies[0]))
        draft.say(f"{opening}{words}", request.places(bodies[0].seats))
        return
    parties = dict.fromkeys(p for s in request.scope if (p := request.member(s).party))
    seats = str(len([s for s in request.taken(request.scope) if request.member(s).party]))
    among = said.say(f"ingen av de {seats} platserna", f"none of the {seats} seats")
    draft.say(
        f"{opening}{among}: {said.say('de som', 'those who')} {_there(request)} "
        f"{said.say('är från', 'are from')} {listed(list(parties), request.language)}.",
        request.places(request.scope),
        (seats,),
    )
    if not request.asked.scopes:
        return
    draft.list(
        (capital(body_row(request, body, own)), request.places(own))
        for body in bodies
        if (own := [s for s in request.scope if s in body.seats])
    )
