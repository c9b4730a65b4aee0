"""An assistant that stays up to date: it moves over to a new edition between two answers."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from assistant.answer import Answer
from assistant.load import load_assistant, load_knowledge, open_edition
from assistant.pipeline import Assistant
from ingest.embedding import LateEmbedder
from ingest.knowledge import Knowledge
from ingest.settings import Settings
from ingest.store import edition_folder

_log = logging.getLogger(__name__)


class LiveAssistant:
    """Answers from the edition in force; a new one is opened in the background, then used.

    Until it is open, and if it cannot be opened, the edition before goes on answering. What it
    knows is there at once; what searches it is opened by `ready`, or by the first question.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._embedder = LateEmbedder(settings.embedding_model)
        self._read = load_knowledge(settings)
        self._read_from = self._edition = edition_folder(settings.index)
        self._now: Assistant | None = None
        self._taking = threading.Lock()
        self._opening: threading.Thread | None = None

    @property
    def knowledge(self) -> Knowledge:
        """What the edition says that answers just now."""
        self._follow()
        return self._now.knowledge if self._now else self._read

    @property
    def is_ready(self) -> bool:
        """Whether a question is answered without anything being loaded first."""
        return self._now is not None and self._embedder.is_loaded

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first; see Assistant."""
        self._follow()
        return self._opened().answer(turns, language)

    def ready(self) -> None:
        """Load what the first answer needs; raises InputError if that cannot be had."""
        self._embedder.load()
        _warm(self._opened())

    def settle(self) -> None:
        """Wait until an edition that is being opened is in use."""
        self._follow()
        if self._opening:
            self._opening.join()

    def _opened(self) -> Assistant:
        with self._taking:
            if self._now is None:
                self._now = self._first()
            return self._now

    def _first(self) -> Assistant:
        """The edition that was read at the start; where it is damaged, one that is built anew."""
        if self._read_from is not None:
            try:
                return open_edition(self._read_from, self._settings, self._embedder, self._read)
            except Exception:  # it is told, and mended, where it is loaded as a whole
                _log.debug("The edition %s cannot be opened", self._read_from, exc_info=True)
        return load_assistant(self._settings, self._embedder)

    def _follow(self) -> None:
        """Begin to open the edition in force if it is a new one."""
        edition = edition_folder(self._settings.index)
        if edition is None or edition == self._edition:
            return
        if self._opening is None or not self._opening.is_alive():
            self._opening = threading.Thread(target=self._open, args=(edition,), daemon=True)
            self._opening.start()

    def _open(self, edition: Path) -> None:
        try:
            opened = open_edition(edition, self._settings, self._embedder)
            _warm(opened)
            with self._taking:
                self._now = opened
        except Exception:  # whatever is wrong with the new one, the old one is still good
            _log.exception("The new edition %s cannot be opened", edition)
        self._edition = edition


def _warm(assistant: Assistant) -> None:
    """Have an assistant answer what nobody asked, so that no asker waits for what it looks up
    first when it is asked."""
    title = assistant.knowledge.collection.title
    for question in (title, f"Får jag ta emot {title}?"):
        assistant.answer([question])
