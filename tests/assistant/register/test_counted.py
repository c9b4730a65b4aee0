"""Answers that count, compare and leave out; and what the register shows to be unsaid."""

from __future__ import annotations

import pytest

from assistant.register.silence import is_silent
from tests.assistant.register import counted_questions as counted
from tests.assistant.register.asking import Asker, missing


@pytest.mark.parametrize(("question", "facts"), counted.SEATS)
def test_seats_counted(question: str, facts: tuple[str, ...], real_asker: Asker) -> None:
    said = real_asker.ask(question)
    assert not missing(said, facts), said


@pytest.mark.parametrize(("question", "facts"), [*counted.COSTS, *counted.OTHERS])
def test_the_rest_counted(question: str, facts: tuple[str, ...], real: Asker) -> None:
    said = real.ask(question)
    assert not missing(said, facts), said


@pytest.mark.parametrize("question", counted.SILENT)
def test_the_register_shows_what_is_not_said(question: str, real: Asker) -> None:
    assert is_silent(real.understand(question), real.facts)


@pytest.mark.parametrize("question", counted.SAID)
def test_what_is_said_is_not_called_unsaid(question: str, real: Asker) -> None:
    assert not is_silent(real.understand(question), real.facts)


def test_only_words_that_the_text_never_uses_may_be_left(real: Asker) -> None:
    plucky = real.understand("Which plucky ones cost the most?")
    assert "plucky" in real.facts.read(plucky).left()
    sparing = real.facts.sparing()
    for left, spared in (("plucky", True), ("handlingsplan", False), ("Zanzibar", False)):
        reading = sparing.read(real.understand(f"costs {left}"))
        reading.take("costs")
        assert reading.left() == ([] if spared else [left])


def test_no_word_is_left_where_no_other_was_understood(real: Asker) -> None:
    sparing = real.facts.sparing()
    assert sparing.read(real.understand("plucky")).left() == ["plucky"]
