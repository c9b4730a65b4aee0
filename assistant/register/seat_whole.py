"""Yes or no to whether something holds for all seats, bodies or parties, with those that differ."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.draft import Draft
from assistant.register.party_lacks import parties_without
from assistant.register.people_of_body import tell
from assistant.register.roles import has_role, role_of
from assistant.register.seat_bodies import bodies_lacking
from assistant.register.seat_phrases import capital
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from corpus.seat import Level, Seat

_LETTERS = re.compile(r"[A-ZÅÄÖ](?:[A-ZÅÄÖ]| \()")
"""The letters of a party."""


def asks_of_whole(request: Request) -> bool:
    """Whether it is asked, by yes or no, if something holds for all or for some only."""
    asked = request.asked
    said = asked.parties or asked.named_role or request.wants(Want.POLITICAL, Want.OFFICIAL)
    return asked.yes_no and asked.every is not None and not asked.names and bool(said)


def seat_whole(request: Request) -> Draft | None:
    """Yes, or no with those for whom it does not hold; of a whole that the text names wholly."""
    every = request.asked.every
    if every is None or request.wants(Want.COUNT) or request.asked.years:
        return None
    if every.things == "bodies":
        return _told(bodies_lacking(request), request)
    if every.things == "parties":
        return _told(parties_without(request, lacks=True), request) if request.asked.roles else None
    compared = request.wants(Want.DISTINCT, Want.PARTY) and not request.asked.parties
    if compared or any(scope.vague for scope in request.asked.scopes):
        return None
    return _seats(request)


def _told(lacking: Draft | None, request: Request) -> Draft | None:
    """A draft on those that lack something, under a no."""
    if lacking is None:
        return None
    first, *others = lacking.parts
    statement, *rest = first.statements
    said = replace(statement, text=_no(request, statement.text))
    lacking.parts[:] = [replace(first, statements=(said, *rest)), *others]
    return lacking


def _no(request: Request, text: str) -> str:
    low = text if _LETTERS.match(text) else text[:1].lower() + text[1:]
    return f"{request.phrases.say('Nej', 'No')}: {low}"


def _seats(request: Request) -> Draft | None:
    asked = request.asked
    level = request.wants(Want.POLITICAL) != request.wants(Want.OFFICIAL)
    free = replace(
        request, asked=replace(asked, wants=asked.wants - {Want.POLITICAL, Want.OFFICIAL})
    )
    seats = list(free.taken(free.scope))
    if not seats or not free.is_whole(seats):
        return None
    if asked.every and asked.every.party and asked.parties:
        whole = [s for s in seats if not asked.named_role or has_role(s, request.named_roles)]
        fits = {s for s in whole if request.member(s).party in asked.parties}
        unknown = {s for s in whole if request.member(s).party is None}
    elif asked.named_role:
        whole = list(free.of_parties(seats))
        fits = {s for s in whole if has_role(s, request.named_roles)}
        unknown = {s for s in whole if role_of(s) is None}
    elif level:
        whole = [s for s in seats if s.level is not None]
        wanted = Level.POLITICAL if request.wants(Want.POLITICAL) else Level.OFFICIAL
        fits, unknown = {s for s in whole if s.level is wanted}, set[Seat]()
    else:
        return None
    return _verdict(free, whole, fits, unknown) if whole else None


def _verdict(
    request: Request, whole: list[Seat], fits: set[Seat], unknown: set[Seat]
) -> Draft | None:
    others = [seat for seat in whole if seat not in fits]
    sure = [seat for seat in others if seat not in unknown]
    said, every = request.phrases, request.asked.every
    inverted = every is not None and every.inverted
    draft = request.draft()
    if not others:
        yes = said.say("Nej, ", "No, ") if inverted else said.say("Ja, ", "Yes, ")
        tell(draft, request, tuple(whole), yes)
        return draft
    no = said.say("Ja, ", "Yes, ") if inverted else said.say("Nej, ", "No, ")
    for number, name in enumerate(request.people(sure or others)):
        own = tuple(seat for seat in (sure or others) if seat.person == name)
        member = request.seating.members[name]
        text = f"{said.sentence(member, own)}."
        opening = no if sure and not number else ""
        draft.say(f"{opening}{text if opening else capital(text)}", member.places(own))
    return draft
