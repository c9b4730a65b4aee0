"""Lines as a reader delivers them: text, place and page, and nothing decided yet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line of a source file.

    `text` is stripped; `offset` is where its first character stands in the raw text; `page` counts
    from 1, or is None where the file knows no pages; `blank_before` counts the empty lines between
    it and the line above on the same page; `spaces_after` counts the blanks at its end, of which
    text out of a PDF has two or more where a paragraph ended.
    """

    text: str
    offset: int
    page: int | None
    blank_before: int
    spaces_after: int = 0


@dataclass(frozen=True, slots=True)
class RawText:
    """What a reader got out of one file: its name, its lines, and the file's sha256 (hex)."""

    name: str
    lines: tuple[Line, ...]
    sha256: str
