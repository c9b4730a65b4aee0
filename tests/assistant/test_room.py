"""What an answer has room for is counted in the words that are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.compose.room import Room
from ingest.knowledge import Knowledge

Ask = Callable[..., dict[str, Any]]
MOST_WORDS = 130


def test_english_is_counted_in_its_translation(knowledge: Knowledge) -> None:
    sentences = [s for s in knowledge.sentences if s.text in knowledge.translations]
    for language, shown in (("sv", {}), ("en", knowledge.translations)):
        room = Room(language, knowledge)
        kept = room.within(sentences)
        assert room.holds(kept)
        assert not room.holds(sentences[: len(kept) + 1])
        assert sum(len(shown.get(s.text, s.text).split()) + 1 for s in kept) <= room.most


def test_the_first_is_kept_however_long(knowledge: Knowledge) -> None:
    room = Room("en", knowledge)
    room.most = 1
    assert room.within(knowledge.sentences[:3]) == list(knowledge.sentences[:1])


@pytest.mark.parametrize(
    "question",
    [
        "Who sits for us in the group of officials below the steering group of SBHSS?",
        "Which policy objective does the North Sea programme not cover?",
        "What is our part as ordinary officers in monitoring the outside world?",
        "What is the Brussels office for, in plain words?",
    ],
)
def test_an_english_answer_stays_short(question: str, ask: Ask) -> None:
    row = ask(question)
    assert row["answered"]
    assert len(row["answer"].split()) <= MOST_WORDS
