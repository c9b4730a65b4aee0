"""Questions made of a register itself, each with exactly the persons a right answer names.

Bodies are named by the collaboration's name or by the words of the text, persons in full or by the
last part of a name that nobody else has.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.register.body_words import ENGLISH, definite
from assistant.register.roles import Role, role_of
from assistant.register.seating import Body, Member, Seating
from tests.assistant.register.asking import Asker

Made = tuple[str, frozenset[str], str]
"""Question, persons, and how the answer begins (empty where that is left open)."""


def made(asker: Asker) -> Iterator[Made]:
    """Questions on every person and every body of a collection."""
    seating = asker.facts.seating
    for member in seating.members.values():
        yield from _on_person(member)
        yield from _yes_no(member, seating)
    for body in seating.bodies:
        for name in _names(body, seating):
            yield from _on_body(body, name)


def _on_person(member: Member) -> Iterator[Made]:
    who = frozenset({member.name})
    for question in (
        "Vilka uppdrag har {}?", "var sitter {}", "Where does {} sit?", "what seats does {} have",
    ):  # fmt: skip
        yield question.format(member.name), who, member.name
    yield f"vilka uppdrag har {member.name.lower()}", who, member.name
    if member.party:
        start = f"{member.name} ({member.party})"
        yield f"Vilket parti tillhör {member.name}?", who, start
        yield f"Which party does {member.name} belong to?", who, start


def _yes_no(member: Member, seating: Seating) -> Iterator[Made]:
    for seat in member.seats:
        body = seating.body_of[seat]
        own = [s for s in body.seats if s.person == member.name]
        if len(own) > 1 or role_of(seat) not in (Role.ORDINARY, Role.DEPUTY):
            continue
        ordinary = role_of(seat) is Role.ORDINARY
        for name in _names(body, seating)[:1]:
            yes, no = ("Ja, ", "Nej, ") if ordinary else ("Nej, ", "Ja, ")
            who = frozenset({member.name})
            yield f"Är {member.name} ordinarie ledamot i {name}?", who, yes + member.name
            yield f"Är {member.name} ersättare i {name}?", who, no + member.name


def _names(body: Body, seating: Seating) -> list[str]:
    """Names by which only this body is meant."""
    partner = body.collaboration
    if partner is None or body.kind is None:
        return [partner.name] if partner else []
    kind = definite(body.kind)
    alike = [b for b in seating.bodies if b.collaboration is partner and b.kind == body.kind]
    names = [f"{kind} för {partner.name}"] if len(alike) == 1 else []
    if body.name and " för " in body.name and any(letter.isupper() for letter in body.name):
        names = [body.name]
    elif any(body.kind != b.kind and b.kind and body.kind in b.kind for b in seating.bodies):
        return names
    english = ENGLISH.get(body.kind)
    return [*names, f"{partner.name} {english[0]}"] if english and names else names


def _on_body(body: Body, name: str) -> Iterator[Made]:
    everyone = frozenset(body.people)
    yield f"Vilka sitter för oss i {name}?", everyone, ""
    yield f"who represents us in {name}", everyone, ""
    for role, sv, en in (
        (Role.ORDINARY, "ordinarie", "ordinary members"),
        (Role.DEPUTY, "ersättare", "substitutes"),
    ):
        people = frozenset(s.person for s in body.seats if s.person and role_of(s) is role)
        if people:
            yield f"Vilka är {sv} i {name}?", people, ""
            yield f"vem är {sv} i {name.lower()}", people, ""
            yield f"Who are the {en} in {name}?", people, ""
            yield f"Hur många {sv} har vi i {name}?", people, ""
