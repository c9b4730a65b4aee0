"""The assistant as it is served to many: one question at a time, counted and logged if told to."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.answer import Answer, Status
from assistant.feedback.store import Store
from assistant.pipeline import LONGEST_QUESTION
from ingest.knowledge import Knowledge

if TYPE_CHECKING:
    from assistant.window.chat import Answering

_log = logging.getLogger(__name__)
_questions = logging.getLogger(f"{__name__}.questions")


MOST_TURNS = 20
"""Earlier turns that are read; those before are left out."""
MOST_TRIED = 4096
"""The window's own questions whose answers are remembered."""


class Busy(Exception):
    """More questions wait than may."""


class Served:
    """Puts questions to an assistant one at a time, for tokenizers cannot be used by many threads.

    Where there is a store that counts, what the document does not answer is counted there.
    """

    def __init__(
        self, assistant: Answering, waiting: int = 100, counting: Store | None = None
    ) -> None:
        self._assistant = assistant
        self._counting = counting
        self._one = threading.Lock()
        self._places = threading.BoundedSemaphore(waiting)
        self.closing = False
        """Whether the window is being stopped; then it asks nothing of its own any more."""
        self._tried: dict[str, Answer] = {}
        self._tried_on: Knowledge | None = None

    @property
    def knowledge(self) -> Knowledge:
        """What the assistant knows just now."""
        return self._assistant.knowledge

    @property
    def is_ready(self) -> bool:
        """Whether a question is answered without anything being loaded first."""
        return is_ready(self._assistant)

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`; raises Busy when too many questions wait."""
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            answer = self._put(turns, language)
        finally:
            self._places.release()
        _questions.info("%s: %r", answer.status.value, turns[-1])
        self._count(turns, answer)
        return answer

    def tried(self, question: str) -> Answer:
        """What a question of the window's own gives: nobody asked it, so it leaves no trace.

        It is answered once in an edition, for the same one is tried after many an answer.
        """
        if self.closing:
            raise Busy
        knowledge = self.knowledge
        if self._tried_on is not knowledge or len(self._tried) >= MOST_TRIED:
            self._tried, self._tried_on = {}, knowledge
        tried = self._tried
        if question not in tried:
            tried[question] = self._put([question], None)
        return tried[question]

    def _put(self, turns: list[str], language: str | None) -> Answer:
        with self._one:
            return self._assistant.answer(_readable(turns), language)

    def _count(self, turns: list[str], answer: Answer) -> None:
        if self._counting is None or answer.status is not Status.NOT_IN_DOCUMENTS:
            return
        try:
            self._counting.count_unanswered(answer.understood or turns[-1], answer.language)
        except Exception:  # an answer is not lost because it could not be counted
            _log.exception("A question could not be counted")


def is_ready(assistant: Answering) -> bool:
    """Whether an assistant has loaded what it needs; one that does not tell is ready at once."""
    return bool(getattr(assistant, "is_ready", True))


def trying(assistant: Answering) -> Callable[[str], Answer]:
    """How the window puts its own questions to an assistant, to see whether they are answered."""
    return assistant.tried if isinstance(assistant, Served) else lambda q: assistant.answer([q])


def _readable(turns: list[str]) -> list[str]:
    """The question and the turns before it, less those that were too long to be read then."""
    *earlier, question = turns
    short = [turn for turn in earlier if len(turn) <= LONGEST_QUESTION]
    return [*short[-MOST_TURNS:], question]


def log_questions() -> None:
    """Write what people ask to standard error from now on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s question %(message)s"))
    _questions.addHandler(handler)
    _questions.setLevel(logging.INFO)
    _questions.propagate = False
