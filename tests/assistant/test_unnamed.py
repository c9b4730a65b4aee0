from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


def test_readings_that_fit_are_all_answered(ask: Ask) -> None:
    row = ask("När bildades det?")
    assert row["answered"]
    assert all(year in row["answer"] for year in ("2012", "1998", "1990"))


def test_readings_that_do_not_fit_are_choices(ask: Ask) -> None:
    row = ask("Vem sitter där?")
    assert row["status"] == "clarify"
    assert not row["citations"]
    assert len(row["choices"]) > 1
    for choice in row["choices"]:
        assert choice["citations"]
        assert f"[{choice['citations'][0]['n']}]" in choice["answer"]


@pytest.mark.parametrize(
    ("question", "language"), [("Vem representerar oss där?", "sv"), ("What does it cost?", "en")]
)
def test_a_chosen_reading_is_answered_in_the_language_of_the_question(
    question: str, language: str, ask: Ask
) -> None:
    """Whatever language the name is in that was chosen."""
    asked = ask(question)
    assert asked["status"] == "clarify"
    for choice in asked["choices"]:
        row = ask(question, choice["label"])
        assert row["answered"], choice["label"]
        assert row["language"] == language, choice["label"]
        quotes = {citation["quote"] for citation in row["citations"]}
        assert quotes & {citation["quote"] for citation in choice["citations"]}


def test_what_was_spoken_of_is_not_asked_for_again(ask: Ask) -> None:
    assert ask("Vad är ERB?", "Vem sitter där?")["answered"]


def test_a_named_question_is_not_asked_back(ask: Ask) -> None:
    for question in ("Vem är ersättare?", "Vem är Bo?", "Är det okej att ta emot en gåva?"):
        assert ask(question)["status"] == "answered"
