"""From settings to an assistant that is ready: builds the index first where that is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from assistant.pipeline import Assistant
from ingest.archive import read_knowledge
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge
from ingest.settings import Settings
from ingest.steps import current_edition
from ingest.update import update

Opened = TypeVar("Opened")


def load_assistant(settings: Settings, embedder: Embedder | None = None) -> Assistant:
    """An assistant over the collection of `settings`; raises InputError when it cannot be made.

    A missing, stale or otherwise unusable index is built anew, with a line on standard error.
    """
    return _load(settings, lambda edition: open_edition(edition, settings, embedder))


def load_knowledge(settings: Settings) -> Knowledge:
    """What is known of the collection, without what searches it; an index is built likewise."""
    return _load(settings, read_knowledge)


def _load(settings: Settings, opened: Callable[[Path], Opened]) -> Opened:
    edition = current_edition(settings)
    damaged = False
    if edition is not None:
        try:
            return opened(edition)
        except InputError:
            raise
        except Exception as error:  # whatever is wrong with an index, a new one mends it
            kind = type(error).__name__
            _tell(f"Indexet är skadat ({kind}).", f"The index is damaged ({kind}).")
            damaged = True

    def tell() -> None:
        _tell(
            f"Indexet över {settings.corpus} byggs i {settings.index} …",
            f"Building the index of {settings.corpus} in {settings.index} …",
        )

    updated = update(settings, wait=True, anew=damaged, before_building=tell)
    for fault in updated.ingested.left_out:
        print(fault.both(), file=sys.stderr)
    return opened(updated.edition)


def _tell(sv: str, en: str) -> None:
    """Tell whoever started it what is done before anything can be answered."""
    print(sv, en, sep="\n", file=sys.stderr)


def open_edition(
    edition: Path,
    settings: Settings,
    embedder: Embedder | None = None,
    knowledge: Knowledge | None = None,
) -> Assistant:
    """An assistant that speaks from one edition; raises whatever is wrong with its files.

    `embedder` is used if given: it takes seconds to load; so is what was read of the edition.
    """
    knowledge = knowledge or read_knowledge(edition)
    index = SearchIndex.load(edition, knowledge.keys)
    return Assistant(knowledge, index, embedder or Embedder(settings.embedding_model))
