"""Step 1, read: every document of a collection's folder, by the reader of its format."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from pathlib import Path

from ingest.errors import InputError
from ingest.folder import survey
from ingest.lines import RawText
from ingest.readers import markdown, pdf, text, word
from ingest.safety import read_unchanged

READERS: dict[str, Callable[[Path], RawText]] = {
    text.ENDING: text.read_text,
    markdown.ENDING: markdown.read_markdown,
    word.ENDING: word.read_word,
    pdf.ENDING: pdf.read_pdf,
}
"""File ending (lower case, with its dot) to reader. A new format adds one line here."""


def document_paths(folder: Path) -> tuple[Path, ...]:
    """The documents that lie directly in `folder`, by name; InputError when there are none."""
    found = survey(folder, READERS)
    if not found.documents:
        raise _none(folder, found.left_out)
    return found.documents


def read_documents(
    folder: Path, known: Container[str] = ()
) -> tuple[list[RawText], list[InputError]]:
    """Read the documents of `folder` but the `known` ones; one that cannot be read is left out.

    Raises InputError when not one of them can be read.
    """
    found = survey(folder, READERS)
    read: list[RawText] = []
    failed = list(found.left_out)
    unread = [path for path in found.documents if path.name not in known]
    for path in unread:
        try:
            read.append(read_unchanged(path, READERS[path.suffix.lower()]))
        except InputError as error:
            failed.append(error)
    if not read and len(unread) == len(found.documents):
        raise _none(folder, failed)
    return read, failed


def _none(folder: Path, failed: Sequence[InputError]) -> InputError:
    """That a folder gives no document, with the fault of each file that might have been one."""
    if not failed:
        allowed = ", ".join(READERS)
        return InputError(
            f"I mappen {folder} finns inget dokument ({allowed}). Lägg ett där och försök igen.",
            f"The folder {folder} holds no document ({allowed}). Put one there and try again.",
        )
    return InputError(
        f"Inget dokument i mappen {folder} går att läsa. " + " ".join(e.sv for e in failed),
        f"No document in the folder {folder} can be read. " + " ".join(e.en for e in failed),
    )
