"""Proper names: those of the text, and where a question names one of them.

A name in Swedish prose is one or more words with a capital that do not merely begin a sentence.
A person is told by what stands around the name: a party in parentheses after it, or a role before.
Nothing here knows any name; all are read from the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from corpus.sentence import Sentence
from ingest.words import cased_words_of, fold

_NAME_WORD = r"[A-ZÅÄÖÉÜ][\w’'-]*[\w]"
_NAME = re.compile(rf"{_NAME_WORD}(?:\s+(?:(?:von|af|de|van|der)\s+)?{_NAME_WORD})*")
_PARTY = re.compile(r"\s*\(([A-ZÅÄÖ]{1,4})\)")
_ROLE_BEFORE = re.compile(
    r"\b(?:med|ledamot|ledamöter|ersättare|ordförande|suppleant(?:er)?|representant(?:er)?|är|och)\s+$"
)
TYPO = 86.0
"""Least rapidfuzz ratio (0 to 100) at which a mistyped name is taken for one of the text."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person the text names, and the numbers of the sentences that do."""

    name: str
    sentences: tuple[int, ...]


class Names:
    """The names that stand in the text."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        people: dict[str, list[int]] = defaultdict(list)
        parties: dict[str, list[int]] = defaultdict(list)
        for sentence in sentences:
            for match in _NAME.finditer(sentence.text):
                party = _PARTY.match(sentence.text, match.end())
                if party:
                    parties[party.group(1)].append(sentence.number)
                several = len(match.group().split()) > 1
                role = _ROLE_BEFORE.search(sentence.text, 0, match.start())
                if several and party and (role or match.start() == 0 or _listed(sentence, match)):
                    people[match.group()].append(sentence.number)
        self.people = tuple(Person(n, tuple(dict.fromkeys(s))) for n, s in people.items())
        self.parties = {name: tuple(dict.fromkeys(s)) for name, s in parties.items()}

    def people_in(self, question: str) -> tuple[Person, ...]:
        """The persons a question names: in full, by a rare part of the name, or mistyped."""
        words = [fold(word.removesuffix("s")) for word in cased_words_of(question)]
        exact = [fold(word) for word in cased_words_of(question)]
        found: dict[str, int] = {}
        for person in self.people:
            parts = [fold(part) for part in cased_words_of(person.name)]
            hits = sum(
                any(_same(part, word) for word in (*words, *exact)) for part in parts
            )
            if hits:
                found[person.name] = hits
        best = max(found.values(), default=0)
        return tuple(p for p in self.people if found.get(p.name) == best and best)


def _listed(sentence: Sentence, match: re.Match[str]) -> bool:
    before = sentence.text[: match.start()].rstrip()
    return before.endswith((",", ")")) or before == ""


def _same(part: str, word: str) -> bool:
    if part == word:
        return True
    return len(part) > 4 and len(word) > 4 and fuzz.ratio(part, word) >= TYPO


def unknown_names(question: str, known: set[str]) -> list[str]:
    """Words of a question that look like a name (capital, not first) and occur nowhere known.

    `known` holds folded words of everything the assistant knows.
    """
    words = cased_words_of(question)
    starts = {0} | {
        i
        for i, match in enumerate(re.finditer(r"\w+", question))
        if re.search(r"[.!?:]\s*$", question[: match.start()])
    }
    return [
        word
        for i, word in enumerate(words)
        if i not in starts
        and word[:1].isupper()
        and not word.isupper()
        and fold(word) not in known
        and fold(word.removesuffix("s")) not in known
    ]
