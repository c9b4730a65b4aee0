"""One sentence, bullet or row, taken apart: its persons, roles and bodies, and what ties them."""

from __future__ import annotations

import re
from collections.abc import Collection as AnyOf
from collections.abc import Iterator
from dataclasses import dataclass, replace

from corpus.sentence import Sentence
from ingest.register.assign import Assigned, Group, assign
from ingest.register.bodies import Body, Role, find_bodies, find_roles
from ingest.register.people import Mention, find_people
from ingest.register.rows import as_prose

SEATED = re.compile(
    r"\b(?:representera\w*|företräd\w*|sitter|ingår|utse\w*|utsåg\w*|utsett\w*|utsedd\w*|vald\w*|"
    r"valt\w*|väljs|bemann\w*|leds\s+av|tillsatt\w*|nominera\w*|består\s+av|hålls\s+av|"
    r"innehas\s+av|besätt\w*|valde|väljer|adjungera\w*|har\s+plats|deltar|medverkar)\b",
    re.IGNORECASE,
)
WORDS_OF_A_REMARK = 3
"""Parentheses with more words than this are a remark, not a person's role."""
_LEFT_BEFORE = re.compile(
    r"(?:\befterträd(?:er|de|ar|are\s+till)|\befterträtt|\bersätter|\bersatte|\bersatt|"
    r"\b(?:i\s*stället|istället)\s+för|\befter|\btidigare|\bf\.d\.|\bförre|\bförra|\bavgående|"
    r"\bavgångn[ae]|\bentledig\w+)"
    r"(?:\s+(?:ordinarie\s+)?(?:vice\s+)?(?:ledamoten?|ledamöterna|ersättaren?|ordföranden?|"
    r"representanten?))?\s*$",
    re.IGNORECASE,
)
_LEFT_AFTER = re.compile(
    r"\s*,?\s*(?:som\s+)?(?:(?:har|är)\s+)?(?:nyligen\s+|tidigare\s+)?(?:avgått|avgick|avgår|"
    r"lämnar|lämnade|lämnat|entledig\w+|avsagt|avsade|avsäger|avliden|avled|var\s+(?:tidigare\b|"
    r"(?:ordinarie\s+|vice\s+)?(?:ledamot|ersättare|ordförande|representant)\b)|"
    r"är\s+inte\b|är\s+inte\s+längre|ersätts\s+av|har\s+ersatts|ersattes|efterträds|efterträddes|inte\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Parsed:
    """What stands in one sentence; `silent` are persons that have no seat by it."""

    text: str
    people: list[Mention]
    roles: list[Role]
    bodies: list[Body]
    assigned: Assigned
    former: frozenset[int]
    cells: bool

    @property
    def silent(self) -> frozenset[int]:
        """Persons that the sentence gives no seat."""
        return self.former | self.assigned.objects

    @property
    def labelled(self) -> bool:
        """Whether a body stands as a label before the persons: "styrelsen: A och B"."""
        return any(
            re.match(r"\s*(?:\([^()]*\))?\s*:", self.text[body.end :])
            for body in self.bodies
            if any(person.start > body.end for person in self.people)
        )

    def roles_of(self, number: int) -> Iterator[tuple[Role | None, Group | None]]:
        """The roles of a person, each with the group that shares it; None where none is told."""
        after = self.assigned.after.get(number, [])
        before = self.assigned.before.get(number)
        specific = [group for group in after if not group.role.general]
        if specific:
            for group in specific:
                own = group.role.count is not None or before is None
                yield group.role, group if own else before
        elif before is not None and not self.open_role(number):
            yield before.role, before
        elif after:
            yield after[0].role, after[0]
        else:
            yield None, before

    def open_role(self, number: int) -> bool:
        """Whether the text tells the roles of some of a list, and not this one's."""
        before = self.assigned.before.get(number)
        return (
            before is not None
            and before.role.general
            and any(
                not group.role.general
                for member in before.members
                for group in self.assigned.after.get(member, [])
            )
        )

    def ordinary(self, number: int, role: Role | None) -> bool | None:
        """Whether a person is an ordinary member, by the role or by that of the whole list."""
        before = self.assigned.before.get(number)
        if role is None:
            return None
        if role.ordinary is None and before is not None and before.role.ordinary is not None:
            return before.role.ordinary
        return role.ordinary

    def body_of(self, number: int, role: Role | None) -> Body | None:
        """The body that a person sits in, of those the sentence names."""
        person = self.people[number]
        ahead = [body for body in self.bodies if body.start >= person.end]
        behind = [body for body in self.bodies if body.end <= person.start]
        if role is not None and role.start >= person.end:
            for body in ahead:
                tie = self.text[role.end : body.start] if body.start >= role.end else "x"
                if re.fullmatch(r"\s+(?:i|för|av|på|inom|till)\s+", tie):
                    return body
        first = min((p.start for p in self.people), default=0)
        if self.bodies and self.bodies[0].start < first:
            return behind[-1] if behind else None
        if ahead and not self._passed_over(number, ahead[0]):
            return ahead[0]
        return behind[-1] if behind else (ahead[0] if ahead else None)

    def _passed_over(self, number: int, body: Body) -> bool:
        """Whether a full stop or semicolon parts the person from the body ahead."""
        return ";" in self.text[self.people[number].end : body.start]


def parse(sentence: Sentence, others: AnyOf[str], known: AnyOf[str]) -> Parsed:
    """Take one sentence apart."""
    cells = " | " in sentence.text
    text = as_prose(sentence.text) if cells else sentence.text
    lead = sentence.lead_in
    listed = bool(lead) and bool(find_roles(lead) or find_bodies(lead))
    people = find_people(text, others, known, listed)
    bodies = [cut for body in find_bodies(text) if (cut := _cut(body, people))]
    roles = [
        role
        for role in find_roles(text)
        if not any(_meets(role, person) for person in people) and not _aside(text, role, people)
    ]
    roles = _without_objects(text, roles)
    people, roles, bodies = _titles_elsewhere(text, people, roles, bodies)
    former = frozenset(
        n
        for n, p in enumerate(people)
        if _LEFT_BEFORE.search(text[: p.start]) or _LEFT_AFTER.match(text, p.end)
    )
    assigned = assign(text, people, roles, former, tuple(bodies))
    return Parsed(text, people, roles, bodies, assigned, former, cells)


def _meets(one: Body | Role, person: Mention) -> bool:
    return one.start < person.end and person.start < one.end


def _cut(body: Body, people: list[Mention]) -> Body | None:
    """A body whose name ends before the next person; nothing where a person stands in its noun."""
    for person in people:
        if not _meets(body, person):
            continue
        name = body.name[: person.start - body.start] if person.start > body.start else ""
        shorter = re.sub(r"(?:[\s,]|\b(?:och|samt)\b)+$", "", name)
        if not find_bodies(shorter):
            return None
        body = replace(body, end=body.start + len(shorter), name=shorter)
    return body


def _aside(text: str, role: Role, people: list[Mention]) -> bool:
    """Whether a role only stands in a remark: in parentheses of many words, not after a person."""
    opening, closing = text.rfind("(", 0, role.start), text.find(")", role.end)
    if opening < 0 or closing < 0 or ")" in text[opening : role.start]:
        return False
    follows = any(p.end <= opening and not text[p.end : opening].strip() for p in people)
    return not follows and len(text[opening:closing].split()) > WORDS_OF_A_REMARK


def _without_objects(text: str, roles: list[Role]) -> list[Role]:
    """Without the role that another stands in for: "ersättare för den ordinarie ledamoten"."""
    return [
        role
        for role in roles
        if not any(
            other.end <= role.start
            and re.fullmatch(
                r"\s+(?:för|åt)\s+(?:(?:de|den|dess)\s+)?", text[other.end : role.start]
            )
            for other in roles
        )
    ]


def _titles_elsewhere(
    text: str, people: list[Mention], roles: list[Role], bodies: list[Body]
) -> tuple[list[Mention], list[Role], list[Body]]:
    """Roles in another body that only say who somebody is become titles: "representeras i X av
    styrelsens ordförande A", "representeras i X av A, ordförande i styrelsen"."""
    people, roles, bodies = list(people), list(roles), list(bodies)
    for number, person in enumerate(people):
        for role in list(roles):
            for body in list(bodies):
                stretch = _apposition(text, person, role, body)
                if stretch is None or not any(
                    b.end < min(stretch[0], person.start) for b in bodies
                ):
                    continue
                title = text[stretch[0] : stretch[1]]
                start, end = min(person.start, stretch[0]), max(person.end, stretch[1])
                people[number] = replace(person, title=title, start=start, end=end)
                roles.remove(role)
                bodies.remove(body)
                break
    return people, roles, bodies


def _apposition(text: str, person: Mention, role: Role, body: Body) -> tuple[int, int] | None:
    """The stretch of a role that stands with its own body right before or after a person."""
    before = body.genitive and body.end < role.start <= person.start
    if before and not (text[body.end : role.start] + text[role.end : person.start]).strip():
        by = re.search(r"\b(?:av|genom|är)\s+$", text[: body.start])
        return (body.start, role.end) if by and role.plural is False else None
    after = person.end <= role.start < body.start
    if after and text[person.end : role.start].strip() == ",":
        tied = re.fullmatch(r"\s+(?:i|för)\s+", text[role.end : body.start])
        by = re.search(r"\b(?:av|genom)\s+$", text[: person.start])
        return (role.start, body.end) if tied and by else None
    return None
