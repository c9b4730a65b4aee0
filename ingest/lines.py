"""Lines as a reader delivers them: text, place, page, and what the format itself says of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    TEXT = "text"
    BULLET = "bullet"
    ENTRY = "entry"
    ROW = "row"
    """A row of a table, its cells joined by " | "."""
    NOTE = "note"
    """A footnote."""


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line of a source file.

    `text` is stripped; `offset` is where its first character stands in the raw text; `page` counts
    from 1, or is None where the file knows no pages; `blank_before` counts the empty lines between
    it and the line above on the same page; `spaces_after` counts the blanks at its end, of which
    text out of a PDF has two or more where a paragraph ended.

    The rest is what the format says, None where it says nothing and the shape must tell: whether a
    block `begins` here, the block's `role` and (of a heading) `level`, from 1; the font's `size`
    and the distance of the line's left and right end from the page's left edge, in points.
    """

    text: str
    offset: int
    page: int | None
    blank_before: int
    spaces_after: int = 0
    begins: bool | None = None
    role: Role | None = None
    level: int | None = None
    size: float | None = None
    bold: bool = False
    left: float | None = None
    right: float | None = None


@dataclass(frozen=True, slots=True)
class RawText:
    """What a reader got out of one file: its name, its lines, and the file's sha256 (hex).

    `offset` of a line counts in the file's own text, or, where the format has none (PDF, Word), in
    the text of all lines joined by newlines. `furniture` holds what stands on pages but is no text:
    running heads and page numbers. `images` are the pages that show pictures and hold no text.
    """

    name: str
    lines: tuple[Line, ...]
    sha256: str
    furniture: tuple[Line, ...] = ()
    images: tuple[int, ...] = ()
