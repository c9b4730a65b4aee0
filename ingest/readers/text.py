"""Plain text: an ordinary file, or text taken out of a PDF.

Text taken out of a PDF betrays itself: a non-blank line that begins with exactly one space begins
a page. A form feed begins one too. A file with neither has no page numbers.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from ingest.errors import InputError
from ingest.lines import Line, RawText

ENDING = ".txt"


def read_text(path: Path) -> RawText:
    """Read a UTF-8 text file into lines; raises InputError when it is not UTF-8 or is empty."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path.name} är inte UTF-8 (byte {error.start}). Spara filen som UTF-8 och försök igen.",
            f"{path.name} is not UTF-8 (byte {error.start}). Save the file as UTF-8 and try again.",
        ) from error
    lines = _lines(text)
    if not lines:
        raise InputError(
            f"{path.name} innehåller ingen text. Ta bort filen eller ersätt den.",
            f"{path.name} holds no text. Remove the file or replace it.",
        )
    return RawText(path.name, lines, hashlib.sha256(data).hexdigest())


def _lines(text: str) -> tuple[Line, ...]:
    paged = "\f" in text or any(_begins_page(line) for line in text.splitlines())
    page = 0
    blank = 0
    offset = 0
    found: list[Line] = []
    for full in text.splitlines(keepends=True):
        stripped = full.strip()
        if "\f" in full or (page == 0 and stripped) or (stripped and _begins_page(full)):
            page += 1
            blank = 0
        if stripped:
            at = offset + full.index(stripped)
            spaces = len(full.rstrip("\r\n\f")) - len(full.rstrip())
            found.append(Line(stripped, at, page if paged else None, blank, spaces))
            blank = 0
        else:
            blank += 1
        offset += len(full)
    return tuple(found)


def _begins_page(line: str) -> bool:
    return len(line) > 1 and line[0] == " " and not line[1].isspace()
