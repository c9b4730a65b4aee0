"""How much of a question its evidence covers: the share of its words, weighed by rarity."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.understand.glossary import Glossary
from assistant.understand.language import ENGLISH, SWEDISH
from corpus.companions import Term
from corpus.key import Key, KeyKind
from ingest.words import cased_words_of, grams, stem, stems

LIKE = 0.7
"""Share of a word's 4-grams that one text must hold for the word to count as partly covered."""
_FUNCTION_WORDS = SWEDISH | ENGLISH


@dataclass(frozen=True, slots=True)
class _Content:
    """What a text holds: stems by both languages' rules, 4-grams, terms of the glossary."""

    stems: frozenset[str]
    grams: frozenset[str]
    terms: frozenset[Term]


class Coverage:
    """Weighs words by how rare they are among the keys of an edition."""

    def __init__(self, keys: Iterable[Key], glossary: Glossary) -> None:
        self._glossary = glossary
        self._counts: Counter[str] = Counter()
        self._size = 0
        self._contents: dict[str, _Content] = {}
        for key in keys:
            if key.kind is not KeyKind.UNANSWERED:
                self._counts.update(set(stems(key.text, key.language)))
                self._size += 1

    def share(self, question: str, language: str, evidence: Iterable[str]) -> float:
        """From 0 to 1; a question of nothing but function words is covered."""
        contents = [self._content(text) for text in evidence if text]
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
            covered += weight * _found(word, meant.get(place, []), contents)
        return covered / total if total else 1.0

    def _content(self, text: str) -> _Content:
        """What a text of the edition holds; kept, since the same texts are evidence again."""
        known = self._contents.get(text)
        if known is None:
            known = self._contents[text] = _Content(
                stems=frozenset((*stems(text, "sv"), *stems(text, "en"))),
                grams=frozenset(grams(text)),
                terms=frozenset(match.term for match in self._glossary.find(text)),
            )
        return known

    def _rarity(self, token: str) -> float:
        count = self._counts[token]
        return math.log(1 + (self._size - count + 0.5) / (count + 0.5))


def _found(word: str, terms: list[Term], contents: list[_Content]) -> float:
    """1 for a word that stands in the evidence or means a term that does, the share of its
    4-grams for one that nearly stands there."""
    forms = {stem(word.lower(), "sv"), stem(word.lower(), "en")}
    for content in contents:
        if not forms.isdisjoint(content.stems) or not content.terms.isdisjoint(terms):
            return 1.0
    own = grams(word)
    most = max((sum(gram in c.grams for gram in own) for c in contents), default=0)
    return most / len(own) if most >= LIKE * len(own) else 0.0
