"""How many seats, persons, parties or bodies there are, counted and listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from assistant.register.draft import Draft
from assistant.register.people_of_body import body_row
from assistant.register.people_of_party import tell_none, tell_party
from assistant.register.roles import Role, role_of
from assistant.register.seat_comparisons import by_size
from assistant.register.seat_phrases import capital, count, listed, seats_counted
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from corpus.place import Place
from corpus.seat import Seat


def seat_counts(request: Request) -> Draft | None:
    """A number with what was counted; of our own seats only, never of a whole body's."""
    asked = request.asked
    if not request.wants(Want.COUNT) or asked.names:
        return None
    if any(scope.vague for scope in asked.scopes) or not _is_ours(request):
        return None
    if is_of_staff(request):
        return None
    if asked.parties and not asked.excludes:
        of_bodies = request.wants(Want.BODIES, Want.PARTNERS) and not asked.counts_seats
        return _bodies_of(request) if of_bodies else _of_parties(request)
    if not request.seats:
        return None
    if request.wants(Want.PARTY):
        by_party = request.wants(Want.PER) and asked.counts_seats
        return _by_party(request) if by_party else _parties(request)
    draft = request.draft()
    seats = request.taken(request.seats) or request.seats
    bodies = request.bodies(seats)
    if request.wants(Want.PARTNERS):
        return None
    if request.wants(Want.BODIES) and not request.wants(Want.SEATS, Want.PEOPLE):
        draft.say(_bodies(request, bodies), request.naming(seats), (str(len(bodies)),))
        draft.list(
            (capital(_row(request, body, seats)), _proof(request, body, seats)) for body in bodies
        )
        return draft
    if len(asked.scopes) > 1 and len(bodies) > 1 and not request.wants(Want.ALL):
        return _body_by_body(request, bodies, seats)
    lead, numbers = seats_said(request, seats)
    draft.say(lead, request.places(seats), numbers)
    if len(bodies) > 1:
        draft.list(
            (capital(_row(request, body, seats)), _proof(request, body, seats)) for body in bodies
        )
    else:
        people = request.people(seats)
        names, they = request.phrases.members(people), "They are" if len(people) > 1 else "That is"
        draft.say(
            request.phrases.say(f"Det är {names}.", f"{they} {names}."), request.places(seats)
        )
    return draft


def _body_by_body(request: Request, bodies: Iterable[Body], seats: Iterable[Seat]) -> Draft:
    """How many there are in each of several bodies that a question names, and who."""
    draft, said = request.draft(), request.phrases
    rows: list[tuple[str, tuple[Place, ...]]] = []
    counted: list[str] = []
    for body in bodies:
        own = tuple(seat for seat in seats if seat in body.seats)
        what, values = _kinds(request, own, len(own), of_people=False)
        names = said.members(request.people(own))
        where = said.say(f"i {said.body(body)}", f"on {said.body(body)}")
        rows.append((f"{capital(what)} {where}: {names}", request.places(own)))
        counted += values
    draft.list(rows, counted)
    return draft


def is_of_staff(request: Request) -> bool:
    """Whether officials are asked for, with no word on where they sit or whom they stand for."""
    where = request.asked.scopes or request.wants(
        Want.SEATS, Want.SIT, Want.BODIES, Want.PARTNERS, Want.BODY_ASKED, Want.PART
    )
    return request.wants(Want.OFFICIAL) and not request.wants(Want.POLITICAL) and not where


def _is_ours(request: Request) -> bool:
    """Whether our own are counted: it says so, or it tells members from deputies."""
    if request.wants(Want.OURS, Want.POLITICAL, Want.OFFICIAL) or request.asked.parties:
        return True
    if request.named_roles & {Role.ORDINARY, Role.DEPUTY}:
        return True
    return not request.asked.scopes and request.wants(
        Want.SEATS, Want.DISTINCT, Want.PARTY, Want.PEOPLE
    )


def seats_said(request: Request, seats: tuple[Seat, ...]) -> tuple[str, tuple[str, ...]]:
    """The sentence with the number, and the values that were counted."""
    said = request.phrases
    bodies, people = request.bodies(seats), request.people(seats)
    of_people = request.wants(Want.PEOPLE, Want.DISTINCT, Want.POLITICAL, Want.OFFICIAL)
    number = len(people) if of_people else len(seats)
    where = said.body(bodies[0]) if len(bodies) == 1 else _in_bodies(request, seats)
    what, values = _kinds(request, seats, number, of_people)
    place = said.say(f"i {where}", f"on {where}")
    own = _holder(request, seats)
    counted = (str(len(bodies)), *values)
    if of_people:
        verb = said.say("sitter", "sits" if number == 1 else "sit")
        whose = said.say(f" för {own}", f" for {own}") if own else ""
        return f"{capital(what)} {verb}{whose} {place}.", counted
    who, verb = own or said.say("Texten", "The text"), said.say("nämner", "names")
    return f"{who} {said.say('har', 'has') if own else verb} {what} {place}.", counted


