"""Plain text: an ordinary file, or text taken out of a PDF.

A form feed ends a page. Text taken out of a PDF may have none, but betrays itself: there a
non-blank line that begins with exactly one space begins a page. A file with neither has no page
numbers.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from ingest.decoding import decode
from ingest.errors import InputError
from ingest.lines import Line, RawText
from ingest.readers.tidy import is_blank
from ingest.safety import read_bytes

ENDING = ".txt"
MOST_PAGE_STARTS = 6
"""If more than one line in this many begins with one space, and the first line does not, the
spaces are mere indentation."""


def read_text(path: Path) -> RawText:
    """Read a text file (UTF-8, or UTF-16 with its mark) into lines; InputError when it is neither,
    or is empty."""
    data = read_bytes(path)
    text = decode(path.name, data)
    lines = _lines(text)
    if all(is_blank(line.text) for line in lines):
        raise InputError(
            f"{path.name} innehåller ingen text. Ta bort filen eller ersätt den.",
            f"{path.name} holds no text. Remove the file or replace it.",
        )
    return RawText(path.name, lines, hashlib.sha256(data).hexdigest())


def _lines(text: str) -> tuple[Line, ...]:
    by_form_feed = "\f" in text
    by_space = not by_form_feed and _spaces_begin_pages(text)
    page = 1 if by_form_feed else 0
    blank = 0
    offset = 0
    found: list[Line] = []
    for full in re.findall(r"[^\r\n\f]*(?:\r\n|[\r\n\f])|[^\r\n\f]+$", text):
        stripped = full.strip()
        if stripped:
            if by_space and (page == 0 or _begins_page(full)):
                page += 1
                blank = 0
            at = offset + full.index(stripped)
            spaces = len(full.rstrip("\r\n\f")) - len(full.rstrip())
            found.append(Line(stripped, at, page or None, blank, spaces))
            blank = 0
        else:
            blank += 1
        if full.endswith("\f"):
            page += 1
            blank = 0
        offset += len(full)
    return tuple(found)


def _spaces_begin_pages(text: str) -> bool:
    """Whether single leading spaces mark pages here, and do not just indent many of the lines."""
    marked = [_begins_page(line) for line in text.splitlines() if line.strip()]
    return any(marked) and (marked[0] or sum(marked) <= len(marked) / MOST_PAGE_STARTS)


def _begins_page(line: str) -> bool:
    return len(line) > 1 and line[0] == " " and not line[1].isspace()
