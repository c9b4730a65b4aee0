"""Search by what texts speak of: the packed arithmetic gives what the plain one gives."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understand.concepts import LENGTH, PART, Concepts, Reader, Spoken, Unit
from assistant.understand.glossary import Glossary
from corpus.companions import Term

_UNITS: st.SearchStrategy[dict[Unit, float]] = st.dictionaries(
    st.sampled_from("abcde"), st.sampled_from([0.5, 0.6, 1.0]), max_size=3
)
_TEXT = st.lists(_UNITS, max_size=5)
PIER = Term(sv=("brygga",), en=("pier",))


def _plain_scores(
    texts: list[list[dict[Unit, float]]], asked: list[dict[Unit, float]]
) -> list[float]:
    """BM25's rarity, the best unit of each word, a long text held back."""
    held = [_most(text) for text in texts]
    lengths = [len(text) for text in texts]
    usual = max(sum(lengths) / len(lengths), 1.0)

    def rarity(unit: Unit) -> float:
        count = sum(unit in each for each in held)
        return math.log(1 + (len(texts) - count + 0.5) / (count + 0.5))

    return [
        sum(
            max((w * rarity(u) * each[u] for u, w in word.items() if u in each), default=0.0)
            for word in asked
        )
        / (1 - LENGTH + LENGTH * length / usual)
        for each, length in zip(held, lengths, strict=True)
    ]


def _most(text: list[dict[Unit, float]]) -> dict[Unit, float]:
    return {unit: max(word.get(unit, 0.0) for word in text) for word in text for unit in word}


@given(texts=st.lists(_TEXT, min_size=1, max_size=6), asked=_TEXT)
def test_scores_are_those_of_the_plain_formula(
    texts: list[list[dict[Unit, float]]], asked: list[dict[Unit, float]]
) -> None:
    each = np.arange(len(texts))
    found = Concepts(Spoken(texts), (each, each)).scores(asked)
    assert found == pytest.approx(_plain_scores(texts, asked), rel=1e-4, abs=1e-5)


def test_a_text_put_together_of_others_holds_what_they_hold() -> None:
    spoken = Spoken([[{"a": 1.0}], [{"b": 1.0}], [{"c": 1.0}]])
    whole = Concepts(spoken, (np.array([0, 0, 1]), np.array([0, 1, 2])))
    together, other = whole.scores([{"a": 1.0}, {"b": 1.0}])
    assert together > 0
    assert other == 0
    assert whole.share([{"a": 1.0}, {"b": 1.0}], 0) == 1.0
    assert whole.share([{"a": 1.0}, {"c": 1.0}], 1) == 0.5


def test_a_compound_is_heard_by_its_parts_and_what_they_mean() -> None:
    reader = Reader(Glossary((PIER,)), ["En plats vid en brygga i hamnen"])
    (units,) = reader.read("bryggplats", "sv")
    assert units["plat"] == PART
    assert units[PIER] == PART
    assert 1.0 in units.values()
