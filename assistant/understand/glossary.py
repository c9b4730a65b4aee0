"""Finds the glossary's terms in a text, and the words that say the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from corpus.companions import Term
from ingest.words import cased_words_of, fold, stem

LONGEST = 6
"""Words in the longest name that is looked for."""
ENDINGS = ("n", "en", "et", "ns", "na", "erna", "orna", "arna")
"""Endings of definite forms, some of which the Swedish stemmer leaves on ("gåvan")."""
SHORTEST_PART = 6
SHORTEST_REST = 4
"""Letters that the known first part of a compound and its rest have at least."""
KEPT = 256
"""Texts for which the terms found are kept: one question is read by many."""


@dataclass(frozen=True, slots=True)
class Match:
    """A term found in a text: the places of its words there (counted in words)."""

    term: Term
    places: range


class Glossary:
    """Terms by the stems of their names."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms
        self._by_stems: dict[tuple[str, ...], list[Term]] = {}
        self._longest: dict[str, int] = {}
        for term in terms:
            names = [(n, "sv") for n in (*term.sv, *term.narrower_sv)]
            names += [(n, "en") for n in (*term.en, *term.narrower_en)]
            for name, language in names:
                key = tuple(_stems_of(cased_words_of(name), language))
                known = self._by_stems.setdefault(key, [])
                if key and term not in known:
                    known.append(term)
                    self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))
        self._inside = lru_cache(65_536)(self._find_inside)
        self._found = lru_cache(KEPT)(self.find_once)

    def find(self, text: str) -> tuple[Match, ...]:
        """The terms whose names stand in `text`; longer names win over those inside them."""
        return self._found(text)

    def find_once(self, text: str) -> tuple[Match, ...]:
        """The same, for a text that is not asked about again."""
        words = cased_words_of(text)
        readings = [_stems_of(words, "sv"), _stems_of(words, "en")]
        taken: set[int] = set()
        found: list[Match] = []
        size = len(words)
        get = self._longest.get
        longest = [
            max(get(first, 0), get(other, 0)) for first, other in zip(*readings, strict=True)
        ]
        for length in range(min(LONGEST, size, max(longest, default=0)), 0, -1):
            for start in range(size - length + 1):
                if length > longest[start]:
                    continue
                places = range(start, start + length)
                if not taken.isdisjoint(places):
                    continue
                terms = dict.fromkeys(
                    term
                    for reading in readings
                    for term in self._by_stems.get(tuple(reading[start : start + length]), ())
                )
                if terms:
                    taken.update(places)
                    found.extend(Match(term, places) for term in terms)
        for place, word in enumerate(words):
            if place not in taken:
                found.extend(Match(term, range(place, place + 1)) for term in self._inside(word))
        return tuple(found)

    def named(self, known_stem: str) -> list[Term]:
        """The terms one of whose names is the one word of this stem."""
        return self._by_stems.get((known_stem,), [])

    def _find_inside(self, word: str) -> list[Term]:
        """The terms of a word's base form, or of the longest known word that it begins with."""
        for ending in ENDINGS:
            base = word.lower().removesuffix(ending)
            terms = self._by_stems.get((stem(base, "sv"),))
            if base != word.lower() and len(base) > 2 and terms:
                return terms
        low = fold(word)
        for end in range(len(low) - SHORTEST_REST, SHORTEST_PART - 1, -1):
            terms = self._by_stems.get((low[:end],))
            if terms:
                return terms
        return []


@lru_cache(maxsize=8)
def glossary_of(terms: tuple[Term, ...]) -> Glossary:
    """The glossary of these terms, made once: the stems of a thousand names take their time."""
    return Glossary(terms)


def _stems_of(words: list[str], language: str) -> list[str]:
    """Stems; a word of one or two capitals (a party, "EU") stays as it is, so that it is no "s"."""
    return [
        word if len(word) <= 2 and word.isupper() else stem(word.lower(), language)
        for word in words
    ]
