"""Finds the glossary's terms in a text, and the words that say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.understand.party_words import without_stray_party
from corpus.companions import Term
from ingest.words import cased_words_of, fold, stem

LONGEST = 6
"""Words in the longest name that is looked for."""
ENDINGS = ("n", "en", "et", "ns", "na", "erna", "orna", "arna")
"""Endings of definite forms, some of which the Swedish stemmer leaves on ("gåvan")."""
SHORTEST_PART = 6
SHORTEST_REST = 4
"""Letters that the known first part of a compound and its rest have at least."""
Stems = tuple[str, ...]
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
        self._by_stems: dict[Stems, list[Term]] = {}
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
        self._begins = lru_cache(65_536)(self._longest_from)
        self._inside = lru_cache(65_536)(self._find_inside)
        self._found = lru_cache(KEPT)(self.find_once)

    def find(self, text: str) -> tuple[Match, ...]:
        """The terms whose names stand in `text`; longer names win over those inside them."""
        return self._found(text)

    def find_once(self, text: str) -> tuple[Match, ...]:
        """The same, for a text that is not asked about again."""
        words = cased_words_of(text)
        begun = [(n, longest) for n, word in enumerate(words) if (longest := self._begins(word))]
        swedish, english = (_stems_of(words, each) if begun else [] for each in ("sv", "en"))
        taken: set[int] = set()
        found: list[Match] = []
        for length in range(min(LONGEST, max((n for _, n in begun), default=0)), 0, -1):
            for start, longest in begun:
                places = range(start, start + length)
                if length > longest or places.stop > len(words) or not taken.isdisjoint(places):
                    continue
                own = slice(start, places.stop)
                terms = self._named_by(tuple(swedish[own]), tuple(english[own]))
                terms = without_stray_party(terms, words, places)
                if terms:
                    taken.update(places)
                    found.extend(Match(term, places) for term in terms)
        for place, word in enumerate(words):
            if place not in taken:
                found.extend(Match(term, range(place, place + 1)) for term in self._inside(word))
        return tuple(found)

    def _longest_from(self, word: str) -> int:
        """Words of the longest name that begins with a word, 0 where none does."""
        return max(self._longest.get(_stem_of(word, each), 0) for each in ("sv", "en"))

    def _named_by(self, swedish: Stems, english: Stems) -> Sequence[Term]:
        """The terms whose name words are, by their stems in either language."""
        terms = self._by_stems.get(swedish, [])
        if swedish == english:
            return terms
        return [*terms, *(t for t in self._by_stems.get(english, ()) if t not in terms)]

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
    return [_stem_of(word, language) for word in words]


def _stem_of(word: str, language: str) -> str:
    return word if len(word) <= 2 and word.isupper() else stem(word.lower(), language)
