"""The course of a conversation: ask, stop, clear; each step says what the window shows."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from assistant.about import about
from assistant.answer import Answer
from assistant.pipeline import LONGEST_QUESTION
from assistant.window.conversation import conversation
from assistant.window.exchange import Exchange
from assistant.window.source import SourcePanel
from assistant.window.words import STOPPED
from ingest.knowledge import Knowledge

Talk = tuple[Exchange, ...]
"""A conversation, oldest first."""

_log = logging.getLogger(__name__)


class Answering(Protocol):
    """What the window needs of an assistant."""

    @property
    def knowledge(self) -> Knowledge:
        """What it knows just now."""
        ...

    def answer(self, turns: list[str]) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class View:
    """What the window shows.

    `pending` is the question that is being answered, empty when none is. `box` is what stands in
    the text box; where it or the panel is None it is left as it is.
    """

    talk: Talk
    log: Markup
    panel: Markup | None
    pending: str = ""
    box: str | None = None


class Chat:
    """Conversations in a window of one language; each conversation is in its Talk."""

    def __init__(self, assistant: Answering, language: str) -> None:
        self._assistant = assistant
        self._language = language
        self._panel = SourcePanel(assistant.knowledge, language)

    def ask(self, question: str, talk: Talk) -> Iterator[View]:
        """Show the question at once, then its answer; an empty one changes nothing."""
        question = question.strip()
        if not question:
            yield self._view(talk)
            return
        yield View(talk, conversation(talk, self._language, question), None, question, box="")
        before = self._assistant.knowledge
        answer = self._answer([*_turns(talk), question])
        keep = answer is None or len(question) > LONGEST_QUESTION
        exchange = Exchange(len(talk) + 1, question, answer, self._about(answer, before))
        yield self._view((*talk, exchange), box=question if keep else None)

    def stop(self, talk: Talk, pending: str) -> View:
        """The conversation as it was before the pending question, which goes back to the box."""
        return self._view(
            talk, notice=STOPPED.of(self._language) if pending else "", box=pending or None
        )

    def clear(self) -> View:
        """An empty conversation."""
        return self._view((), box="")

    def _view(self, talk: Talk, notice: str = "", box: str | None = None) -> View:
        self._panel.turn_to(self._assistant.knowledge)
        return View(
            talk, conversation(talk, self._language, notice=notice), self._panel.html(talk), box=box
        )

    def _answer(self, turns: list[str]) -> Answer | None:
        try:
            return self._assistant.answer(turns)
        except Exception:  # whatever it is, the reader gets a sentence and the log the traceback
            _log.exception("A question could not be answered")
            return None

    def _about(self, answer: Answer | None, before: Knowledge) -> str:
        """What an answer spoke from: an edition may have taken over while it was made."""
        if answer is None:
            return ""
        return about(answer, before) or about(answer, self._assistant.knowledge)


def _turns(talk: Talk) -> list[str]:
    """The user's own messages so far, less those that could not be answered."""
    return [exchange.question for exchange in talk if exchange.answer]
