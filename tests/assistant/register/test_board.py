"""Costs, posts, seats and strategies as those ask who account for them."""

from __future__ import annotations

import pytest

from assistant.register.silence import is_silent
from tests.assistant.register import board_questions as board
from tests.assistant.register.asking import Asker


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        *board.POSTS,
        *board.COMPARED,
        *board.STRATEGIES,
        *board.GOALS,
        *board.TOLD,
        *board.ESTIMATES,
        *board.FRACTIONS,
        *board.MOST_SEATS,
        *board.ABSENT,
        *board.TOGETHER,
        *board.ASIDE,
    ],
)
def test_the_first_sentence_answers(question: str, begins: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert not said.unproven
    assert said.text.startswith(begins), said.text


@pytest.mark.parametrize("question", [*board.OTHER_YEARS, *board.STORIES])
def test_another_question_is_left_to_the_search(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None


@pytest.mark.parametrize("question", [*board.UNSAID, *board.OF_OTHERS])
def test_what_the_text_does_not_say(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None
    assert is_silent(whole.understand(question), whole.facts)
