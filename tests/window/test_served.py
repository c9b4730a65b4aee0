"""The window's own questions: answered once in an edition, and traceless."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.feedback.store import Store
from assistant.window.examples import Examples
from assistant.window.served import Busy, Served
from tests.window.scripted import ScriptedAssistant


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store that counts."""
    return Store(f"sqlite:///{tmp_path / 'feedback.sqlite'}", 30)


def test_what_the_window_tries_is_not_counted(store: Store) -> None:
    served = Served(ScriptedAssistant(), counting=store)
    served.tried("Hur mår månen?")
    assert store.unanswered() == []
    served.answer(["Hur mår månen?"])
    assert len(store.unanswered()) == 1


def test_a_question_is_tried_once_in_an_edition() -> None:
    assistant = ScriptedAssistant()
    served = Served(assistant)
    assert served.tried("Hur mår månen?") is served.tried("Hur mår månen?")
    assert len(assistant.asked) == 1
    assistant.knowledge = replace(assistant.knowledge)
    served.tried("Hur mår månen?")
    assert len(assistant.asked) == 2


def test_a_window_that_is_stopped_tries_nothing_more() -> None:
    served = Served(ScriptedAssistant())
    served.closing = True
    with pytest.raises(Busy):
        served.tried("Hur mår månen?")


def test_examples_are_found_when_asked_for_and_anew_in_another_edition() -> None:
    assistant = ScriptedAssistant()
    examples = Examples(Served(assistant), "sv")
    assert assistant.asked == []
    assert "Får jag vattna mitt på dagen?" in examples.markup()
    assert examples.found == examples.markup()
    assistant.knowledge = replace(assistant.knowledge, keys=())
    assert examples.markup() == ""
