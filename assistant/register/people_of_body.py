"""Who sits in a body, by role; also that the text names nobody in a role."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.register.draft import Draft
from assistant.register.roles import Role, role_of, role_words
from assistant.register.seat_phrases import capital, count
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from corpus.seat import Seat

_ORDER = (Role.ORDINARY, Role.DEPUTY, None, Role.CHAIR, Role.VICE)
MOST_SENTENCES = 1
"""Bodies told in running text; more of them are listed."""
_SITS = (Want.SIT, Want.PEOPLE, Want.SEATS, Want.POLITICAL, Want.OFFICIAL, Want.OURS, Want.TITLE)


def people_of_body(request: Request) -> Draft | None:
    """Who has the seats of the bodies that the question names."""
    asked = request.asked
    if not asked.scopes or asked.yes_no or not _asks_people(request):
        return None
    if any(scope.vague for scope in asked.scopes) and not _is_plain(request):
        return None
    seats = request.seats
    if request.wants(Want.ELSE):
        seats = tuple(seat for seat in seats if seat.person not in asked.names)
    if not seats:
        return nobody(request)
    draft = request.draft()
    tell(draft, request, seats)
    return draft


def _asks_people(request: Request) -> bool:
    asked = request.asked
    if asked.names and not request.wants(Want.ELSE):
        return False
    if Role.MEMBER in asked.roles and not asked.has_noun and not request.named_roles:
        return request.wants(Want.OURS, Want.SIT, Want.POLITICAL)
    if request.named_roles or asked.parties:
        return True
    return request.wants(*_SITS) or (asked.has_noun and request.wants(Want.WHO, Want.PART))


def _is_plain(request: Request) -> bool:
    """Whether a kind of body alone says which is meant: there is one, or a follow-up says."""
    return len(request.asked.bodies) == 1 and not any(
        (body.kind == "styrelse" and body.collaboration) for body in request.asked.bodies
    )


def tell(draft: Draft, request: Request, seats: tuple[Seat, ...]) -> None:
    """Say who has these seats: a body in sentences, several as a list under their number."""
    bodies = request.bodies(seats)
    if len(bodies) <= MOST_SENTENCES:
        for body in bodies:
            tell_body(draft, request, [s for s in seats if s in body.seats])
        return
    places = request.taken(seats)
    people, said = request.people(seats), request.phrases
    counted = len(people)
    number, where = count(counted, request.language), count(len(bodies), request.language)
    draft.say(
        said.say(
            f"{capital(number)} {'person' if counted == 1 else 'personer'} sitter i {where} organ:",
            f"{capital(number)} {'person has' if counted == 1 else 'people have'} seats on "
            f"{where} bodies:",
        ),
        request.naming(places or seats),
        (str(counted), str(len(bodies))),
    )
    draft.list(
        (capital(body_row(request, body, own)), request.places(own))
        for body in bodies
        if (own := [s for s in seats if s in body.seats])
    )


def body_row(request: Request, body: Body, seats: Iterable[Seat]) -> str:
    """A body and who sits there, as a row of a list."""
    groups = _grouped(seats)
    said = [f"{_role_of_row(request, own)}{_names(request, own)}" for own in groups]
    return f"{request.phrases.body(body)}: {'; '.join(said)}"


def _role_of_row(request: Request, seats: list[Seat]) -> str:
    words = role_words(seats[0], request.language, plural=len(_people(seats)) > 1)
    if words:
        year = f" {seats[0].year}" if seats[0].year else ""
        return f"{words}{year} "
    return "" if seats[0].title else request.phrases.say("utan angiven roll ", "no role given ")


def _names(request: Request, seats: list[Seat]) -> str:
    said = [request.phrases.titled(request.member(s), [s]).rstrip(",") for s in _once(seats)]
    return request.phrases.members(_people(seats)) if not seats[0].title else "; ".join(said)


def tell_body(draft: Draft, request: Request, seats: list[Seat]) -> None:
    """Say who sits in one body, a sentence for each role; the first says where."""
    for number, own in enumerate(_grouped(seats)):
        draft.say(_sentence(request, own, first=number == 0), request.places(own))


def _sentence(request: Request, seats: list[Seat], first: bool) -> str:
    said, people = request.phrases, _people(seats)
    where = said.body(request.seating.body_of[seats[0]])
    names = said.members(people)
    several = len(people) > 1
    words = role_words(seats[0], request.language, plural=several)
    if not words:
        return _without_role(request, seats, where)
    year = f" {seats[0].year}" if seats[0].year else ""
    holder = said.holder(seats) if first else ""
    if request.language == "sv":
        place = f" i {where}" if first else ""
        return capital(f"{f'{holder} ' if holder else ''}{words}{place}{year} är {names}.")
    place = f" {'of' if words.startswith('chair') else 'on'} {where}" if first else ""
    opening = holder or "the"
    in_year = f" in{year}" if year else ""
    return capital(f"{opening} {words}{place}{in_year} {'are' if several else 'is'} {names}.")


def _without_role(request: Request, seats: list[Seat], where: str) -> str:
    said, people = request.phrases, _people(seats)
    verb = "have seats" if len(people) > 1 else "has a seat"
    if seats[0].title:
        names = _names(request, seats)
        tail = "," if len(people) == 1 else ""
        return said.say(f"I {where} sitter {names}.", f"{names}{tail} {verb} on {where}.")
    names = said.members(people)
    return said.say(
        f"I {where} sitter {names}; rollen framgår inte.",
        f"{names} {verb} on {where}; the role is not given.",
    )


def nobody(request: Request) -> Draft | None:
    """That the text names nobody in the role asked for, where it names all who sit there.

    Of a chair it may be silent because others have it; so only members and deputies are told.
    """
    roles = request.named_roles
    seats = request.scope
    bodies = request.bodies(seats)
    if not seats or len(bodies) != 1 or request.asked.parties or not request.is_whole(seats):
        return None
    if not roles or not roles <= {Role.ORDINARY, Role.DEPUTY}:
        return None
    if not any(role_of(seat) in (Role.ORDINARY, Role.DEPUTY) for seat in seats):
        return None
    where, said = request.phrases.body(bodies[0]), request.phrases
    sv = "ersättare" if Role.DEPUTY in roles else "ordinarie ledamot"
    en = "substitute" if Role.DEPUTY in roles else "ordinary member"
    draft = request.draft()
    draft.say(
        said.say(f"Texten nämner ingen {sv} i {where}.", f"The text names no {en} on {where}."),
        request.places(seats),
        (sv, en),
    )
    tell_body(draft, request, list(seats))
    return draft


def _grouped(seats: Iterable[Seat]) -> list[list[Seat]]:
    """Seats of one body by what their roles are called, ordinary members first."""
    groups: dict[tuple[int, str, int | None, bool], list[Seat]] = {}
    for seat in seats:
        key = (_ORDER.index(_kind(seat)), seat.role or "", seat.year, bool(seat.title))
        groups.setdefault(key, []).append(seat)
    return [groups[key] for key in sorted(groups, key=lambda key: key[0])]


def _kind(seat: Seat) -> Role | None:
    role = role_of(seat)
    return role if role in _ORDER else None


def _people(seats: Iterable[Seat]) -> list[str]:
    return list(dict.fromkeys(seat.person or "" for seat in seats))


def _once(seats: Iterable[Seat]) -> list[Seat]:
    return list({seat.person: seat for seat in seats}.values())
