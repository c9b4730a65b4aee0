from __future__ import annotations

import pytest

from assistant.pipeline import Assistant
from assistant.render import markdown

QUESTIONS = [
    "Vad kostar Energy Cities?",
    "What does Energy Cities cost?",
    "Får jag ta emot en gåva?",
    "Hej!",
    "Thanks!",
    "",
    "Hur gammal är kungen?",
]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_chosen_language_is_the_language_of_the_answer(
    question: str, language: str, assistant: Assistant
) -> None:
    assert assistant.answer([question], language).language == language


def test_a_question_is_answered_the_same_whatever_language_is_chosen(assistant: Assistant) -> None:
    for question in QUESTIONS:
        swedish, english = (assistant.answer([question], each) for each in ("sv", "en"))
        assert swedish.status == english.status
        assert {c.quote for c in swedish.citations} == {c.quote for c in english.citations}
        assert markdown(swedish) != markdown(english)


def test_without_a_choice_the_language_of_the_question_is_taken(assistant: Assistant) -> None:
    assert assistant.answer([QUESTIONS[0]]).language == "sv"
    assert assistant.answer([QUESTIONS[1]], None).language == "en"
