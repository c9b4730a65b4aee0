"""Which collaborations a text names, by any of their names, mistyped or not, and where."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from assistant.understand.glossary import Glossary
from corpus.collaboration import Collaboration
from ingest.knowledge import Knowledge
from ingest.words import fold

LONGEST = 6
"""Words in the longest name that is looked for."""
FUZZY = 5
"""Letters of a name for each slip that is forgiven."""
MOST_SLIPS = 3
"""The first letter is right in any case."""
_ENDINGS = ("", "s", "n", "en", "et", "ns", "ens", "ets", "men", "mens", "erna")
_TOWN = re.compile(r"(?:the )?([A-ZÅÄÖ]\w+) office$|([A-ZÅÄÖ]\w+?)s?kontoret$")
_COUNTED = re.compile(r"\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+)\s+([\w-]+)\s*:")
"""What is counted before a colon: the whole whose parts follow."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A collaboration and the place in the text where it is named."""

    collaboration: Collaboration
    start: int
    end: int


class Aliases:
    """The names of all collaborations, written as one word without accents."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._by_key: dict[str, Collaboration] = {}
        own = {c.section: c for c in knowledge.register.collaborations if _is_alone(c, knowledge)}
        for each in knowledge.register.collaborations:
            names = [*each.names]
            if own.get(each.section) is each:
                heading = each.section[-1]
                names += [heading, re.sub(r"\s*\([^)]*\)", "", heading)]
                names += [knowledge.translations.get(heading, heading)]
            names += _wholes(each, knowledge, glossary)
            names += _synonyms(names, glossary)
            for name in (*names, *_by_office(names)):
                if len(key := _key(name)) > 1:
                    self._by_key.setdefault(key, each)
        self._alike: dict[tuple[str, int], list[str]] = defaultdict(list)
        for key in self._by_key:
            self._alike[key[0], len(key)].append(key)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The collaborations that a text names, in its order; longer names win."""
        words = list(re.finditer(r"\w+", text))
        taken: set[int] = set()
        found: list[Mention] = []
        for fuzzy in (False, True):
            for start, end in _windows(len(words)):
                if not taken.isdisjoint(range(start, end)):
                    continue
                key = _key("".join(word.group() for word in words[start:end]))
                match = self._near(key) if fuzzy else self._exactly(key)
                if match is not None:
                    taken.update(range(start, end))
                    found.append(Mention(match, words[start].start(), words[end - 1].end()))
        return tuple(sorted(found, key=lambda mention: mention.start))

    def _exactly(self, key: str) -> Collaboration | None:
        for ending in _ENDINGS:
            if key.endswith(ending):
                found = self._by_key.get(key[: len(key) - len(ending)])
                if found is not None:
                    return found
        return None

    def _near(self, key: str) -> Collaboration | None:
        """The one collaboration a name of which differs by few letters."""
        if len(key) < 4:
            return None
        lengths = range(len(key) - MOST_SLIPS, len(key) + MOST_SLIPS + 1)
        names = (name for length in lengths for name in self._alike.get((key[0], length), ()))
        found = (self._by_key[name] for name in names if _is_slip_of(key, name))
        near = {id(each): each for each in found}
        return next(iter(near.values())) if len(near) == 1 else None


def _is_slip_of(key: str, name: str) -> bool:
    allowed = min(len(name) // FUZZY, MOST_SLIPS)
    if not allowed or abs(len(key) - len(name)) > allowed:
        return False
    return DamerauLevenshtein.distance(key, name, score_cutoff=allowed) <= allowed


def _is_alone(each: Collaboration, knowledge: Knowledge) -> bool:
    """Whether no other collaboration has the same section, which bears its name."""
    others = [c for c in knowledge.register.collaborations if c.section == each.section]
    heading = fold(each.section[-1]) if each.section else ""
    return len(others) == 1 and any(fold(name) in heading for name in each.names)


def _wholes(each: Collaboration, knowledge: Knowledge, glossary: Glossary) -> Iterator[str]:
    """What its first sentence counts before a colon, where its name is that of no one thing."""
    if each.kind is not None:
        return
    words = each.place.span.of(knowledge.documents[each.place.document].text)
    for match in _COUNTED.finditer(words):
        yield match.group(1)
        for found in glossary.find(match.group(1)):
            yield from (name for name in found.term.names if name[:1].isupper())


def _by_office(names: Iterable[str]) -> Iterator[str]:
    """What is called after the town of its office, where an office is one of its names."""
    for name in names:
        if match := _TOWN.match(name):
            town = match.group(1) or match.group(2)
            yield from (f"{town} one", f"{town} thing", f"{town}samarbetet", f"{town}grejen")


def _synonyms(names: Iterable[str], glossary: Glossary) -> Iterator[str]:
    """The glossary's other names for any of these."""
    keys = {_key(name) for name in names}
    for term in glossary.terms:
        if not keys.isdisjoint(_key(name) for name in (*term.sv, *term.en)):
            yield from term.names


def _windows(size: int) -> Iterator[tuple[int, int]]:
    for length in range(min(LONGEST, size), 0, -1):
        for start in range(size - length + 1):
            yield start, start + length


def _key(name: str) -> str:
    return re.sub(r"[\W_]", "", fold(name))
