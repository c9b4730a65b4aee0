"""An assistant that stays up to date: it moves over to a new edition between two answers."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from assistant.answer import Answer
from assistant.load import load_assistant, open_edition
from ingest.embedding import LateEmbedder
from ingest.knowledge import Knowledge
from ingest.settings import Settings
from ingest.store import edition_folder

_log = logging.getLogger(__name__)


class LiveAssistant:
    """Answers from the edition in force; a new one is opened in the background, then used.

    Until it is open, and if it cannot be opened, the edition before goes on answering.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._embedder = LateEmbedder(settings.embedding_model)
        self._now = load_assistant(settings, self._embedder)
        self._edition = edition_folder(settings.index)
        self._opening: threading.Thread | None = None

    @property
    def knowledge(self) -> Knowledge:
        """What the edition says that answers just now."""
        self._follow()
        return self._now.knowledge

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first; see Assistant."""
        self._follow()
        return self._now.answer(turns, language)

    def ready(self) -> None:
        """Load what the first answer needs; raises InputError if that cannot be had."""
        self._embedder.load()

    def settle(self) -> None:
        """Wait until an edition that is being opened is in use."""
        self._follow()
        if self._opening:
            self._opening.join()

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
            self._now = open_edition(edition, self._settings, self._now.embedder)
        except Exception:  # whatever is wrong with the new one, the old one is still good
            _log.exception("The new edition %s cannot be opened", edition)
        self._edition = edition
