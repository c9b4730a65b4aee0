"""A collaboration, programme or body that a turn tells by who sits there ("the one where X is the
stand-in")."""

from __future__ import annotations

import re

from assistant.register.facts import Facts
from assistant.register.named import people_in
from assistant.register.roles import WORDS, Role, role_of
from assistant.register.seating import Body
from corpus.seat import Seat
from ingest.words import cased_words_of, fold

_DESCRIBED = re.compile(
    r"\b(?:(?:the|that|den|det)\s+)?(?:(?P<programme>programmet?|programme?)|"
    r"(?P<joint>samarbetet|nätverket|medlemskapet|organisationen|collaboration|cooperation|network|"
    r"membership|organi[sz]ation|one)|(?P<body>organet|gruppen|styrelsen|kommittén|body|group|board|"
    r"committee))\s+(?:där|som|(?:in|on|of)\s+which|where|that|which)\s+(?P<who>[^?.!,;]+)",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(r"(?:\b[A-ZÅÄÖ]\w+\s+)?\b[A-ZÅÄÖ]\w*program\w*")


def named_by_seat(turn: str, facts: Facts) -> str | None:
    """A turn with the name of what it tells by the seat of a person; None where no one thing is."""
    match = _DESCRIBED.search(turn)
    if match is None:
        return None
    words = cased_words_of(match["who"])
    people = people_in(words, facts.seating.members, facts.seating.plain)
    if len(people) != 1 or len(people[0].people) != 1:
        return None
    seats = _in_role(facts.seating.members[people[0].people[0]].seats, fold(match["who"]))
    bodies = dict.fromkeys(facts.seating.body_of[seat] for seat in seats)
    names = {name for body in bodies if (name := _name(body, match))}
    return turn[: match.start()] + names.pop() + turn[match.end() :] if len(names) == 1 else None


def _in_role(seats: tuple[Seat, ...], told: str) -> list[Seat]:
    """The seats in the role that is told, or all where none is."""
    roles = [role for role in Role if re.search(rf"\b(?:{WORDS[role]})\b", told)]
    fitting = [seat for seat in seats if role_of(seat) in roles]
    return fitting if roles and roles != [Role.MEMBER] else list(seats)


def _name(body: Body, match: re.Match[str]) -> str | None:
    """What a turn calls by a common noun: the programme of a body, its collaboration, or itself."""
    if match["programme"]:
        found = _PROGRAMME.search(body.name or "")
        return found.group() if found else None
    if match["joint"]:
        return body.collaboration.name if body.collaboration else None
    return body.name
