"""Which bodies have the most or fewest seats, just one, or none, of a party or role."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.register.draft import Draft
from assistant.register.people_of_body import body_row
from assistant.register.roles import Role
from assistant.register.seat_phrases import capital, count, listed
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from corpus.seat import Level, Seat


def seat_bodies(request: Request) -> Draft | None:
    """The bodies for which the number of seats of the roles and parties asked for holds."""
    asked = request.asked
    if not request.wants(Want.BODY_ASKED) or asked.people or asked.years or asked.excludes:
        return None
    if not request.scope or not request.is_whole(request.scope):
        return None
    if asked.lacks:
        return bodies_lacking(request)
    if request.wants(Want.PARTY):
        return None
    if request.wants(Want.MOST, Want.FEWEST):
        return _ranked(request)
    if request.wants(Want.ONLY_ONE) and (asked.roles or asked.parties or request.wants(Want.SEATS)):
        return _with_one(request)
    return None


def _bodies(request: Request) -> list[tuple[Body, list[Seat]]]:
    """Every body of the scope with its seats that are asked for; where a role or party is, only
    those in which politicians sit."""
    limited = request.asked.roles or request.asked.parties
    chairs = bool(request.asked.roles & {Role.CHAIR, Role.VICE})
    wanted = set(request.seats if chairs else request.taken(request.seats))
    return [
        (body, [seat for seat in body.seats if seat in wanted])
        for body in request.bodies(request.scope)
        if not limited or any(seat.level is not Level.OFFICIAL for seat in body.seats)
    ]


def bodies_lacking(request: Request) -> Draft | None:
    """The bodies in which nobody of the role or party asked for sits; None where there is none."""
    found = [body for body, own in _bodies(request) if not own]
    sv, en = _what(request)
    lead = request.phrases.say(
        f"I {_number(request, found)} nämner texten ingen {sv}",
        f"On {_number(request, found)} the text names no {en}",
    )
    return _told(request, found, lead, (sv, en)) if sv else None


def _with_one(request: Request) -> Draft | None:
    found = [body for body, own in _bodies(request) if len(own) == 1]
    sv, en = _what(request)
    lead = request.phrases.say(
        f"I {_number(request, found)} nämner texten just en {sv or 'plats'}",
        f"On {_number(request, found)} the text names just one {en or 'seat'}",
    )
    return _told(request, found, lead, (sv, en, "1"))


def _ranked(request: Request) -> Draft | None:
    counted = [(body, own) for body, own in _bodies(request) if own]
    if not counted:
        return None
    size = (max if request.wants(Want.MOST) else min)(len(own) for _, own in counted)
    best = [body for body, own in counted if len(own) == size]
    names = listed([request.phrases.body(body) for body in best], request.language)
    number, said, draft = count(size, request.language), request.phrases, request.draft()
    sv = "flest" if request.wants(Want.MOST) else "färst"
    en = "most" if request.wants(Want.MOST) else "fewest"
    each = "" if len(best) == 1 else said.say(" var", " each")
    text = said.say(f"{sv} finns i {names}: {number}{each}.", f"{en}: {names}, {number}{each}.")
    every = [seat for _, own in counted for seat in own]
    draft.say(capital(text), request.places(every), (str(size), sv, en))
    draft.list(
        (
            (f"{_row(request, body, own)} ({len(own)})", request.places(own))
            for body, own in sorted(counted, key=lambda pair: -len(pair[1]))
        ),
        [str(len(own)) for _, own in counted],
    )
    return draft


def _told(
    request: Request, found: Sequence[Body], lead: str, computed: Sequence[str]
) -> Draft | None:
    """The bodies found as a list of who does sit there; what proves it are all seats."""
    if not found:
        return None
    draft = request.draft()
    values = (str(len(found)), *computed, *request.asked.parties)
    draft.say(f"{lead}:", request.places(request.scope), values)
    draft.list((_row(request, body, body.seats), request.places(body.seats)) for body in found)
    return draft


def _row(request: Request, body: Body, seats: Sequence[Seat]) -> str:
    return capital(body_row(request, body, seats))


def _number(request: Request, found: Sequence[Body]) -> str:
    number = len(found)
    words = count(number, request.language)
    return request.phrases.say(f"{words} organ", f"{words} {'body' if number == 1 else 'bodies'}")


def _what(request: Request) -> tuple[str, str]:
    """What is counted: a role, a party, or a party in a role, in both languages."""
    roles = request.named_roles
    sv, en = "", ""
    if Role.DEPUTY in roles:
        sv, en = "ersättare", "substitute"
    elif Role.ORDINARY in roles:
        sv, en = "ordinarie ledamot", "ordinary member"
    elif Role.CHAIR in roles:
        sv, en = "ordförande", "chair"
    if not request.asked.parties:
        return sv, en
    letters = "/".join(request.asked.parties)
    return f"{sv or 'ledamot'} från {letters}", f"{en or 'member'} from {letters}"
