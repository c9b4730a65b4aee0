"""Who has a seat for which the text names nobody: of a programme without one, or a chair's."""

from __future__ import annotations

import re

from assistant.question import Question
from assistant.register.body_words import ends_as_body
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.roles import Role
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seats import read_seats, request_of
from assistant.register.silence_counted import NOT_MEANT
from assistant.understand.asking_part import asking_part
from ingest.words import fold

_PLURAL = ("er", "erna", "ar", "arna")
LONG = 10
"""Letters that a compound has more than; a shorter word is a common noun alone."""


def seat_is_empty(question: Question, facts: Facts) -> bool:
    """Whether it is asked who has a seat for which the text names nobody."""
    reading = facts.read(question)
    return asks_empty_seat(question, reading, read_seats(reading, facts), facts)


def asks_empty_seat(
    question: Question, reading: Reading, asked: SeatQuestion, facts: Facts
) -> bool:
    """Who sits in a programme for which the text names nobody, or is chair where it names none.

    `asked` is what `reading`, the question's, asks of seats.
    """
    if asked.yes_no or asked.impossible or asked.people:
        return False
    if _names_other_body(asked, facts):
        return True
    counts = Want.COUNT in asked.wants and Want.SEATS in asked.wants
    if not counts and Want.COUNT in asked.wants:
        return False
    if not (counts or asked.roles or Want.WHO in asked.wants or Want.PEOPLE in asked.wants):
        return False
    sits = counts or bool(asked.roles)
    sits = sits or not asked.wants.isdisjoint((Want.SIT, Want.PEOPLE, Want.SEATS, Want.WE_HAVE))
    sits = sits or (Want.OUR in asked.wants and bool(asked.scopes))
    meant = asking_part(NOT_MEANT.sub(" ", question.text))
    if sits and _names_seatless(meant, facts):
        return True
    if asked.left or counts:
        return False
    request = request_of(asked, reading, facts)
    leads = bool(asked.roles) and asked.roles <= {Role.CHAIR, Role.VICE}
    return leads and bool(asked.scopes) and not asked.denies and _has_none(request)


def _names_other_body(asked: SeatQuestion, facts: Facts) -> bool:
    """Whether it is asked who sits in a body, by a compound, that no text speaks of."""
    sits = not asked.wants.isdisjoint((Want.SIT, Want.SEATS, Want.WE_HAVE))
    if not sits or Want.WHO not in asked.wants or asked.scopes:
        return False
    others = (fold(word) for word in asked.left if ends_as_body(word) and len(word) > LONG)
    return any(not word.endswith(_PLURAL) and word not in facts.written for word in others)


def _has_none(request: Request) -> bool:
    return not request.seats and len(request.asked.bodies) > 0


def _names_seatless(text: str, facts: Facts) -> bool:
    """Whether a question names a programme that has goals here and no seat, and none that has."""
    programmes = {p for goal in facts.register.goals for p in goal.programmes}
    seated = fold(" ".join(body.name or "" for body in facts.seating.bodies))
    told = [p for p in sorted(programmes, key=len, reverse=True) if _is_named(p, text, facts)]
    own = [p for p in told if not any(p != other and fold(p) in fold(other) for other in told)]
    return bool(own) and not any(_stands_in(programme, seated, programmes) for programme in own)


def _is_named(programme: str, text: str, facts: Facts) -> bool:
    if re.search(rf"\b{re.escape(fold(programme))}s?\b", fold(text)):
        return True
    return any(programme in match.term.sv for match in facts.glossary.find(text))


def _stands_in(programme: str, seated: str, programmes: set[str]) -> bool:
    """Whether a body is named after a programme, and not only after one with a longer name."""
    for longer in programmes:
        if longer != programme and fold(programme) in fold(longer):
            seated = seated.replace(fold(longer), " ")
    return fold(programme) in seated
