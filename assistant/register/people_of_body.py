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
_PERSONS = (Want.SIT, Want.PEOPLE, Want.POLITICAL, Want.OFFICIAL, Want.TITLE)


def people_of_body(request: Request) -> Draft | None:
    """Who has the seats of the bodies that the question names."""
    asked = request.asked
    if request.wants(Want.COUNT):
        return None
    if not asked.scopes or not _asks_people(request) or (asked.yes_no and asked.parties):
        return None
    if any(scope.vague for scope in asked.scopes) and not _is_plain(request):
        return None
    seats = request.seats
    if request.wants(Want.ELSE):
        seats = tuple(seat for seat in seats if seat.person not in asked.names)
    if not seats:
        return nobody(request)
    draft = request.draft()
    tell(draft, request, seats, request.opening(True))
    return draft


def _asks_people(request: Request) -> bool:
    """Whether the question asks for persons, and for ours where only a collaboration is named."""
    asked = request.asked
    if asked.names or request.wants(Want.ELSE):
        return bool(asked.names) and request.wants(Want.ELSE)
    if request.named_roles or asked.parties:
        return True
    if request.wants(Want.PARTNERS_ASKED, Want.DOES):
        return False
    if Role.MEMBER in asked.roles and not asked.has_noun:
        return request.wants(Want.OUR, Want.SIT, Want.POLITICAL)
    if Role.MEMBER in asked.roles and not asked.wants and not asked.yes_no:
        return True  # bare words of a search: members, and of what
    if request.wants(*_PERSONS) or (request.wants(Want.SEATS) and request.wants(Want.OURS)):
        return True
    return request.wants(Want.WHO) and (asked.has_noun or request.wants(Want.OUR, Want.WE_HAVE))


def _is_plain(request: Request) -> bool:
    """Whether a kind of body alone says which is meant: there is one, or a follow-up says."""
    return len(request.asked.bodies) == 1 and not any(
        (body.kind == "styrelse" and body.collaboration) for body in request.asked.bodies
    )


def tell(draft: Draft, request: Request, seats: tuple[Seat, ...], opening: str = "") -> None:
    """Say who has these seats: a body in sentences, several as a list under their number."""
    bodies = request.bodies(seats)
    if len(bodies) <= MOST_SENTENCES:
        for body in bodies:
            tell_body(draft, request, [s for s in seats if s in body.seats], opening)
        return
    people = request.people(seats)
    draft.say(_lead(request, seats), request.naming(seats), (str(len(people)), str(len(bodies))))
    draft.list(
        (capital(body_row(request, body, own)), request.places(own))
        for body in bodies
        if (own := [s for s in seats if s in body.seats])
    )


def _lead(request: Request, seats: tuple[Seat, ...]) -> str:
    """How many people there are on how many bodies, and their role where they share one."""
    number, language = len(request.people(seats)), request.language
    where = count(len(request.bodies(seats)), language)
    partner = request.partner(seats)
    shared = {role_words(seat, language, plural=number > 1) for seat in seats}
    role = shared.pop() if len(shared) == 1 else ""
    if language == "en":
        verb = f"{'is' if number == 1 else 'are'} {role}" if role else "have seats"
        verb = "has seats" if number == 1 and not role else verb
        who = f"{capital(count(number, 'en'))} {'person' if number == 1 else 'people'}"
        return f"{who} {verb} on {where} bodies{f' of {partner}' if partner else ''}:"
    who = "En person" if number == 1 else f"{capital(count(number, 'sv'))} personer"
    inside = f" i {partner}" if partner else ""
    return f"{who} {f'är {role}' if role else 'sitter'} i {where} organ{inside}:"


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


def tell_body(draft: Draft, request: Request, seats: list[Seat], opening: str = "") -> None:
    """Say who sits in one body, a sentence for each role; the first says where."""
    for number, own in enumerate(_grouped(seats)):
        text = _sentence(request, own, first=number == 0)
        if opening and not number:
            lowered = text[:1].lower() + text[1:]
            text = opening + (text if text.startswith(_proper(own)) else lowered)
        draft.say(text, request.places(own))


def _proper(seats: list[Seat]) -> tuple[str, ...]:
    """Names with which a sentence on these seats may begin."""
    return tuple(name for seat in seats for name in (seat.person, seat.holder) if name)


def _sentence(request: Request, seats: list[Seat], first: bool) -> str:
    said, people = request.phrases, _people(seats)
    where = said.body(request.seating.body_of[seats[0]])
    names = said.members(people)
    several = len(people) > 1
    words = role_words(seats[0], request.language, plural=several)
    if not words:
        return _without_role(request, seats, where)
    year = f" {seats[0].year}" if seats[0].year else ""
    leads = role_of(seats[0]) in (Role.CHAIR, Role.VICE)
    holder = said.holder(seats) if first and not leads else ""
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
    every = request.bodies(request.scope)
    told = [b for b in every if any(role_of(s) in (Role.ORDINARY, Role.DEPUTY) for s in b.seats)]
    seats = tuple(seat for seat in request.scope if request.seating.body_of[seat] in told)
    bodies = request.bodies(seats)
    if not seats or len(bodies) != 1 or request.asked.parties or not request.is_whole(seats):
        return None
    if not roles or not roles <= {Role.ORDINARY, Role.DEPUTY}:
        return None
    where, said = request.phrases.body(bodies[0]), request.phrases
    sv = "ersättare" if Role.DEPUTY in roles else "ordinarie ledamot"
    en = "substitute" if Role.DEPUTY in roles else "ordinary member"
    draft = request.draft()
    no = request.asked.yes_no
    draft.silent = not no
    draft.say(
        said.say(
            f"{'Nej, texten' if no else 'Texten'} nämner ingen {sv} i {where}.",
            f"{'No, the text' if no else 'The text'} names no {en} on {where}.",
        ),
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
