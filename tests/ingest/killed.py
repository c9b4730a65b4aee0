"""An ingest in a process of its own, for tests that kill it."""

from __future__ import annotations

import sys
from pathlib import Path

from ingest.settings import settings_with
from ingest.update import update

PRELOAD = [
    "ingest.update",
    "sentence_transformers",
    "chromadb",
    "llama_index.core.ingestion",
    "llama_index.vector_stores.chroma",
    "tests.ingest.killed",
]
"""What a fork server has imported already, so that a kill hits the ingest and not its imports."""


def ingest(corpus: str, index: str) -> None:
    """One update."""
    update(settings_with(Path(corpus), Path(index)))


if __name__ == "__main__":
    ingest(*sys.argv[1:])
