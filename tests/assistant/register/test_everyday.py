"""Everyday words, tag questions, stand-ins and several years; what is unsaid stays unsaid."""

from __future__ import annotations

import pytest

from assistant.decide.premise import premise
from assistant.register.silence import is_silent
from assistant.register.tag import tagged
from tests.assistant.register import everyday_questions as everyday
from tests.assistant.register.asking import Asker, missing


@pytest.mark.parametrize(
    ("question", "begins"),
    [*everyday.TOTALS, *everyday.RANKS, *everyday.EXTREMES, *everyday.SEATS, *everyday.CLAIMS],
)
def test_the_first_sentence_answers(question: str, begins: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert not said.unproven
    assert said.text.startswith(begins), said.text


@pytest.mark.parametrize(("question", "facts"), [*everyday.YEARS, *everyday.MEMBERS])
def test_the_facts_are_said(question: str, facts: tuple[str, ...], whole: Asker) -> None:
    assert not missing(whole.ask(question), facts)


@pytest.mark.parametrize(("question", "person"), everyday.STAND_INS)
def test_the_substitute_is_named(question: str, person: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert not said.unproven
    assert person in said.people


@pytest.mark.parametrize(("question", "holds"), everyday.SETTLED)
def test_a_claim_is_settled(question: str, holds: bool, whole: Asker) -> None:
    assert whole.ask(question) is None
    found = premise(whole.understand(question).text, whole.facts)
    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize("question", everyday.UNSAID)
def test_what_no_seat_says_is_unsaid(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None
    assert is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize("question", everyday.SAID)
def test_what_the_text_says_is_not_called_unsaid(question: str, whole: Asker) -> None:
    assert not is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize("question", everyday.OTHER)
def test_another_question_is_left_to_the_search(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None


@pytest.mark.parametrize(
    ("question", "states"),
    [
        ("ERB startade 1998, va?", True),
        ("He sits for the Liberals, doesn't he?", True),
        ("Jag har hört att ERB startade 1995, stämmer det?", True),
        ("Isn't it true that it started in 1998?", True),
        ("Vilka grupper sitter han i och som va?", False),
        ("Vem sitter i ERB, eller hur?", False),
        ("What is right?", False),
        ("Vad kostar ERB?", False),
    ],
)
def test_a_tag_makes_a_claim_only_where_nothing_is_asked(question: str, states: bool) -> None:
    assert tagged(question) is states
