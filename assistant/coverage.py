"""How much of a question its evidence covers: the share of its words, weighed by rarity."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from assistant.glossary import Glossary
from assistant.language import ENGLISH, SWEDISH
from corpus.companions import Term
from corpus.key import Key, KeyKind
from ingest.words import cased_words_of, grams, stem, stems

LIKE = 0.7
"""Share of a word's 4-grams that must stand in the evidence for it to count as partly covered."""
_FUNCTION_WORDS = SWEDISH | ENGLISH


class Coverage:
    """Weighs words by how rare they are among the keys of an edition."""

    def __init__(self, keys: Iterable[Key], glossary: Glossary) -> None:
        self._glossary = glossary
        self._counts: Counter[str] = Counter()
        self._size = 0
        for key in keys:
            if key.kind is not KeyKind.UNANSWERED:
                self._counts.update(set(stems(key.text, key.language)))
                self._size += 1

    def share(self, question: str, language: str, evidence: str) -> float:
        """From 0 to 1; a question of nothing but function words is covered."""
        bag = set(stems(evidence, "sv")) | set(stems(evidence, "en"))
        gram_bag = set(grams(evidence))
        known_terms = {match.term for match in self._glossary.find(evidence)}
        meant: dict[int, list[Term]] = {}
        for match in self._glossary.find(question):
            for place in match.places:
                meant.setdefault(place, []).append(match.term)
        covered = total = 0.0
        for place, word in enumerate(cased_words_of(question)):
            if word.lower() in _FUNCTION_WORDS:
                continue
            weight = self._rarity(stem(word.lower(), language))
            total += weight
            by_term = any(term in known_terms for term in meant.get(place, ()))
            covered += weight if by_term else weight * _found(word, bag, gram_bag)
        return covered / total if total else 1.0

    def _rarity(self, token: str) -> float:
        count = self._counts[token]
        return math.log(1 + (self._size - count + 0.5) / (count + 0.5))


def _found(word: str, bag: set[str], gram_bag: set[str]) -> float:
    """1 for a word that stands in the evidence, the share of its grams for one that nearly does."""
    if stem(word.lower(), "sv") in bag or stem(word.lower(), "en") in bag:
        return 1.0
    own = grams(word)
    share = sum(gram in gram_bag for gram in own) / len(own)
    return share if share >= LIKE else 0.0
