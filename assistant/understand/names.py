"""Proper names: those of the text, and where a question names one of them.

A name in Swedish prose is one or more words with a capital that do not merely begin a sentence.
A person is told by what stands around the name: a party in parentheses after it, or a role before.
Nothing here knows any name; all are read from the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from corpus.sentence import Sentence
from ingest.words import cased_words_of, fold, stem

_NAME_WORD = r"[A-ZÅÄÖÉÜ][\w’'-]*[\w]"
_NAME = re.compile(rf"{_NAME_WORD}(?:\s+(?:(?:von|af|de|van|der)\s+)?{_NAME_WORD})*")
_PARTY = re.compile(r"\s*\(([A-ZÅÄÖ]{1,4})\)")
_ROLE_BEFORE = re.compile(
    r"\b(?:med|ledamot|ledamöter|ersättare|ordförande|suppleant(?:er)?|representant(?:er)?|är|och)\s+$"
)
_TITLE_AFTER = re.compile(r",\s+[a-zåäö]|\s+som\s")
_TITLES = frozenset("Mr Mrs Ms Dr Herr Fru Director Chair Chairman Councillor Prof".split())
LETTERS_A_TYPO = 5
"""A part of a name may be mistyped once in so many letters, twice at most."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person the text names, and the numbers of the sentences that do."""

    name: str
    sentences: tuple[int, ...]


class Names:
    """The names that stand in the text."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        sentences = tuple(sentences)
        people: dict[str, None] = {}
        parties: dict[str, list[int]] = defaultdict(list)
        for sentence in sentences:
            for match in _NAME.finditer(sentence.text):
                party = _PARTY.match(sentence.text, match.end())
                if party:
                    parties[party.group(1)].append(sentence.number)
                if len(match.group().split()) > 1 and _is_person(sentence.text, match, bool(party)):
                    people[match.group()] = None
        self.people = tuple(
            Person(name, tuple(s.number for s in sentences if name in s.text)) for name in people
        )
        self.plain = frozenset(
            stem(word, "sv")
            for sentence in sentences
            for word in cased_words_of(sentence.text)
            if word.islower()
        )
        """The stems of the words that the text writes without a capital: no mistyped names."""
        self.parties = {name: tuple(dict.fromkeys(s)) for name, s in parties.items()}

    def people_in(self, question: str) -> tuple[Person, ...]:
        """The persons a question names: in full, by a part of the name, or mistyped.

        Of several that fit, those with the most parts named. A part that stands beside another
        name (another surname after a first name that the text has) names nobody of the text.
        """
        found = {
            person.name: places
            for person, places, is_other in self._mentioned(question)
            if not is_other
        }
        best = max(found.values(), default=0)
        return tuple(p for p in self.people if best and found.get(p.name) == best)

    def strangers_in(self, question: str) -> bool:
        """Whether a question gives a person's first name with a surname that nobody here has."""
        mentioned = list(self._mentioned(question))
        return bool(mentioned) and all(is_other for _, _, is_other in mentioned)

    def _mentioned(self, question: str) -> Iterator[tuple[Person, int, bool]]:
        """Each person some part of whose name stands in the question, in how many words, and
        whether another name goes on beside it, so that somebody else is meant."""
        words = cased_words_of(question)
        plain = [word.islower() and stem(word, "sv") in self.plain for word in words]
        for person in self.people:
            parts = cased_words_of(person.name)
            places = [
                i
                for i, word in enumerate(words)
                if any(_is(p, word) if plain[i] else _same(p, word) for p in parts)
            ]
            if places:
                yield person, len(places), self._other_name_beside(words, places, parts)

    def _other_name_beside(self, words: list[str], places: list[int], parts: list[str]) -> bool:
        """Whether, right after or before the named parts, another capitalised word goes on as a
        name."""
        before = min(places) - 1
        if before > 0 and len(places) < len(parts) and words[min(places)][:1].isupper():
            leading = words[before]
            if leading[:1].isupper() and not leading.isupper() and leading not in _TITLES:
                return not any(_is_near(part, leading) for part in parts)
        after = max(places) + 1
        if after >= len(words) or len(places) == len(parts):
            return False
        following = words[after]
        return (
            following[:1].isupper()
            and not following.isupper()
            and not any(_same(part, following) for part in parts)
            and words[max(places)][:1].isupper()
        )


def _is_person(text: str, match: re.Match[str], party: bool) -> bool:
    """Whether a name of several words is a person's, by what stands before and after it."""
    before = text[: match.start()]
    if party:
        listed = before.rstrip().endswith((",", ")")) or not before.strip()
        return listed or bool(_ROLE_BEFORE.search(before))
    return before.endswith("med ") and bool(_TITLE_AFTER.match(text, match.end()))


def _is(part: str, word: str) -> bool:
    """Whether `word` of a question is `part` of a name, folded or in the genitive."""
    theirs = fold(word)
    return fold(part) in (theirs, theirs.removesuffix("s"))


def _is_near(part: str, word: str) -> bool:
    """Whether a word may be a part of a name with one slip, however short it is."""
    return DamerauLevenshtein.distance(fold(part), fold(word)) <= 1


def _same(part: str, word: str) -> bool:
    """Whether `word` of a question is `part` of a name: folded, in the genitive, or mistyped."""
    if _is(part, word):
        return True
    mine, theirs = fold(part), fold(word)
    allowed = min(len(mine), len(theirs)) // LETTERS_A_TYPO
    return bool(allowed) and DamerauLevenshtein.distance(mine, theirs) <= min(allowed, 2)


def unknown_names(question: str, known: set[str]) -> list[str]:
    """Words of a question that look like a name (a capital, not at the start of a sentence) and
    occur nowhere in `known`, the folded words of everything the assistant knows."""
    return [
        word for word in _capitalised(question) if not word.isupper() and not _is_known(word, known)
    ]


def unknown_phrases(question: str, text: str) -> list[str]:
    """Names of two words or more that stand nowhere in `text`, folded words set apart by blanks."""
    names = [match for match in _NAME.finditer(question) if match.start() > 0]
    phrases = [" ".join(fold(word) for word in cased_words_of(n.group())) for n in names]
    return [
        p
        for p in phrases
        if " " in p and f" {p} " not in text and f" {p.removesuffix('s')} " not in text
    ]


def unknown_abbreviations(question: str, known: set[str]) -> list[str]:
    """The same for words of capitals alone, unless the question is written in capitals."""
    if sum(letter.isupper() for letter in question) > len(question) / 3:
        return []
    return [
        word
        for word in cased_words_of(question)
        if len(word) > 2 and word.isupper() and word.isalpha() and not _is_known(word, known)
    ]


def _capitalised(question: str) -> list[str]:
    return [
        match.group()
        for match in re.finditer(r"\w+", question)
        if match.group()[:1].isupper()
        and match.start() > 0
        and not re.search(r"[.!?:]\s*$", question[: match.start()])
    ]


def _is_known(word: str, known: set[str]) -> bool:
    return fold(word) in known or fold(word.removesuffix("s")) in known
