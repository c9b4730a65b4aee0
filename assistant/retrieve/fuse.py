"""Fusion: three lists of keys become one list of sentences.

Each voice (words, 4-grams, meaning) scores a sentence by the mean of its best three keys, so that
several questions that agree count for more than one that happens to look alike. The voices are
scaled by their own best and added with fixed weights.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from corpus.key import Key, KeyKind
from ingest.index import Hits

WEIGHTS = (0.5, 1.0, 1.0)
"""Of words, 4-grams and meaning; any near these do as well on the open evaluation cases."""
BEST = 3
"""Keys a sentence is scored by."""

Target = tuple[int, ...]
"""What a score belongs to: one sentence, all sentences of a list or section, or (as the
complement ~n of a sentence's number) the questions near a sentence that it does not answer."""
Targets = tuple[tuple[Target, ...], ...]
"""For each key, by its number, what its score counts for."""


def fuse(
    voices: Sequence[Hits], targets: Targets, counts: dict[Target, int]
) -> dict[Target, float]:
    """The fused score of every target that any voice heard; `counts`: how many keys each has."""
    total: dict[Target, float] = defaultdict(float)
    for weight, hits in zip(WEIGHTS, voices, strict=True):
        means = _means(hits, targets, counts)
        best = max(means.values(), default=0.0)
        if best > 0:
            for target, mean in means.items():
                total[target] += weight * max(mean, 0.0) / best
    return dict(total)


def _means(hits: Hits, targets: Targets, counts: dict[Target, int]) -> dict[Target, float]:
    scores: dict[Target, list[float]] = defaultdict(list)
    for number, score in hits:
        for target in targets[number]:
            if len(scores[target]) < BEST:
                scores[target].append(score)
    return {target: sum(found) / min(BEST, counts[target]) for target, found in scores.items()}


def targets_of(keys: Sequence[Key]) -> Targets:
    """What each key's score counts for: each of its sentences, an overview's whole, a silence."""
    return tuple(_targets(key) for key in keys)


def _targets(key: Key) -> tuple[Target, ...]:
    if key.kind is KeyKind.UNANSWERED:
        return tuple((~number,) for number in key.sentences)
    if key.kind is KeyKind.OVERVIEW:
        return (key.sentences,)
    return tuple((number,) for number in key.sentences)


def count_keys(targets: Targets) -> dict[Target, int]:
    """How many keys lead to each target."""
    return dict(Counter(target for each in targets for target in each))
