"""What a text speaks of, beyond its words: terms of the glossary, stems, parts of compounds.

A question and a sentence meet where a word of one means what a word of the other means, in either
language. This is how a text is searched that has no question bank.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from ingest.words import cased_words_of, stem

Unit = Term | str
"""A term of the glossary, or the stem of a word."""
Places = Sequence[dict[Unit, float]]
"""For each content word of a text: its units, with how much each counts, up to 1."""
PART = 0.6
"""How much a part of a compound counts beside a whole word."""
LEAST_PART = 4
"""Letters that a part of a compound has at least."""
LENGTH = 0.4
"""How much a long text is held back, as b of BM25."""


class Reader:
    """Reads the units of each word of a text."""

    def __init__(self, glossary: Glossary, texts: Iterable[str]) -> None:
        self._glossary = glossary
        words = {word.lower() for text in texts for word in cased_words_of(text)}
        self._vocabulary = {stem(word, "sv") for word in words if len(word) >= LEAST_PART}
        self._parts: dict[str, tuple[str, ...]] = {}

    def read(self, text: str, language: str) -> list[dict[Unit, float]]:
        """For each word that is no function word: its units, with weights up to 1."""
        words = cased_words_of(text)
        content = {n for n, word in enumerate(words) if word.lower() not in FUNCTION_WORDS}
        places: dict[int, dict[Unit, float]] = defaultdict(dict)
        for match in self._glossary.find(text):
            inside = content.intersection(match.places)
            for place in inside:
                places[place][match.term] = 1.0 / math.sqrt(len(inside))
        for place in content:
            low = words[place].lower()
            places[place][stem(low, language)] = 1.0
            for part in self._parts_of(low):
                places[place].setdefault(part, PART)
                for term in self._glossary.named(part):
                    places[place].setdefault(term, PART)
        return list(places.values())

    def _parts_of(self, word: str) -> tuple[str, ...]:
        """The stems of the longest last part, and of the longest first part, that are words."""
        if word not in self._parts:
            size = len(word)
            last = (word[at:] for at in range(LEAST_PART - 1, size - LEAST_PART + 1))
            first = (word[:at] for at in range(size - LEAST_PART + 1, LEAST_PART - 1, -1))
            found = (self._known(last), self._known(first))
            self._parts[word] = tuple(part for part in found if part)
        return self._parts[word]

    def _known(self, parts: Iterable[str]) -> str | None:
        for part in parts:
            for form in (part, part.removesuffix("s")):
                known = stem(form, "sv")
                if len(form) >= LEAST_PART and (
                    known in self._vocabulary or self._glossary.named(known)
                ):
                    return known
        return None


class Concepts:
    """Finds texts by their units, a rare unit counting more than a common one."""

    def __init__(self, texts: Sequence[Places]) -> None:
        self._size = len(texts)
        held: dict[Unit, dict[int, float]] = defaultdict(dict)
        lengths = np.array([len(places) for places in texts], dtype=np.float32)
        for number, places in enumerate(texts):
            for units in places:
                for unit, weight in units.items():
                    holders = held[unit]
                    holders[number] = max(weight, holders.get(number, 0.0))
        self._holders = {unit: _Holders.of(weights) for unit, weights in held.items()}
        usual = float(lengths.mean()) if self._size else 1.0
        self._hold_back = 1.0 / (1.0 - LENGTH + LENGTH * lengths / max(usual, 1.0))

    def scores(self, places: Places) -> NDArray[np.float32]:
        """The score of every text for the units of a question's words, shape (texts,)."""
        total = np.zeros(self._size, dtype=np.float32)
        for units in places:
            best = np.zeros(self._size, dtype=np.float32)
            for unit, weight in units.items():
                holders = self._holders.get(unit)
                if holders:
                    gains = np.float32(weight * self.rarity(unit)) * holders.weights
                    best[holders.numbers] = np.maximum(best[holders.numbers], gains)
            total += best
        return total * self._hold_back

    def rarity(self, unit: Unit) -> float:
        """How rare a unit is among the texts, as BM25 weighs it."""
        holders = self._holders.get(unit)
        count = len(holders.numbers) if holders else 0
        return math.log(1 + (self._size - count + 0.5) / (count + 0.5))

    def share(self, places: Places, numbers: set[int]) -> float:
        """How much of a question's words, weighed by rarity, these texts hold together."""
        met = total = 0.0
        wanted = sorted(numbers)
        for units in places:
            known = [unit for unit in units if unit in self._holders]
            weight = max((self.rarity(unit) for unit in known), default=self.rarity(""))
            total += weight
            if any(np.isin(wanted, self._holders[unit].numbers).any() for unit in known):
                met += weight
        return met / total if total else 1.0


@dataclass(frozen=True, slots=True)
class _Holders:
    """The texts that hold a unit, and how much it counts in each."""

    numbers: NDArray[np.int32]
    weights: NDArray[np.float32]

    @classmethod
    def of(cls, weights: dict[int, float]) -> _Holders:
        return cls(
            np.fromiter(weights, dtype=np.int32, count=len(weights)),
            np.fromiter(weights.values(), dtype=np.float32, count=len(weights)),
        )
