"""A question that is passed on, and what is no relay."""

from __future__ import annotations

import pytest

from assistant.understand.relayed import without_relay


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        (
            "En ledamot frågar vem som har nytta av det. Vad säger strategin?",
            "Vem som har nytta av det?",
        ),
        ("A colleague asks what it costs us. What does the document say about it?",
         "What it costs us?"),
        ("Who benefits from our work? What does the strategy say?", "Who benefits from our work?"),
        ("Min chef undrar hur det följs upp. Vad står det i dokumentet om det?",
         "Hur det följs upp?"),
    ],
)  # fmt: skip
def test_the_question_itself_is_left(told: str, asked: str) -> None:
    assert without_relay(told) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Vad säger strategin?",
        "What does the strategy say about travel?",
        "Vi reser mycket. Vad säger strategin om resor?",
        "Vi åker tåg i år. Vad säger strategin om det?",
        "En ledamot frågar vem som beslutar.",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert without_relay(text) == text
