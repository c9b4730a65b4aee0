"""Who of a sentence has which role of it.

A role stands before its persons ("ledamöter A och B", "till ersättare har utsetts C") or after them
("A, ordförande", "med B som vice", "C och D är ersättare"). What stands between tells which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.register.bodies import Body, Role
from ingest.register.direction import (
    BOTH,
    FINITE,
    LABEL,
    LATTER,
    RESPECTIVELY,
    trailing_roles,
)
from ingest.register.people import Mention

_FOR = re.compile(r"\s+(?:för|till|åt)\s*$", re.IGNORECASE)
_CLAUSE = re.compile(r"\s*,\s*(?:och|samt)\b")
"""A comma before "och" parts clauses; in a list there is none."""
_ALL = re.compile(r"\b(?:båda|bägge|samtliga|alla)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\s*(?:,|,?\s*och|;)\s+i\s+,+\s*")
"""Between two persons with the same role in two bodies, commas in place of the second body."""
_WITH = re.compile(r"\bmed\s*$", re.IGNORECASE)
_GLUE = re.compile(
    r"(?:[\s,;/|()–-]|\b(?:och|samt|jämte|respektive|liksom|dels|både|båda|även|som|till|"
    r"från|för|i|den|de|också|vakant|personliga?|kommun|partigrupp\w*|[A-ZÅÄÖ][\w-]*)\b)*$"
)
_LISTED = re.compile(
    r"(?:[\s,;/|()–-]|\b(?:och|samt|jämte|liksom|dels|både|även|från|kommun|[A-ZÅÄÖ][\w-]*)\b)*$"
)


@dataclass(slots=True)
class Group:
    """Persons that share one naming of a role."""

    role: Role
    members: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Assigned:
    """The roles of one sentence's persons, by their place in its list of persons.

    `before` gives each person the group whose role stands before it, `after` those after it.
    `objects` are persons that others substitute for; `muddled` are groups that share one list.
    """

    before: dict[int, Group]
    after: dict[int, list[Group]]
    objects: frozenset[int]
    muddled: bool
    idle: bool
    """Whether some role was given to nobody."""


def assign(
    text: str,
    people: list[Mention],
    roles: list[Role],
    passed: frozenset[int] = frozenset(),
    bodies: tuple[Body, ...] = (),
) -> Assigned:
    """Give the persons of a sentence their roles, those who `passed` on theirs left out."""
    objects = passed | _objects(text, people, roles)
    items: list[Mention | Role] = sorted(
        (*(p for n, p in enumerate(people) if n not in objects), *roles),
        key=lambda item: item.start,
    )
    number = {id(person): n for n, person in enumerate(people)}
    trailing = trailing_roles(text, items)
    before, muddled = _before(_without(text, bodies), items, trailing, number)
    after = _after(text, items, trailing, number, before)
    used = {id(g.role) for g in before.values()} | {id(g.role) for gs in after.values() for g in gs}
    idle = any(id(role) not in used and not role.general for role in roles)
    return Assigned(before, after, frozenset(objects), muddled, idle)


def _without(text: str, bodies: tuple[Body, ...]) -> str:
    """The text with commas in place of bodies, which may stand between the persons of a list."""
    for body in bodies:
        text = text[: body.start] + "," * (body.end - body.start) + text[body.end :]
    return text


def _objects(text: str, people: list[Mention], roles: list[Role]) -> set[int]:
    """Persons right after "ersättare för": it is somebody else who substitutes."""
    return {
        n
        for n, person in enumerate(people)
        for role in roles
        if role.end <= person.start and _FOR.fullmatch(text[role.end : person.start])
    }


def _before(
    text: str, items: list[Mention | Role], trailing: set[int], number: dict[int, int]
) -> tuple[dict[int, Group], bool]:
    """Groups whose role stands before its persons; and whether several roles share one list."""
    found: dict[int, Group] = {}
    waiting: list[Group] = []
    muddled = False
    skipped: set[int] = set()
    end = 0
    for place, item in enumerate(items):
        if isinstance(item, Role):
            if place not in trailing:
                fresh = bool(waiting) and not waiting[-1].members
                waiting = [*waiting, Group(item)] if fresh else [Group(item)]
            continue
        if waiting and waiting[-1].members:
            if _goes_on(text, items, place, end, waiting[-1]):
                waiting[-1].members.append(number[id(item)])
                found[number[id(item)]] = waiting[-1]
            else:
                waiting = []
        elif waiting and (parts := _respectively(text, items, place)):
            if len(parts) == len(waiting):
                for group, part in zip(waiting, parts, strict=True):
                    group.members.extend(number[id(member)] for member in part)
                    found.update(dict.fromkeys(group.members, group))
            elif len(waiting) > 1 or waiting[0].role.plural is False:
                muddled = True
            else:
                waiting[0].members.extend(number[id(m)] for part in parts for m in part)
                found.update(dict.fromkeys(waiting[0].members, waiting[0]))
            skipped = {id(member) for part in parts for member in part}
            waiting = []
        elif id(item) in skipped:
            pass
        elif waiting:
            group = waiting[-1]
            group.members.append(number[id(item)])
            found[number[id(item)]] = group
            if len(waiting) > 1 and _share_out(text, items, place, waiting, number, found):
                waiting = []
            elif len(waiting) > 1 and BOTH.fullmatch(_between(text, waiting)):
                muddled, waiting = True, []
                del found[number[id(item)]]
            waiting = waiting[-1:]
        end = item.end
    return found, muddled


def _respectively(text: str, items: list[Mention | Role], place: int) -> list[list[Mention]]:
    """The persons from `place` on, parted by "respektive"; nothing where none parts them."""
    run = _run_from(text, items, place)
    parts: list[list[Mention]] = [run[:1]]
    for one, other in pairwise(run):
        if RESPECTIVELY.search(text[one.end : other.start]):
            parts.append([])
        parts[-1].append(other)
    return parts if len(parts) > 1 else []


def _between(text: str, groups: list[Group]) -> str:
    return text[groups[-2].role.end : groups[-1].role.start]


def _share_out(
    text: str,
    items: list[Mention | Role],
    place: int,
    groups: list[Group],
    number: dict[int, int],
    found: dict[int, Group],
) -> bool:
    """Share one list out among the roles before it if their numbers add up; whether they do."""
    run = _run_from(text, items, place)
    claimed = [group.role.count or 0 for group in groups]
    if not all(claimed) or sum(claimed) != len(run):
        return False
    groups[-1].members.clear()
    for group, count in zip(groups, claimed, strict=True):
        group.members.extend(number[id(member)] for member in run[:count])
        found.update(dict.fromkeys(group.members, group))
        run = run[count:]
    return True


def _run_from(text: str, items: list[Mention | Role], place: int) -> list[Mention]:
    """The persons that follow one another from `place` on."""
    run: list[Mention] = []
    for item in items[place:]:
        if not isinstance(item, Mention) or (run and not _glued(text[run[-1].end : item.start])):
            break
        run.append(item)
    return run


def _goes_on(text: str, items: list[Mention | Role], place: int, end: int, group: Group) -> bool:
    """Whether the person at `place` still belongs to the group, whose last member ends at `end`."""
    gap = text[end : items[place].start]
    for item in items[:place]:
        if isinstance(item, Role) and item.start >= end:
            gap = gap.replace(text[item.start : item.end], "")
    role = group.role
    alone = role.plural is False and not LABEL.match(text, role.end)
    return _glued(gap) and (not alone or bool(_ELSEWHERE.fullmatch(gap)))


def _glued(gap: str) -> bool:
    return bool(_GLUE.match(gap))


def _after(
    text: str,
    items: list[Mention | Role],
    trailing: set[int],
    number: dict[int, int],
    before: dict[int, Group],
) -> dict[int, list[Group]]:
    """Groups whose role stands after its persons."""
    found: dict[int, list[Group]] = {}
    for place in sorted(trailing):
        role = items[place]
        assert isinstance(role, Role)
        previous = items[place - 1]
        if isinstance(previous, Role):
            members = _tied(text, items, place, number, found)
        else:
            members = _back_from(text, items, place, role, number, before, found)
        for member in members:
            found.setdefault(member, []).append(Group(role, members))
    return found


def _tied(
    text: str,
    items: list[Mention | Role],
    place: int,
    number: dict[int, int],
    found: dict[int, list[Group]],
) -> list[int]:
    """Whose a second role after the first is: the same persons', or "respektive" the last one's."""
    gap = text[items[place - 1].end : items[place].start]
    last = next(n for n in range(place - 1, -1, -1) if isinstance(items[n], Mention))
    mine = number[id(items[last])]
    if RESPECTIVELY.fullmatch(gap):
        first = found.pop(mine, [])
        before = items[last - 1] if last else None
        if isinstance(before, Mention):
            found[number[id(before)]] = [Group(group.role, [number[id(before)]]) for group in first]
        return [mine]
    return list(found[mine][0].members) if mine in found else [mine]


def _back_from(
    text: str,
    items: list[Mention | Role],
    place: int,
    role: Role,
    number: dict[int, int],
    before: dict[int, Group],
    found: dict[int, list[Group]],
) -> list[int]:
    """The persons that a role after them speaks of: the last one, or the whole list.

    A list that "med" or another role of this kind opens is whole; one that goes on a list with a
    role before it is not.
    """
    last = number[id(items[place - 1])]
    gap = text[items[place - 1].end : role.start]
    if _ALL.search(gap):
        every = [number[id(item)] for item in items[:place] if isinstance(item, Mention)]
        return [one for one in every if one not in found]
    if (
        LATTER.search(gap)
        or role.plural is False
        or (role.plural is None and "," in gap and not gap.strip(" ,"))
    ):
        return [last]
    members = [last]
    for back in range(place - 2, -1, -1):
        item = items[back]
        between = text[item.end : items[back + 1].start]
        if isinstance(item, Role):
            before_it = items[back - 1] if back else item
            if isinstance(before_it, Mention) and number[id(before_it)] in found:
                return members
            break
        mine = number[id(item)]
        settled = mine in found or (mine in before and before[mine].role.plural is False)
        clause = FINITE.search(gap) and _CLAUSE.match(between)
        if settled or clause or not _LISTED.match(between):
            return members
        members.insert(0, number[id(item)])
    covered = last in before and not before[last].role.general
    opened = _WITH.search(text[: items[place - len(members)].start])
    same = covered and before[last] is before.get(members[0])
    whole = opened or not gap.strip() or role.plural is not None
    return [last] if same and not whole else members
