"""Step 1, read: every document of a collection's folder, by the reader of its format."""

from __future__ import annotations

from collections.abc import Callable, Container
from pathlib import Path

from ingest.errors import InputError
from ingest.lines import RawText
from ingest.readers import pdf, text

READERS: dict[str, Callable[[Path], RawText]] = {
    text.ENDING: text.read_text,
    pdf.ENDING: pdf.read_pdf,
}
"""File ending (lower case, with its dot) to reader. A new format adds one line here."""


def document_paths(folder: Path) -> tuple[Path, ...]:
    """The documents that lie directly in `folder`, by name; InputError when there are none."""
    if not folder.is_dir():
        raise InputError(
            f"Mappen {folder} finns inte. Ange en mapp med minst ett dokument med --corpus.",
            f"The folder {folder} does not exist. Name a folder with at least one document "
            "with --corpus.",
        )
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(
            f"Mappen {folder} går inte att läsa ({error.strerror}). Kontrollera dess rättigheter.",
            f"The folder {folder} cannot be read ({error.strerror}). Check its permissions.",
        ) from error
    paths = tuple(p for p in inside if p.is_file() and p.suffix.lower() in READERS)
    if not paths:
        allowed = ", ".join(READERS)
        raise InputError(
            f"I mappen {folder} finns inget dokument ({allowed}). Lägg ett där och försök igen.",
            f"The folder {folder} holds no document ({allowed}). Put one there and try again.",
        )
    return paths


def read_documents(
    folder: Path, known: Container[str] = ()
) -> tuple[list[RawText], list[InputError]]:
    """Read the documents of `folder` but the `known` ones; one that cannot be read is left out.

    Raises InputError when not one of them can be read.
    """
    read: list[RawText] = []
    failed: list[InputError] = []
    paths = document_paths(folder)
    for path in paths:
        if path.name in known:
            continue
        try:
            read.append(READERS[path.suffix.lower()](path))
        except InputError as error:
            failed.append(error)
    if len(failed) == len(paths):
        raise failed[0]
    return read, failed
