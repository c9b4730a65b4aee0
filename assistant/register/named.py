"""The persons and parties that a question names, among those of the register."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from assistant.glossary import Glossary
from assistant.language import ENGLISH, SWEDISH
from corpus.companions import Term
from ingest.words import cased_words_of, fold

LETTERS_A_TYPO = 5
"""A part of a name may be mistyped once in so many letters, twice at most."""
_LETTERS = re.compile(r"\(?([A-ZÅÄÖ]{1,4})\)?$")
_OF_PARTY = re.compile(r"(?:politik|ledamot|ledamoter|ersattar|member|person|plats|folk|represent)")


@dataclass(frozen=True, slots=True)
class Mention:
    """Persons who fit the same words (counted from 0); several where a name is no one's alone."""

    people: tuple[str, ...]
    places: frozenset[int]


def people_in(words: list[str], names: Iterable[str]) -> tuple[Mention, ...]:
    """The persons named among words, in full, by a part of the name, or mistyped.

    A person of whom another one's words hold all and more is not meant.
    """
    fits: dict[frozenset[int], list[str]] = {}
    for name in names:
        parts = cased_words_of(name)
        places = frozenset(i for i, word in enumerate(words) if any(_same(p, word) for p in parts))
        if places:
            fits.setdefault(_beside(places), []).append(name)
    best = [p for p in fits if not any(p < other for other in fits)]
    return tuple(Mention(tuple(fits[p]), p) for p in sorted(best, key=min))


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


def _same(part: str, word: str) -> bool:
    mine, theirs = fold(part), fold(word)
    if mine in (theirs, theirs.removesuffix("s")):
        return True
    if theirs in SWEDISH or theirs in ENGLISH or (mine[:1] != theirs[:1] and len(mine) < 6):
        return False
    allowed = min(len(mine), len(theirs.removesuffix("s"))) // LETTERS_A_TYPO
    distance = min(DamerauLevenshtein.distance(mine, w) for w in (theirs, theirs.removesuffix("s")))
    return bool(allowed) and distance <= min(allowed, 2)


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


def letters_of(term: Term) -> str | None:
    """The letters of a party whose term this is: a term of letters in parentheses."""
    inside = [name[1:-1] for name in term.sv if re.fullmatch(r"\([A-ZÅÄÖ]{1,4}\)", name)]
    return inside[0] if inside else None


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
