"""How many seats a question takes for granted, compared with those that the register has."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from assistant.question import Question
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.presumed import Counted, Presumed, blanked, counted, in_place, verdict
from assistant.register.roles import WORDS, Role
from assistant.register.seat_counts import seats_said
from assistant.register.seat_phrases import seats_counted
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seats import read_seats, request_of
from corpus.seat import Seat

_ORDINARY = r"ordinarie(?! (?:ledam|plats|medlem|repres|deleg|stol))"
"""Ordinary members that are called nothing else."""
NOUNS = (
    r"(?:styrelse|grupp|kommitte)?(?:ledamot(?:er|erna)|ersattar(?:e|na)|"
    r"suppleant(?:er|erna)|plats(?:er|erna)|stolar(?:na)?|representant(?:er|erna)|"
    r"foretradar(?:e|na)|delegater(?:na)?|politiker(?:na)?|"
    rf"{_ORDINARY}|personer(?:na)?|"
    r"namn(?:en)?|mandat(?:en)?)|"
    r"(?:board |committee )?(?:members|seats|representatives|reps|delegates|deputies|"
    r"substitutes|alternates|politicians|people|persons|names|places|councillors)|"
    r"(?:i|in|on)(?! (?:total|all|sum|snitt|genomsnitt|average|och))"
)
ONE_NOUNS = (
    r"(?:styrelse|grupp|kommitte)?(?:ledamot|ersattare|suppleant|plats|stol|representant|"
    rf"foretradare|delegat|politiker|{_ORDINARY}|person)|"
    r"(?:board |committee )?(?:member|seat|representative|rep|delegate|deputy|substitute|"
    r"alternate|politician|person|place|councillor)"
)
_STAFF = re.compile(
    r"\b(?:\w*kontor\w*|offices?|staff|employees?|anstall\w*|personal\w*|kansli\w*)\b"
)
"""Words of those who work for a collaboration, who have no seats."""
_NOUNLESS = frozenset(("i", "in", "on"))
"""What follows a number without a noun: "våra sju i kommittén"."""


def presumed_seats(question: Question, facts: Facts) -> Presumed | None:
    """Whether as many sit where the question says as it takes for granted."""
    found = list(counted(question.text, NOUNS, facts.seating.parties, ONE_NOUNS))
    if len(found) != 1 or question.people or _STAFF.search(in_place(question.text)):
        return None
    only = found[0]
    if only.noun in _NOUNLESS and only.phrase.strip() != only.noun:
        return None
    reading = facts.read(question)
    asked = read_seats(reading, facts)
    if len(asked.scopes) != 1 or asked.scopes[0].vague or len(asked.parties) > 1 or asked.years:
        return None
    if only.noun in _NOUNLESS and not asked.has_noun:
        return None
    if only.noun.startswith("members") and not (asked.has_noun or Want.OUR in asked.wants):
        return None
    if asked.denies:
        asked = replace(asked, parties=())
    request = request_of(_bare(asked, only), reading, facts)
    seats = request.taken(request.seats) or request.seats
    if not seats or not request.is_whole(seats):
        return None
    without = blanked(question.text, only.start, only.end)
    if only.noun in _NOUNLESS:
        noun = request.phrases.say("ledamöterna", "members")
        without = f"{question.text[: only.start]}{noun}{question.text[only.end :]}"
    if only.value in _possible(request, seats):
        return Presumed(without, None)
    return Presumed(without, _correction(only, request, seats), only.asserted)


def _bare(asked: SeatQuestion, only: Counted) -> SeatQuestion:
    """The question how many seats there are, of the same bodies and party, in the role counted."""
    told = (role for role in (Role.DEPUTY, Role.ORDINARY) if re.search(WORDS[role], only.phrase))
    roles = frozenset(islice(told, 1))
    return SeatQuestion(
        parties=asked.parties,
        scopes=asked.scopes,
        roles=roles,
        role_order=tuple(roles),
        wants=frozenset({Want.COUNT, Want.OURS, Want.SEATS}),
    )


def _possible(request: Request, seats: tuple[Seat, ...]) -> set[int]:
    """Every number that may be meant: of all, of one role, of one body, of persons."""
    found = {len(request.people(seats))}
    for body in (None, *request.bodies(seats)):
        of_body = [s for s in seats if body is None or request.seating.body_of[s] is body]
        named = request.asked.roles
        for role in (None,) if named else (None, Role.ORDINARY, Role.DEPUTY):
            asked = frozenset({role}) if role else named
            own = replace(request, asked=replace(request.asked, roles=asked))
            found.add(len(own.in_roles(of_body)))
    return found - {0}


def _correction(only: Counted, request: Request, seats: tuple[Seat, ...]) -> Draft:
    draft = request.draft()
    said = request.phrases
    if request.asked.parties:
        number = seats_counted(len(seats), request.language)
        party = said.party(request.asked.parties[0])
        text = said.say(f"{party} har {number} där.", f"{party} has {number} there.")
        values: tuple[str, ...] = (str(len(seats)),)
    else:
        text, values = seats_said(request, seats)
    text = verdict(text.removesuffix("."), only, False, request.language)
    draft.say(f"{text}.", request.places(seats), (*values, only.said))
    return draft
