"""The course of a conversation: ask, stop, clear; each step says what the window shows."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from assistant.about import about
from assistant.answer import Answer
from assistant.pipeline import LONGEST_QUESTION
from assistant.suggest import suggest
from assistant.window.conversation import conversation
from assistant.window.exchange import Exchange
from assistant.window.served import is_ready, trying
from assistant.window.source import SourcePanel
from assistant.window.words import GETTING_READY, RESTORED, SEARCHING, STOPPED
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

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first; in `language`, if given."""
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

    def ask(self, question: str, talk: Talk, language: str | None = None) -> Iterator[View]:
        """Show the question at once, then its answer; an empty one changes nothing.

        The answer is in `language`, or where none is given, in that of the question.
        """
        question = question.strip()
        if not question:
            yield self._view(talk)
            return
        waiting = SEARCHING if is_ready(self._assistant) else GETTING_READY
        log = conversation(talk, self._language, question, waiting=waiting)
        yield View(talk, log, None, question, box="")
        exchange = self._exchange(question, talk, language)
        keep = exchange.answer is None or len(question) > LONGEST_QUESTION
        yield self._view((*talk, exchange), box=question if keep else None)

    def restore(self, turns: Sequence[str], then: str, language: str | None = None) -> View:
        """A conversation held before, from its questions; `then` is the version it spoke from."""
        talk: Talk = ()
        for question in turns:
            talk = (*talk, self._exchange(question, talk, language))
        changed = then not in ("", self._assistant.knowledge.version)
        notice = RESTORED.of(self._language, then=then) if changed else ""
        return self._view(talk, notice=notice)

    def take_back(self, talk: Talk) -> View:
        """The conversation without its last question, which goes to the box to be edited."""
        return self._view(talk[:-1], box=talk[-1].question) if talk else self.clear()

    def following(self, talk: Talk) -> list[str]:
        """Questions to go on with after the last answer."""
        answer = talk[-1].answer if talk else None
        if answer is None:
            return []
        asked = [exchange.question for exchange in talk]
        knowledge = self._assistant.knowledge
        return suggest(answer, asked, knowledge, trying(self._assistant))

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

    def _exchange(self, question: str, talk: Talk, language: str | None) -> Exchange:
        before = self._assistant.knowledge
        answer = self._answer([*turns_of(talk), question], language)
        return Exchange(len(talk) + 1, question, answer, self._about(answer, before))

    def _answer(self, turns: list[str], language: str | None) -> Answer | None:
        try:
            return self._assistant.answer(turns, language)
        except Exception:  # whatever it is, the reader gets a sentence and the log the traceback
            _log.exception("A question could not be answered")
            return None

    def _about(self, answer: Answer | None, before: Knowledge) -> str:
        """What an answer spoke from: an edition may have taken over while it was made."""
        if answer is None:
            return ""
        return about(answer, before) or about(answer, self._assistant.knowledge)


def turns_of(talk: Talk) -> list[str]:
    """The user's own messages so far, less those that could not be answered."""
    return [exchange.question for exchange in talk if exchange.answer]
