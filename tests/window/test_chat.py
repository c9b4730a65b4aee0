"""The course of a conversation: what is shown, what is kept, and what goes wrong well."""

from __future__ import annotations

import logging

import pytest
from markupsafe import escape

from assistant.pipeline import LONGEST_QUESTION
from assistant.window.chat import Chat, Talk, View
from assistant.window.words import FAILED, SEARCHING, STOPPED
from tests.window.scripted import ScriptedAssistant


def asked(chat: Chat, question: str, talk: Talk = ()) -> View:
    """What the window shows in the end."""
    return list(chat.ask(question, talk))[-1]


def test_the_question_shows_before_its_answer() -> None:
    first, last = Chat(ScriptedAssistant(), "sv").ask("Får jag fälla ett träd?", ())
    assert first.pending == "Får jag fälla ett träd?"
    assert first.box == ""
    assert SEARCHING.sv in first.log
    assert last.pending == ""
    assert "Träd fälls bara efter beslut" in last.log
    assert last.box is None  # the reader may have begun to write the next one


def test_an_answer_says_what_it_spoke_from() -> None:
    assistant = ScriptedAssistant()
    view = asked(Chat(assistant, "sv"), "Får jag fälla ett träd?")
    assert f"version {assistant.knowledge.version}" in view.log
    assert escape(assistant.knowledge.collection.title) in view.log.split("spoken-from")[1]
    greeted = asked(Chat(assistant, "sv"), "hej")
    assert "spoken-from" not in greeted.log
    assert "spoken-from" not in asked(Chat(assistant, "sv"), "något trasigt").log


def test_a_follow_up_comes_with_the_users_own_turns() -> None:
    assistant = ScriptedAssistant()
    chat = Chat(assistant, "sv")
    view = asked(chat, "Får jag fälla ett träd?")
    asked(chat, "Vem beslutar om undantag?", view.talk)
    assert assistant.asked[-1] == ["Får jag fälla ett träd?", "Vem beslutar om undantag?"]


def test_a_fault_gives_a_sentence_and_the_question_back(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        view = asked(Chat(ScriptedAssistant(), "sv"), "något trasigt")
    assert FAILED.sv in view.log
    assert view.box == "något trasigt"
    assert "hemlighet" not in view.log
    assert "Traceback" not in view.log
    assert "hemlighet" in caplog.text
    assert "något trasigt" not in caplog.messages[0]  # questions are nobody else's business


def test_what_failed_is_no_part_of_the_next_question() -> None:
    assistant = ScriptedAssistant()
    chat = Chat(assistant, "sv")
    view = asked(chat, "något trasigt")
    asked(chat, "Vem beslutar om undantag?", view.talk)
    assert assistant.asked[-1] == ["Vem beslutar om undantag?"]


def test_a_question_too_long_stands_in_the_box_to_be_shortened() -> None:
    question = "ord " * LONGEST_QUESTION
    assert asked(Chat(ScriptedAssistant(), "sv"), question).box == question.strip()


def test_an_empty_question_changes_nothing() -> None:
    assistant = ScriptedAssistant()
    assert asked(Chat(assistant, "sv"), "  \n ").talk == ()
    assert assistant.asked == []


def test_stop_gives_the_question_back() -> None:
    chat = Chat(ScriptedAssistant(), "sv")
    talk = asked(chat, "Får jag fälla ett träd?").talk
    view = chat.stop(talk, "långsamt")
    assert view.talk == talk
    assert view.box == "långsamt"
    assert STOPPED.sv in view.log


def test_clear_empties_everything() -> None:
    view = Chat(ScriptedAssistant(), "sv").clear()
    assert (view.talk, view.box) == ((), "")
    assert "exchange" not in view.log