def _holder(request: Request, seats: tuple[Seat, ...]) -> str:
    """Whose seats all of these are; empty where that is not one, or has no name in English."""
    holders = {seat.holder for seat in seats}
    name = (holders.pop() or "") if len(holders) == 1 else ""
    return name if request.language == "sv" or " " in name else ""


def _in_bodies(request: Request, seats: tuple[Seat, ...]) -> str:
    number, partner = count(len(request.bodies(seats)), request.language), request.partner(seats)
    return request.phrases.say(
        f"{number} organ{f' i {partner}' if partner else ''}",
        f"{number} bodies{f' of {partner}' if partner else ''}",
    )


def _kinds(
    request: Request, seats: tuple[Seat, ...], number: int, of_people: bool
) -> tuple[str, tuple[str, ...]]:
    """What was counted, by role where seats of several roles were."""
    said, language = request.phrases, request.language
    by_role = Counter(role_of(seat) for seat in seats)
    parts = [
        _part(request, role, by_role[role])
        for role in (Role.ORDINARY, Role.DEPUTY)
        if by_role[role]
    ]
    rest = len(seats) - by_role[Role.ORDINARY] - by_role[Role.DEPUTY]
    values = (str(number), str(rest), *map(str, by_role.values()))
    if len(parts) == 1 and not rest and not of_people:
        return parts[0], values
    if rest:
        parts.append(
            said.say(
                f"{count(rest, language)} utan angiven roll",
                f"{count(rest, language)} with no role given",
            )
        )
    if of_people:
        noun = said.say(
            "person" if number == 1 else "personer", "person" if number == 1 else "people"
        )
        several = number != len(seats)
        written = said.say("en", "one") if number == 1 else count(number, language)
        words = f"{written} {said.say('olika ', 'different ') if several else ''}{noun}"
    else:
        words = seats_counted(number, language)
    return f"{words} ({listed(parts, language)})" if len(
        parts
    ) > 1 and not of_people else words, values


def _part(request: Request, role: Role, number: int) -> str:
    several = number != 1
    if request.language == "en":
        noun = "ordinary member" if role is Role.ORDINARY else "substitute"
        return f"{count(number, 'en')} {noun}{'s' if several else ''}"
    noun = (
        "ersättare" if role is Role.DEPUTY else f"ordinarie {'ledamöter' if several else 'ledamot'}"
    )
    return f"{'en' if number == 1 else count(number, 'sv')} {noun}"


def _row(request: Request, body: Body, seats: Iterable[Seat]) -> str:
    own = [seat for seat in seats if seat in body.seats]
    return body_row(request, body, own)


def _proof(request: Request, body: Body, seats: Iterable[Seat]) -> Iterable[Place]:
    return request.places([seat for seat in seats if seat in body.seats])


def _bodies(request: Request, bodies: tuple[Body, ...]) -> str:
    number = count(len(bodies), request.language)
    return request.phrases.say(
        f"Texten nämner platser i {number} organ:", f"The text names seats on {number} bodies:"
    )


def _of_parties(request: Request) -> Draft | None:
    draft = request.draft()
    for party in request.asked.parties:
        seats = tuple(s for s in request.seats if request.member(s).party == party)
        if seats:
            tell_party(draft, request, party, seats)
        elif not tell_none(draft, request, party):
            return None
    return draft


def _bodies_of(request: Request) -> Draft | None:
    """In how many bodies the party that is named has seats, and which these are."""
    seats = request.taken(request.seats)
    if len(request.asked.parties) != 1 or not seats:
        return None
    bodies, draft, said = request.bodies(seats), request.draft(), request.phrases
    party, number = said.party(request.asked.parties[0]), count(len(bodies), request.language)
    draft.say(
        said.say(
            f"{party} har platser i {number} organ:", f"{party} has seats on {number} bodies:"
        ),
        request.places(seats),
        (str(len(bodies)),),
    )
    draft.list(
        (capital(_row(request, body, seats)), _proof(request, body, seats)) for body in bodies
    )
    return draft


def _by_party(request: Request) -> Draft | None:
    """How many seats each party has."""
    seats = [seat for seat in request.taken(request.seats) if request.member(seat).party]
    groups: dict[str, list[Seat]] = {}
    for seat in seats:
        groups.setdefault(request.member(seat).party or "", []).append(seat)
    draft = request.draft()
    by_size(draft, request, groups)
    return draft if groups else None


def _parties(request: Request) -> Draft | None:
    seats = [seat for seat in request.taken(request.seats) if request.member(seat).party]
    parties = list(dict.fromkeys(request.member(seat).party or "" for seat in seats))
    if not parties:
        return None
    number, said = count(len(parties), request.language), request.phrases
    names, one = listed(parties, request.language), len(parties) == 1
    draft = request.draft()
    draft.say(
        said.say(
            f"{capital('ett parti' if one else f'{number} partier')} har platser: {names}.",
            f"{capital(number)} {'party has' if one else 'parties have'} seats: {names}.",
        ),
        request.places(seats),
        (str(len(parties)),),
    )
    return draft
