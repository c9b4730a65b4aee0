"""Questions to go on with come from the bank, stand near, are answered, and are new."""

from __future__ import annotations

import pytest

from assistant.answer import Answer, Status
from assistant.pipeline import Assistant
from assistant.suggest import MOST, bound_questions, suggest

QUESTIONS = [
    "Får jag ta emot en gåva?",
    "Vem beslutar om nya samarbeten?",
    "Vad kostar Energy Cities?",
    "Who represents us in Euroregion Baltic?",
]


def suggested(assistant: Assistant, question: str, *asked: str) -> tuple[Answer, list[str]]:
    """The answer to a question, and what is suggested after it."""
    answer = assistant.answer([question])
    found = suggest(
        answer, [question, *asked], assistant.knowledge, lambda text: assistant.answer([text])
    )
    return answer, found


@pytest.mark.parametrize("question", QUESTIONS)
def test_suggestions_are_near_answered_and_new(assistant: Assistant, question: str) -> None:
    answer, found = suggested(assistant, question)
    assert 0 < len(found) <= MOST
    bank = {b.question: b for b in bound_questions(assistant.knowledge, answer.language)}
    sections = {citation.section for citation in answer.citations}
    cited = {citation.start for citation in answer.citations}
    for each in found:
        assert bank[each].section in sections
        assert not bank[each].starts & cited
        assert assistant.answer([each]).status is Status.ANSWERED
    _, later = suggested(assistant, question, *found)
    assert not set(later) & set(found)


def test_nothing_is_suggested_after_what_has_no_answer(assistant: Assistant) -> None:
    assert suggested(assistant, "Hur bakar man en sockerkaka?")[1] == []


def test_what_the_assistant_does_not_answer_is_not_suggested(assistant: Assistant) -> None:
    answer = assistant.answer([QUESTIONS[0]])
    silent = Answer(Status.NOT_IN_DOCUMENTS, "sv")
    assert suggest(answer, [], assistant.knowledge, lambda text: silent) == []
