"""Proper names: those of the text, and where a question names one of them.

A name in Swedish prose is one or more words with a capital that do not merely begin a sentence.
A person is told by what stands around the name: a party in parentheses after it, or a role before.
Nothing here knows any name; all are read from the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from assistant.understand.alike import Alike
from corpus.sentence import Sentence
from ingest.wordlist import is_word
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
"""A part of a name may be mistyped once in so many letters."""
MOST_SLIPS = 2


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
        held = _Holders(sentences)
        self.people = tuple(Person(name, held.of(name)) for name in people)
        self._parts = [frozenset(map(fold, cased_words_of(each.name))) for each in self.people]
        self._owners: dict[str, list[int]] = defaultdict(list)
        for number, parts in enumerate(self._parts):
            for part in parts:
                self._owners[part].append(number)
        self._alike = Alike(self._owners)
        self._meant = lru_cache(4_096)(self._parts_meant)
        words = {word for sentence in sentences for word in cased_words_of(sentence.text)}
        self.plain = frozenset(stem(word, "sv") for word in words if word.islower())
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
        meant = [self._meant(word) for word in words]
        owners = {n for parts in meant for part in parts for n in self._owners[part]}
        for number in sorted(owners):
            parts = self._parts[number]
            places = [i for i, found in enumerate(meant) if not parts.isdisjoint(found)]
            size = len(cased_words_of(self.people[number].name))
            beside = self._other_name_beside(words, places, size, parts)
            yield self.people[number], len(places), beside

    def _parts_meant(self, word: str) -> frozenset[str]:
        """The folded parts of names that a word is: as it is, in the genitive, or mistyped."""
        theirs = fold(word)
        exact = {theirs, theirs.removesuffix("s")} & self._owners.keys()
        if is_plain(word, self.plain):
            return frozenset(exact)

        def allowed(letters: int) -> int:
            return min(min(letters, len(theirs)) // LETTERS_A_TYPO, MOST_SLIPS)

        return frozenset(exact.union(self._alike.near(theirs, MOST_SLIPS, allowed)))

    def _other_name_beside(
        self, words: list[str], places: list[int], size: int, parts: frozenset[str]
    ) -> bool:
        """Whether, right before or after the named parts, another capitalised word goes on as a
        name."""
        before = min(places) - 1
        if before > 0 and len(places) < size and words[min(places)][:1].isupper():
            leading = words[before]
            if leading[:1].isupper() and not leading.isupper() and leading not in _TITLES:
                return not any(_is_near(part, leading) for part in parts)
        after = max(places) + 1
        if after >= len(words) or len(places) == size:
            return False
        following = words[after]
        return (
            following[:1].isupper()
            and not following.isupper()
            and parts.isdisjoint(self._meant(following))
            and words[max(places)][:1].isupper()
        )


def _is_person(text: str, match: re.Match[str], party: bool) -> bool:
    """Whether a name of several words is a person's, by what stands before and after it."""
    before = text[: match.start()]
    if party:
        listed = before.rstrip().endswith((",", ")")) or not before.strip()
        return listed or bool(_ROLE_BEFORE.search(before))
    return before.endswith("med ") and bool(_TITLE_AFTER.match(text, match.end()))


class _Holders:
    """Finds the sentences that hold a name of several words, by how its last word begins."""

    def __init__(self, sentences: tuple[Sentence, ...]) -> None:
        self._sentences = sentences
        self._held: dict[str, list[int]] = defaultdict(list)
        for place, sentence in enumerate(sentences):
            for word in set(cased_words_of(sentence.text)):
                if word[:1].isupper():
                    self._held[word].append(place)
        self._words = sorted(self._held)

    def of(self, name: str) -> tuple[int, ...]:
        """The numbers of the sentences in whose text the name stands, the last word inflected
        or not."""
        last = cased_words_of(name.split()[-1])[0]
        places: set[int] = set()
        for word in self._words[bisect_left(self._words, last) :]:
            if not word.startswith(last):
                break
            places.update(self._held[word])
        found = (self._sentences[place] for place in sorted(places))
        return tuple(s.number for s in found if name in s.text)


def is_plain(word: str, plain: Set[str]) -> bool:
    """Whether a word is common in the text, the stems of whose common words are `plain`, or is a
    word of either language."""
    if not word.islower():
        return False
    return stem(word, "sv") in plain or is_word(word) or is_word(word, "en")


def _is_near(part: str, word: str) -> bool:
    """Whether a word may be a folded part of a name with one slip, however short it is."""
    return DamerauLevenshtein.distance(part, fold(word)) <= 1


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
