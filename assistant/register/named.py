"""The persons and parties that a question names, among those of the register."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from assistant.understand.glossary import Glossary
from assistant.understand.language import ENGLISH, SWEDISH
from assistant.understand.names import is_plain
from assistant.understand.party_words import letters_of
from ingest.words import cased_words_of, fold

LETTERS_A_TYPO = 5
"""A part of a name may be mistyped once in so many letters."""
MOST_SLIPS = 2
_LETTERS = re.compile(r"\(?([A-ZÅÄÖ]{1,4})\)?$")
_OF_PARTY = re.compile(r"(?:politik|ledamot|ledamoter|ersattar|member|person|plats|folk|represent)")


@dataclass(frozen=True, slots=True)
class Mention:
    """Persons who fit the same words (counted from 0); several where a name is no one's alone."""

    people: tuple[str, ...]
    places: frozenset[int]


def people_in(
    words: list[str], names: Iterable[str], plain: Set[str] = frozenset()
) -> tuple[Mention, ...]:
    """The persons named among words, in full, by a part of the name, or mistyped.

    A word whose stem is one of `plain`, those of the text's common words, is no mistyped name. A
    person of whom another one's words hold all and more is not meant.
    """
    fits: dict[frozenset[int], list[str]] = {}
    names = tuple(names)
    known = _parts_of(names)
    near = [_near(word, known, is_plain(word, plain)) for word in words]
    named = {name for parts in near for part in parts for name in known[part]}
    for name in filter(named.__contains__, names):
        parts = {fold(part) for part in cased_words_of(name)}
        places = frozenset(i for i, found in enumerate(near) if not parts.isdisjoint(found))
        fits.setdefault(_beside(places), []).append(name)
    best = sorted((p for p in fits if not any(p < other for other in fits)), key=min)
    begins = {i for i, parts in enumerate(near) if any(_begins(p, known[p]) for p in parts)}
    pairs = [(p, q) for p, q in pairwise(best) if _is_one_name(p, q, fits)]
    strange = {place for p, q in pairs if p <= begins and not q <= begins for place in (*p, *q)}
    return tuple(Mention(tuple(fits[p]), p) for p in best if strange.isdisjoint(p))


def _is_one_name(
    first: frozenset[int], second: frozenset[int], fits: Mapping[frozenset[int], list[str]]
) -> bool:
    """Whether two words that stand together are somebody's first name and another's surname, and
    so the name of one of whom nothing is told."""
    if len(first) > 1 or len(second) > 1 or max(first) + 1 != min(second):
        return False
    return set(fits[first]).isdisjoint(fits[second])


def _begins(part: str, names: Iterable[str]) -> bool:
    """Whether a part is the first name of one of these."""
    return any(fold(name).startswith(f"{part} ") for name in names)


def _beside(places: frozenset[int]) -> frozenset[int]:
    """The places that stand together with the first of the longest run."""
    runs: list[list[int]] = []
    for place in sorted(places):
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    longest = max(runs, key=len)
    return frozenset(longest)


@lru_cache(maxsize=4)
def _parts_of(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The folded words of names, each with the names it belongs to."""
    found: dict[str, dict[str, None]] = {}
    for name in names:
        for part in cased_words_of(name):
            found.setdefault(fold(part), {})[name] = None
    return {part: tuple(holders) for part, holders in found.items()}


def _near(word: str, known: Mapping[str, tuple[str, ...]], exact: bool) -> frozenset[str]:
    """The parts of names that a word is: exactly, in the genitive, or mistyped."""
    theirs = fold(word)
    bare = theirs.removesuffix("s")
    near = {form for form in (theirs, bare) if form in known}
    if exact:
        return frozenset(near)
    if theirs not in SWEDISH and theirs not in ENGLISH and len(bare) >= LETTERS_A_TYPO:
        for form in {theirs, bare}:
            for part, distance, _ in process.extract_iter(
                form, list(known), scorer=DamerauLevenshtein.distance, score_cutoff=MOST_SLIPS
            ):
                allowed = min(len(part), len(bare)) // LETTERS_A_TYPO
                alike = len(part) > LETTERS_A_TYPO or part[:1] == form[:1]
                if alike and distance <= min(allowed, MOST_SLIPS):
                    near.add(part)
    return frozenset(near)


@dataclass(frozen=True, slots=True)
class Parties:
    """Parties named, by their letters in the order of the text, with the places of the words."""

    letters: tuple[str, ...]
    places: frozenset[int]


def parties_in(text: str, known: Iterable[str], glossary: Glossary) -> Parties:
    """The parties a text names: by letters, by a term of the glossary, or before a hyphen."""
    known = tuple(known)
    found: dict[str, int] = {}
    places: set[int] = set()
    for match in glossary.find(text):
        letters = letters_of(match.term)
        if letters and _is_meant(text, match.places, letters):
            found.setdefault(letters, match.places[0])
            places.update(match.places)
    words = list(re.finditer(r"\w+", text))
    for number, match_ in enumerate(words):
        word = match_.group()
        for letters in known:
            if word == letters or (
                fold(word) == fold(letters)
                and (len(word) > 1 or _is_lettered(text, match_.start(), match_.end()))
            ):
                found[letters] = min(number, found.get(letters, number))
                places.add(number)
    return Parties(tuple(sorted(found, key=found.__getitem__)), frozenset(places))


def _is_meant(text: str, places: range, letters: str) -> bool:
    """Whether the words are more than a stray letter (the s of a genitive)."""
    words = list(re.finditer(r"\w+", text))
    first = words[places[0]]
    if len(places) > 1 or len(first.group()) > 1 or first.group() == letters:
        return True
    return _is_lettered(text, first.start(), first.end())


def _is_lettered(text: str, start: int, end: int) -> bool:
    """Whether a small letter stands as a party's does: before a hyphen or in parentheses."""
    hyphened = text[end : end + 1] == "-" and bool(_OF_PARTY.match(fold(text[end + 1 :])))
    return hyphened or text[start - 1 : end + 1] == f"({text[start:end]})"
