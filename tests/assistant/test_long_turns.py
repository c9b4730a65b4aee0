"""Earlier turns that are too long: they are left out, and that is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.pipeline import LONGEST_QUESTION

Ask = Callable[..., dict[str, Any]]
LONG = "Vem representerar oss i styrelsen? " * (LONGEST_QUESTION // 20)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Får jag ta emot en klocka?", f"är {len(LONG)} tecken lång"),
        ("May I accept a watch?", f"is {len(LONG)} characters long"),
    ],
)
def test_a_long_earlier_turn_is_not_read(question: str, said: str, ask: Ask) -> None:
    alone, after = ask(question), ask(LONG, question)
    assert said in after["answer"]
    assert str(LONGEST_QUESTION) in after["answer"]
    assert said not in alone["answer"]
    for name in ("status", "citations", "related", "ranked"):
        assert after[name] == alone[name]


def test_what_was_asked_before_and_after_it_still_counts(ask: Ask) -> None:
    followed = ask("Vad är Euroregion Baltic?", LONG, "Och vad kostar det?")
    assert (
        followed["citations"]
        == ask("Vad är Euroregion Baltic?", "Och vad kostar det?")["citations"]
    )
    assert followed["answered"]


def test_a_turn_of_the_greatest_length_is_read(ask: Ask) -> None:
    padded = "Vad är Euroregion Baltic?".ljust(LONGEST_QUESTION, ".")
    assert "tecken" not in ask(padded, "Och vad kostar det?")["answer"]
