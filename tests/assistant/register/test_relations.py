"""How listed things stand to each other is said; what no list tells stays unsaid."""

from __future__ import annotations

import pytest

from assistant.register.silence import is_silent
from tests.assistant.register import relation_questions as questions
from tests.assistant.register.asking import Asker, missing


@pytest.mark.parametrize(("question", "facts"), questions.SAID)
def test_it_is_said(question: str, facts: tuple[str, ...], whole: Asker) -> None:
    assert not missing(whole.ask(question), facts)


@pytest.mark.parametrize(("question", "begins"), questions.BEGINS)
def test_the_first_sentence_answers(question: str, begins: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert not said.unproven
    assert said.text.startswith(begins), said.text


@pytest.mark.parametrize(("question", "both"), questions.COMPARED)
def test_the_duties_of_both_are_quoted(question: str, both: tuple[str, str], whole: Asker) -> None:
    assert not missing(whole.ask(question), both)


@pytest.mark.parametrize("question", questions.UNSAID)
def test_it_is_unsaid(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None
    assert is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize("question", questions.NOT_UNSAID)
def test_it_is_not_called_unsaid(question: str, whole: Asker) -> None:
    assert not is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize(("question", "facts"), questions.OTHER_BODY)
def test_the_strategies_of_another_body(
    question: str, facts: tuple[str, ...], coast: Asker
) -> None:
    assert not missing(coast.ask(question), facts)


def test_a_turn_that_asks_for_the_post_alone_is_not_told_the_cost_again(whole: Asker) -> None:
    said = whole.ask("Vad kostar SBHSS?", "hur mycket arbetstid då?")
    assert said is not None
    assert said.text.startswith("Ca 15 %")


def test_the_one_that_is_meant_is_cited_first(whole: Asker) -> None:
    said = whole.ask("Vilket samarbete tar störst del av en heltidstjänst?")
    assert said is not None
    assert "25 %" in said.answer.citations[0].quote
