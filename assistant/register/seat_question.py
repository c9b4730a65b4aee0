"""What a question asks of the seats: of whom, where, in which role, and in what way."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.register.body_finder import BodyFinder, Scope
from assistant.register.body_finder import Mention as BodyMention
from assistant.register.named import Mention, parties_in, people_in
from assistant.register.reading import Reading
from assistant.register.role_only import RoleOnly, role_only_asked
from assistant.register.roles import WORDS, Role
from assistant.register.seat_absence import SOMEBODY, is_absent, without_absence
from assistant.register.seat_elsewhere import (
    ONE_PERSON,
    Elsewhere,
    elsewhere_asked,
    is_told_first,
)
from assistant.register.seat_every import Every, every_asked, is_everywhere
from assistant.register.seat_included import WORDS_OF_COUNTING, not_counted_in
from assistant.register.seat_nouns import of_one_body
from assistant.register.seat_roles import ANY_ROLE, are_told_apart, roles_in
from assistant.register.seat_words import (
    BESIDE,
    BLOCKS,
    DENIES,
    HARMLESS,
    LEAST,
    NUMBERS,
    OPENS,
    OTHER_PARTY,
    PAST,
    POINTS,
    SHARED,
    TAG,
    WANTED_EITHER,
    WANTS,
    WAS,
    YEAR,
    YES_NO,
    Want,
)
from assistant.register.seating import Body, Seating
from assistant.register.tag import claims_first, untagged
from assistant.understand.glossary import Glossary
from ingest.words import cased_words_of, fold

INTENT = frozenset(
    {
        Want.COUNT, Want.PARTY, Want.WHO, Want.SEATS, Want.SIT, Want.MOST, Want.FEWEST,
        Want.PEOPLE, Want.BODIES, Want.PARTNERS, Want.POLITICAL, Want.OFFICIAL, Want.WHAT,
        Want.SHARE, Want.BODY_ASKED, Want.EXCEPT, Want.SHARED,
    }
)  # fmt: skip
"""What makes a turn a question of its own."""


_FEW = {2: ("2", "tva", "two"), 3: ("3", "tre", "three"), 4: ("4", "fyra", "four")}
_BETWEEN = r"\W+"
_ROLE = re.compile(r"(?:ledam|medlem|ordforande|ersattar|suppleant|plats|chair|presiden)\w*$")


@dataclass(frozen=True, slots=True)
class SeatQuestion:
    """A question on seats; empty where it sets no limit.

    `people` holds, for each name in the question, the persons it fits. `left` are words of weight
    that nobody understood. `fewest` is how many bodies are several.
    `every` is of which things it asks whether something holds for all of them, `everywhere` that
    it asks so of wherever somebody sits, `elsewhere` that it asks of a person's seat whether it is
    the only one, or whether there are others; `told_first` that a seat is told before.
    `counts` is that it names a number, or a bound of one, `role_only` which role it sets apart
    from another.
    `other_party` says that it names a party that has no seat, `stands_in` that it asks who may
    step in for the person named.
    """

    people: tuple[Mention, ...] = ()
    parties: tuple[str, ...] = ()
    other_party: bool = False
    scopes: tuple[Scope, ...] = ()
    roles: frozenset[Role] = frozenset()
    wants: frozenset[Want] = frozenset()
    years: tuple[int, ...] = ()
    yes_no: bool = False
    denies: bool = False
    points: bool = False
    opens: bool = False
    has_noun: bool = False
    role_order: tuple[Role, ...] = ()
    stands_in: bool = False
    impossible: bool = False
    fewest: int = 2
    every: Every | None = None
    everywhere: bool = False
    counts: bool = False
    elsewhere: Elsewhere | None = None
    told_first: bool = False
    role_only: RoleOnly | None = None
    left: tuple[str, ...] = ()

    @property
    def bodies(self) -> tuple[Body, ...]:
        """Every body named."""
        return tuple(dict.fromkeys(body for scope in self.scopes for body in scope.bodies))

    @property
    def names(self) -> tuple[str, ...]:
        """Every person who may be meant."""
        return tuple(dict.fromkeys(name for mention in self.people for name in mention.people))

    @property
    def but_not(self) -> bool:
        """Whether those are asked for who sit in the first of two bodies and not in the second."""
        apart = self.denies and not self.yes_no and not self.people and not self.parties
        return len(self.scopes) == 2 and (Want.BUT_NOT in self.wants or apart)

    @property
    def lacks(self) -> bool:
        """Whether the bodies are asked for in which a party or role has no seat."""
        none = self.denies or Want.NONE in self.wants
        asked = Want.BODY_ASKED in self.wants and bool(self.parties or self.roles)
        return asked and none and not self.yes_no and not self.people and not self.left

    @property
    def counts_seats(self) -> bool:
        """Whether seats or those who have them are what is counted."""
        return not self.wants.isdisjoint((Want.SEATS, Want.PEOPLE))

    @property
    def party_lacks(self) -> bool:
        """Whether the parties are asked for that have no seat in a role, or only such seats."""
        apart = self.denies or not self.wants.isdisjoint((Want.NONE, Want.ONLY_ONE))
        asked = Want.PARTY in self.wants and bool(self.roles) and apart
        return asked and not (self.yes_no or self.people or self.parties or self.left)

    @property
    def excludes(self) -> bool:
        """Whether the persons, parties or roles named are those that are not asked for."""
        named = bool(self.people or self.parties or self.roles)
        if self.yes_no or self.but_not or self.lacks or not named:
            return False
        whose = not self.wants.isdisjoint((Want.WHO, Want.ALL, Want.PEOPLE))
        neither = self.denies or (Want.NONE in self.wants and Want.WHO in self.wants)
        return Want.EXCEPT in self.wants or (neither and whose)

    @property
    def named_role(self) -> bool:
        """Whether a role is named that is more than to be a member."""
        return bool(self.roles - {Role.MEMBER})

    @property
    def asks(self) -> bool:
        """Whether it asks something by itself."""
        return self.yes_no or not self.wants.isdisjoint(INTENT)


def read_words(
    reading: Reading, seating: Seating, finder: BodyFinder, glossary: Glossary
) -> SeatQuestion:
    """One stretch of words as a question on seats."""
    words = cased_words_of(reading.text)
    folded = " ".join(fold(word) for word in words)
    people = people_in(words, seating.members, seating.plain)
    named = {place for mention in people for place in mention.places}
    others = ["" if n in named else word for n, word in enumerate(words)]
    every = finder.find(others)
    limiting = of_one_body(every, folded.split())
    mentions = not_counted_in(limiting, words, reading.text, finder)
    if mentions != limiting:
        reading.take(WORDS_OF_COUNTING)
    scopes = finder.scopes(others, mentions)
    parties = parties_in(reading.text, seating.parties, glossary)
    _take(reading, named, parties.places)
    for mention in every:
        _take(reading, set(range(mention.start, mention.end)))
    for holder in seating.holders:
        parts = [re.escape(fold(word)) for word in cased_words_of(holder)]
        reading.take(rf"(?:{_BETWEEN.join(parts)}|{parts[-1]})(?::?s|n|ns)?")
    rest = _without_names(words, named | parties.places, mentions)
    order = roles_in(reading, rest)
    if people or parties.letters:
        reading.take(_THEIRS)
    if are_told_apart(folded, bool(people)):
        order = ()
    absent = is_absent(folded) and bool(people or (scopes and SOMEBODY.search(folded)))
    if absent:
        folded, order = without_absence(reading, folded, scopes or ()), (Role.DEPUTY,)
    claims = reading.claims or claims_first(reading.text)
    other_party = not parties.letters and reading.has(OTHER_PARTY)
    wants = frozenset(
        want for want, pattern in WANTS.items() if re.search(rf"\b(?:{pattern})\b", rest)
    )
    if reading.claims and not WANTED_EITHER.search(untagged(reading.text)):
        wants -= {Want.ALTERNATIVE}
    was = bool(people and scopes and order and WAS.match(folded))
    if was:
        wants -= {Want.BODY_ASKED, Want.WHAT}
    if people and Want.WHO in wants and BESIDE.search(rest):
        wants |= {Want.ELSE}
    for want in wants:
        reading.take(WANTS[want])
    if len(people) > 1 and SHARED.search(rest):
        wants |= {Want.SHARED}
        reading.take(SHARED.pattern)
    reading.take(f"{HARMLESS}|{NUMBERS}")
    somebody = len(people) == 1 or (not people and bool(ONE_PERSON.search(folded)))
    elsewhere = elsewhere_asked(reading, rest) if somebody else None
    told_first = elsewhere is not None and is_told_first(reading)
    everywhere = is_everywhere(folded)
    told_first = told_first or (everywhere and is_told_first(reading))
    years = tuple(int(year) for year in YEAR.findall(reading.text))
    reading.take(YEAR.pattern)
    return SeatQuestion(
        people=people,
        parties=parties.letters,
        other_party=other_party,
        scopes=scopes or (),
        roles=frozenset(order),
        role_order=order,
        wants=wants,
        years=years,
        yes_no=bool(YES_NO.match(folded) or TAG.search(folded)) or claims or told_first or was,
        denies=bool(DENIES.search(folded)),
        points=bool(POINTS.search(folded)) or Want.ELSE in wants,
        opens=bool(OPENS.match(folded)),
        has_noun=any(finder.names_kind(words[m.start : m.end]) for m in mentions),
        impossible=scopes is None
        or bool(BLOCKS.search(_without_roles(folded)))
        or (Role.CHAIR in order and not scopes and bool(_OWN_COMMITTEES.search(rest))),
        every=every_asked(folded, bool(parties.letters), _party_last(rest, parties.places)),
        everywhere=everywhere,
        counts=bool(_COUNTS.search(YEAR.sub(" ", rest))),
        elsewhere=elsewhere,
        told_first=told_first,
        role_only=role_only_asked(reading, folded) if len(order) == 2 or not people else None,
        fewest=_fewest(rest) if Want.SEVERAL in wants else 2,
        left=(*reading.left(), *_past(folded, years)),
    )


_COUNTS = re.compile(
    rf"\b(?:{NUMBERS}|minst|atminstone|hogst|at (?:least|most)|exakt|exactly|precis(?:ely)?|"
    r"(?:fler|farre|mer|mindre) an|(?:more|fewer|less) than)\b"
)
"""A number, or a bound of one."""
_OWN_COMMITTEES = re.compile(r"\bnamnd(?:er|erna|ernas)\b")
"""Committees of an authority of its own, where no body of that kind has a seat."""
_THEIRS = r"hans|hennes|dennes|deras|his|hers?|their"
"""Words for somebody who has been named."""


def _party_last(rest: str, parties: frozenset[int]) -> bool:
    """Whether a party is named after the first role."""
    role = re.search(rf"\b(?:{ANY_ROLE})\b", rest)
    return not role or len(rest[: role.start()].split()) <= min(parties, default=0)


def _fewest(rest: str) -> int:
    """How many bodies a question calls several: the number it names, else two."""
    match = LEAST.search(rest)
    if match is None:
        return 2
    number = next(n for n, words in _FEW.items() if match["n"] in words)
    return number + bool(match["over"])


def _without_names(
    words: list[str], named: set[int] | frozenset[int], bodies: list[BodyMention]
) -> str:
    """The folded words that are no part of a name; a word for a role in a body is none."""
    inside = {place for mention in bodies for place in range(mention.start, mention.end)}
    return " ".join(
        "|" if n in named or (n in inside and not _ROLE.search(fold(word))) else fold(word)
        for n, word in enumerate(words)
    )


def _take(reading: Reading, *places: set[int] | frozenset[int]) -> None:
    for each in places:
        for place in each:
            reading.take_term(range(place, place + 1))


def _without_roles(folded: str) -> str:
    return re.sub(WORDS[Role.DEPUTY], " ", folded)


def _past(folded: str, years: tuple[int, ...]) -> list[str]:
    """Words of the past, which no register of today answers, unless a year is given."""
    return [] if years else PAST.findall(folded)
