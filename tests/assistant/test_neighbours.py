"""The log odds by the nearest known questions, as arithmetic."""

from __future__ import annotations

import math

import pytest

from assistant.decide.neighbours import MOST, SHARPNESS, log_odds_of_neighbours
from corpus.key import Key, KeyKind

KEYS = (
    Key("a", KeyKind.QUESTION, "sv", (0,)),
    Key("b", KeyKind.UNANSWERED, "sv", (0,)),
    Key("c", KeyKind.SENTENCE, "sv", (0,)),
)


def test_the_nearer_kind_wins() -> None:
    least = math.exp(SHARPNESS * -0.4)
    expected = math.log((1 + least) / (math.exp(SHARPNESS * -0.1) + least))
    hits = [(0, 0.9), (1, 0.8), (2, 0.5)]
    assert log_odds_of_neighbours(hits, KEYS) == pytest.approx(expected)


def test_it_is_bounded_and_silent_without_hits() -> None:
    assert log_odds_of_neighbours([], KEYS) == 0.0
    assert log_odds_of_neighbours([(1, 0.9), (2, 0.1)], KEYS) == -MOST
