"""Fusion by hand: the mean of a sentence's best three keys, scaled by the best of each voice."""

from __future__ import annotations

import pytest

from assistant.retrieve.fuse import WEIGHTS, Fusion
from corpus.key import Key, KeyKind

KEYS = [
    Key("a", KeyKind.QUESTION, "sv", (0,)),
    Key("b", KeyKind.QUESTION, "sv", (0,)),
    Key("c", KeyKind.QUESTION, "sv", (0,)),
    Key("d", KeyKind.QUESTION, "sv", (0,)),
    Key("e", KeyKind.SENTENCE, "sv", (1,)),
    Key("f", KeyKind.OVERVIEW, "sv", (0, 1)),
    Key("g", KeyKind.UNANSWERED, "sv", (1,)),
]


def test_the_best_three_keys_count() -> None:
    hits = [(3, 8.0), (0, 6.0), (4, 4.0), (1, 4.0), (2, 1.0), (5, 2.0), (6, 1.0)]
    fused = Fusion(KEYS).fuse((hits, [], []))
    words = WEIGHTS[0]
    assert fused == {
        (0,): pytest.approx(words),
        (1,): pytest.approx(words * 4 / 6),
        (0, 1): pytest.approx(words * 2 / 6),
        (~1,): pytest.approx(words * 1 / 6),
    }


def test_few_hits_of_many_keys_count_as_few() -> None:
    fused = Fusion(KEYS).fuse(([], [(0, 3.0), (4, 3.0)], []))
    assert fused[(0,)] == pytest.approx(WEIGHTS[1] / 3)
    assert fused[(1,)] == pytest.approx(WEIGHTS[1])


def test_voices_add_up() -> None:
    fused = Fusion(KEYS).fuse(([(4, 2.0)], [(4, 5.0)], [(4, 0.5)]))
    assert fused == {(1,): pytest.approx(sum(WEIGHTS))}
