"""Fusion: three lists of keys become one list of sentences.

Each voice (words, 4-grams, meaning) scores a sentence by the mean of its best three keys, so that
several questions that agree count for more than one that happens to look alike. The voices are
scaled by their own best and added with fixed weights.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from corpus.key import Key, KeyKind
from ingest.index import Hits

WEIGHTS = (0.5, 1.0, 1.0)
"""Of words, 4-grams and meaning; any near these do as well on the open evaluation cases."""
BEST = 3
"""Keys a sentence is scored by."""

Target = tuple[int, ...]
"""What a score belongs to: one sentence, all sentences of a list or section, or (as the
complement ~n of a sentence's number) the questions near a sentence that it does not answer."""


class Fusion:
    """Makes the voices' lists of keys into one score a target."""

    def __init__(self, keys: Collection[Key]) -> None:
        """`keys` by their number. A target goes by a number too: many a one is a long tuple."""
        numbers: dict[Target, int] = {}
        self._of_key = [
            tuple(numbers.setdefault(target, len(numbers)) for target in _targets(key))
            for key in keys
        ]
        self._targets = tuple(numbers)
        counts = Counter(number for each in self._of_key for number in each)
        self._parts = [min(BEST, counts[number]) for number in numbers.values()]
        """For each target, of how many keys its score is the mean."""

    def fuse(self, voices: Sequence[Hits]) -> dict[Target, float]:
        """The fused score of every target that any voice heard."""
        total: dict[int, float] = defaultdict(float)
        for weight, hits in zip(WEIGHTS, voices, strict=True):
            means = self._means(hits)
            best = max(means.values(), default=0.0)
            if best > 0:
                for target, mean in means.items():
                    total[target] += weight * max(mean, 0.0) / best
        return {self._targets[number]: score for number, score in total.items()}

    def _means(self, hits: Hits) -> dict[int, float]:
        scores: dict[int, list[float]] = {}
        for number, score in hits:
            for target in self._of_key[number]:
                found = scores.get(target)
                if found is None:
                    scores[target] = [score]
                elif len(found) < BEST:
                    found.append(score)
        parts = self._parts
        return {target: sum(found) / parts[target] for target, found in scores.items()}


def _targets(key: Key) -> tuple[Target, ...]:
    if key.kind is KeyKind.UNANSWERED:
        return tuple((~number,) for number in key.sentences)
    if key.kind is KeyKind.OVERVIEW:
        return (key.sentences,)
    return tuple((number,) for number in key.sentences)
