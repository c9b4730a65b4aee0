"""The model of answerability: what it learns, and when it need not learn again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.key import Key, KeyKind
from ingest.answerability import FILE, Answerability

ASKED = (
    ("Vem städar dammen?", KeyKind.QUESTION, 0),
    ("Hur ofta städas dammen?", KeyKind.QUESTION, 0),
    ("Vad kostar en bänk?", KeyKind.UNANSWERED, 1),
    ("Vem målade bänken?", KeyKind.UNANSWERED, 1),
)
TOPICS = ("Dammen", "Bänkar")
VECTORS = np.eye(4, 6, dtype=np.float32)


def keys(asked: tuple[tuple[str, KeyKind, int], ...] = ASKED) -> tuple[Key, ...]:
    return tuple(Key(text, kind, "sv", (sentence,)) for text, kind, sentence in asked)


def odds(model: Answerability | None, asked: int) -> float:
    assert model
    text, _, topic = ASKED[asked]
    return model.log_odds(text, TOPICS[topic], VECTORS[asked])


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A folder with weights that say another thing than what would be learned: always 0."""
    model = Answerability.train(keys(), VECTORS, TOPICS)
    assert model
    model.save(tmp_path)
    np.save(tmp_path / FILE, np.zeros_like(np.load(tmp_path / FILE)))
    return tmp_path


def test_what_is_answered_has_odds_above_what_is_not() -> None:
    model = Answerability.train(keys(), VECTORS, TOPICS)
    assert odds(model, 0) > 0 > odds(model, 2)


def test_what_was_learned_from_the_same_is_taken_over(stored: Path) -> None:
    assert odds(Answerability.train(keys(), VECTORS, TOPICS, stored), 0) == 0.0


def test_what_was_taken_over_can_be_taken_over_again(stored: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    model = Answerability.train(keys(), VECTORS, TOPICS, stored)
    assert model
    model.save(second)
    assert odds(Answerability.train(keys(), VECTORS, TOPICS, second), 0) == 0.0


@pytest.mark.parametrize(
    "asked",
    [
        (("Vem rensar dammen?", KeyKind.QUESTION, 0), *ASKED[1:]),
        (("Vem städar dammen?", KeyKind.UNANSWERED, 0), *ASKED[1:]),
        (("Vem städar dammen?", KeyKind.QUESTION, 1), *ASKED[1:]),
    ],
    ids=["another question", "another answer", "another section"],
)
def test_what_was_learned_from_other_is_learned_anew(
    stored: Path, asked: tuple[tuple[str, KeyKind, int], ...]
) -> None:
    assert odds(Answerability.train(keys(asked), VECTORS, TOPICS, stored), 1) != 0.0


def test_with_other_vectors_it_is_learned_anew(stored: Path) -> None:
    assert odds(Answerability.train(keys(), 2 * VECTORS, TOPICS, stored), 0) != 0.0


def test_weights_without_their_digest_are_learned_anew(stored: Path) -> None:
    (stored / "answerability.sha256").unlink()
    assert odds(Answerability.train(keys(), VECTORS, TOPICS, stored), 0) != 0.0
