"""Persons with two parties, with two roles that exclude each other, or with none among others."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import DamerauLevenshtein

from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import CAPITAL, View

_PART = rf"[{CAPITAL}][\w’'-]*\w"
PERSON = re.compile(
    rf"({_PART}(?:\s+(?:(?:von|af|de|van|der)\s+)?{_PART})+)\s*\(([{CAPITAL}]{{1,4}})\)"
)
"""A name of two parts or more with a party in parentheses."""
_ROLE = re.compile(
    r"\b(ordinarie|ersättare|suppleant\w*|ledam\w+|(?:vice )?ordförande)\b", re.IGNORECASE
)
_ROLE_AFTER = re.compile(r"\s+som\s+(?:ordinarie|ersättare|ledamot|suppleant|ordförande)\b")
_SUBSTITUTES = ("ersättare", "suppleant")


def two_parties(view: View) -> Iterator[Fault]:
    """A name that has one party here and another elsewhere."""
    parties: dict[str, Counter[str]] = defaultdict(Counter)
    for unit in view.units:
        for match in PERSON.finditer(unit.text):
            parties[match.group(1)][match.group(2)] += 1
    for unit in view.units:
        for match in PERSON.finditer(unit.text):
            usual, _ = parties[match.group(1)].most_common(1)[0]
            if usual != match.group(2):
                yield unit.fault(
                    Kind.PERSON,
                    match.span(),
                    f"På andra ställen står {match.group(1)} ({usual}). Vilket parti stämmer?",
                    f"Elsewhere the text has {match.group(1)} ({usual}). Which party is right?",
                )


def two_spellings(view: View) -> Iterator[Fault]:
    """A person whose name differs by one letter from another's with the other parts alike.

    Parts that the word list does not know are compared with all names, elsewhere.
    """
    counts = Counter(m.group(1) for unit in view.units for m in PERSON.finditer(unit.text))
    for unit in view.units:
        for match in PERSON.finditer(unit.text):
            name = match.group(1)
            usual = max(
                (n for n in counts if _one_person(n, name)), key=counts.__getitem__, default=name
            )
            if (counts[usual], usual) > (counts[name], name):
                yield unit.fault(
                    Kind.PERSON,
                    match.span(1),
                    f"På andra ställen står {usual}. Samma person?",
                    f"Elsewhere the text has {usual}. The same person?",
                )


def _one_person(one: str, other: str) -> bool:
    """Whether two names differ in one letter of one part that the word list knows."""
    pairs = list(zip(one.split(), other.split(), strict=False))
    apart = [pair for pair in pairs if pair[0] != pair[1]]
    if len(one.split()) != len(other.split()) or len(apart) != 1:
        return False
    near = DamerauLevenshtein.distance(*apart[0]) == 1
    return near and any(map(lexicon.known, apart[0]))


def two_roles(view: View) -> Iterator[Fault]:
    """A person who is both a member and a substitute in one sentence."""
    for unit in view.swedish:
        held: dict[str, str] = {}
        for match in PERSON.finditer(unit.text):
            role = _role_before(unit.text[: match.start()])
            earlier = held.setdefault(match.group(1), role)
            if role and earlier and role != earlier:
                yield unit.fault(
                    Kind.PERSON,
                    match.span(),
                    f"{match.group(1)} står som både {earlier} och {role} i samma organ.",
                    f"{match.group(1)} is both {earlier} and {role} of one body.",
                )


def role_missing(view: View) -> Iterator[Fault]:
    """The last of two persons, where only the first is said to be something."""
    for unit in view.swedish:
        people = list(PERSON.finditer(unit.text))
        for first, second in pairwise(people):
            between = unit.text[first.end() : second.start()]
            rest = unit.text[second.end() :]
            alone = _ROLE_AFTER.match(between) and re.search(r"\b(?:och|samt)\s+$", between)
            if alone and re.match(r"\s*[.;]", rest) and not _ROLE_AFTER.match(rest):
                yield unit.fault(
                    Kind.PERSON,
                    second.span(),
                    f"Rollen saknas: {first.group(1)} har en, {second.group(1)} ingen.",
                    f"The role is missing: {first.group(1)} has one, {second.group(1)} none.",
                )


def _role_before(text: str) -> str:
    """Whether the nearest role word before makes one a member or a substitute."""
    roles = _ROLE.findall(text)
    if not roles:
        return ""
    return "ersättare" if roles[-1].lower().startswith(_SUBSTITUTES) else "ledamot"
