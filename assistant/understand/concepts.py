"""What a text speaks of, beyond its words: terms of the glossary, stems, parts of compounds.

A question and a sentence meet where a word of one means what a word of the other means, in either
language. This is how a text is searched that has no question bank.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

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
        self._parts = lru_cache(65_536)(self._find_parts)

    def read(self, text: str, language: str) -> list[dict[Unit, float]]:
        """For each word that is no function word: its units, with weights up to 1."""
        words = cased_words_of(text)
        content = [n for n, word in enumerate(words) if word.lower() not in FUNCTION_WORDS]
        places: dict[int, dict[Unit, float]] = {n: {} for n in content}
        for match in self._glossary.find_once(text):
            inside = [place for place in match.places if place in places]
            for place in inside:
                places[place][match.term] = 1.0 / math.sqrt(len(inside))
        for place, units in places.items():
            low = words[place].lower()
            units[stem(low, language)] = 1.0
            for unit in self._parts(low):
                units.setdefault(unit, PART)
        return list(places.values())

    def _find_parts(self, word: str) -> tuple[Unit, ...]:
        """The stems of the longest last part, and of the longest first part, that are words, and
        what these mean."""
        size = len(word)
        last = (word[at:] for at in range(LEAST_PART - 1, size - LEAST_PART + 1))
        first = (word[:at] for at in range(size - LEAST_PART + 1, LEAST_PART - 1, -1))
        found = [part for part in (self._known(last), self._known(first)) if part]
        units: list[Unit] = []
        for part in found:
            units += [part, *self._glossary.named(part)]
        return tuple(units)

    def _known(self, parts: Iterable[str]) -> str | None:
        for part in parts:
            for form in (part, part.removesuffix("s")):
                known = stem(form, "sv")
                if len(form) >= LEAST_PART and (
                    known in self._vocabulary or self._glossary.named(known)
                ):
                    return known
        return None


class Spoken:
    """What many texts speak of, read once, for every larger text that they are put together to."""

    def __init__(self, texts: Iterable[Places]) -> None:
        self.units: dict[Unit, int] = {}
        """The number of each unit."""
        numbers, weights = array("i"), array("f")
        places, sizes = array("i"), array("i")
        for text in texts:
            before = len(numbers)
            for units in text:
                for unit, weight in units.items():
                    numbers.append(self.units.setdefault(unit, len(self.units)))
                    weights.append(weight)
            places.append(len(text))
            sizes.append(len(numbers) - before)
        self._numbers = np.frombuffer(numbers, dtype=np.int32)
        self._weights = np.frombuffer(weights, dtype=np.float32)
        self._places = np.array(places, dtype=np.int64)
        self._sizes = np.array(sizes, dtype=np.int64)
        self._starts = np.cumsum(self._sizes) - self._sizes

    def put_together(self, parts: Parts) -> tuple[Holding, NDArray[np.float32]]:
        """What each of the larger texts holds, and how many words of content it has."""
        whole, part = parts
        size = int(whole.max(initial=-1)) + 1
        lengths = np.bincount(whole, weights=self._places[part], minlength=size)
        sizes = self._sizes[part]
        ends = np.cumsum(sizes)
        within = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - sizes, sizes)
        at = np.repeat(self._starts[part], sizes) + within
        holding = Holding.of(
            self._numbers[at], np.repeat(whole, sizes), self._weights[at], len(self.units)
        )
        return holding, lengths.astype(np.float32)


Parts = tuple[NDArray[np.intp], NDArray[np.intp]]
"""Pairs of the number of a larger text and that of a text which is part of it."""


@dataclass(frozen=True, slots=True)
class Holding:
    """For each unit, by its number, the texts that hold it and how much it counts in each."""

    texts: NDArray[np.int32]
    weights: NDArray[np.float32]
    starts: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        units: NDArray[np.int32],
        texts: NDArray[np.intp],
        weights: NDArray[np.float32],
        count: int,
    ) -> Holding:
        """Out of triples of unit, text and weight; of those alike the one with most weight."""
        order = np.lexsort((texts, units))
        units, texts, weights = units[order], texts[order], weights[order]
        new = np.ones(len(units), dtype=bool)
        new[1:] = (units[1:] != units[:-1]) | (texts[1:] != texts[:-1])
        first = np.flatnonzero(new)
        best = np.maximum.reduceat(weights, first) if len(first) else weights
        starts = np.searchsorted(units[first], np.arange(count + 1))
        return cls(texts[first].astype(np.int32), best, starts.astype(np.int64))

    def holders(self, unit: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The texts that hold a unit, and how much it counts in each."""
        start, end = self.starts[unit : unit + 2]
        return self.texts[start:end], self.weights[start:end]


class Concepts:
    """Finds texts by their units, a rare unit counting more than a common one."""

    def __init__(self, spoken: Spoken, parts: Parts) -> None:
        self._units = spoken.units
        self._held, lengths = spoken.put_together(parts)
        self._size = len(lengths)
        usual = float(lengths.mean()) if self._size else 1.0
        self._hold_back = 1.0 / (1.0 - LENGTH + LENGTH * lengths / max(usual, 1.0))

    def scores(self, places: Places) -> NDArray[np.float32]:
        """The score of every text for the units of a question's words, shape (texts,)."""
        total = np.zeros(self._size, dtype=np.float32)
        best = np.zeros(self._size, dtype=np.float32)
        for units in places:
            held = [(*self._holders(unit), units[unit] * self.rarity(unit)) for unit in units]
            for texts, weights, gain in held:
                best[texts] = np.maximum(best[texts], np.float32(gain) * weights)
            for texts, _, _ in held:
                total[texts] += best[texts]
                best[texts] = 0.0
        return total * self._hold_back

    def rarity(self, unit: Unit) -> float:
        """How rare a unit is among the texts, as BM25 weighs it."""
        count = len(self._holders(unit)[0])
        return math.log(1 + (self._size - count + 0.5) / (count + 0.5))

    def share(self, places: Places, number: int) -> float:
        """How much of a question's words, weighed by rarity, one text holds."""
        met = total = 0.0
        for units in places:
            known = [unit for unit in units if len(self._holders(unit)[0])]
            weight = max((self.rarity(unit) for unit in known), default=self.rarity(""))
            total += weight
            if any((self._holders(unit)[0] == number).any() for unit in known):
                met += weight
        return met / total if total else 1.0

    def _holders(self, unit: Unit) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        number = self._units.get(unit)
        return _NOBODY if number is None else self._held.holders(number)


_NOBODY = (np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32))
