"""Which collaborations a text names, by any of their names, mistyped or not, and where."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.understand.alike import Alike
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
KEPT = 64
"""Texts for which the names found are kept: one question is read by many answerers."""
_ENDINGS = ("", "s", "n", "en", "et", "ns", "ens", "ets", "men", "mens", "erna")
_TIE = re.compile(
    r"s?(?:uppdrag|samarbete|natverk|medlemskap|engagemang|atagande|deltagande)(?:et|en|ena|t|n|na)?s?$"
)
"""What a name may be compounded with and still be the name of the same."""
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
        collaborations = knowledge.register.collaborations
        of_section = Counter(each.section for each in collaborations)
        synonyms = _Synonyms(glossary)
        for each in collaborations:
            names = [*each.names]
            if of_section[each.section] == 1 and _bears_name(each):
                heading = each.section[-1]
                names += [heading, re.sub(r"\s*\([^)]*\)", "", heading)]
                names += [knowledge.translations.get(heading, heading)]
            names += _wholes(each, knowledge, glossary)
            names += synonyms.of(names)
            for name in (*names, *_by_office(names)):
                if len(key := _key(name)) > 1:
                    self._by_key.setdefault(key, each)
        by_letter: dict[str, list[str]] = defaultdict(list)
        for key in self._by_key:
            by_letter[key[0]].append(key)
        self._alike = {letter: Alike(keys) for letter, keys in by_letter.items()}
        self._found = lru_cache(KEPT)(self._find)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The collaborations that a text names, in its order; longer names win."""
        return self._found(text)

    def blanked(self, text: str, shown: str | None = None) -> str:
        """A text, or how it is `shown` letter by letter, with the names of collaborations blanked,
        so that the places of other words stay."""
        left = text if shown is None else shown
        for each in self.find(text):
            left = left[: each.start] + "|" * (each.end - each.start) + left[each.end :]
        return left

    def _find(self, text: str) -> tuple[Mention, ...]:
        words = list(re.finditer(r"\w+", text))
        taken: set[int] = set()
        found: list[Mention] = []
        for fuzzy in (False, True):
            for start, end in _windows(len(words)):
                if not taken.isdisjoint(range(start, end)):
                    continue
                if start < end - 1 and _is_apart(words[end - 1], text):
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
        tie = _TIE.search(key)
        return self._by_key.get(key[: tie.start()]) if tie else None

    def _near(self, key: str) -> Collaboration | None:
        """The one collaboration a name of which differs by few letters."""
        if len(key) < 4:
            return None
        alike = self._alike.get(key[0])
        names = alike.near(key, MOST_SLIPS, _slips) if alike else ()
        near = {id(each): each for each in map(self._by_key.__getitem__, names)}
        return next(iter(near.values())) if len(near) == 1 else None


def _is_apart(word: re.Match[str], text: str) -> bool:
    """Whether a word that looks like the ending of a name stands by itself ("en", "men")."""
    return word.group() in _ENDINGS and text[: word.start()].endswith(" ")


def _slips(letters: int) -> int:
    return min(letters // FUZZY, MOST_SLIPS)


def _bears_name(each: Collaboration) -> bool:
    """Whether the section of a collaboration bears its name."""
    heading = fold(each.section[-1]) if each.section else ""
    return any(fold(name) in heading for name in each.names)


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
            yield from (f"{town}kontorssamarbetet", f"{town}kontorsgrejen")


class _Synonyms:
    """The glossary's terms by their names."""

    def __init__(self, glossary: Glossary) -> None:
        self._terms = glossary.terms
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, term in enumerate(glossary.terms):
            for key in {_key(name) for name in (*term.sv, *term.en)}:
                self._by_key[key].append(number)

    def of(self, names: Iterable[str]) -> list[str]:
        """The glossary's other names for any of these."""
        numbers = {n for name in names for n in self._by_key.get(_key(name), ())}
        return [name for number in sorted(numbers) for name in self._terms[number].names]


def _windows(size: int) -> Iterator[tuple[int, int]]:
    for length in range(min(LONGEST, size), 0, -1):
        for start in range(size - length + 1):
            yield start, start + length


def _key(name: str) -> str:
    return re.sub(r"[\W_]", "", fold(name))
