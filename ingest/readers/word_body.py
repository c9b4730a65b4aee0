"""The body of a Word file in reading order: paragraphs, rows of tables, text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.blocks import BULLET
from ingest.lines import Role
from ingest.readers.tidy import as_row, tidy
from ingest.readers.word_styles import Styles
from ingest.readers.word_text import (
    NoteKey,
    W,
    Xml,
    boxes,
    is_bold,
    noted,
    raw_text_of,
    text_of,
    through,
    value,
)

_CONTAINERS = frozenset(
    {f"{W}{name}" for name in "sdtContent customXml ins moveTo smartTag txbxContent".split()}
)
MOST_COLUMNS = 63
"""As many as a table in Word can have."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or row with text; `role` is None where Word does not say what it is."""

    text: str
    role: Role | None = None
    level: int | None = None
    bold: bool = False
    blank_before: int = 0
    contents: bool = False
    """Whether it belongs to a table of contents."""
    notes: tuple[NoteKey, ...] = ()
    """The notes that it calls."""


class Body:
    """Walks through everything that may hold paragraphs."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._blank = 0
        self._begun: list[Xml] = []

    def pieces(self, parent: Xml, contents: bool = False) -> Iterator[Piece]:
        """The pieces of an element, in order; those without text are only counted."""
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child, contents)
            elif child.tag == f"{W}tbl":
                yield from self._end(contents)
                yield from self._table(child)
            elif child.tag == f"{W}sdt":
                listed = contents or _is_contents(child)
                for content in child.iterchildren(f"{W}sdtContent"):
                    yield from self.pieces(content, listed)
            elif child.tag in _CONTAINERS:
                yield from self.pieces(child, contents)
        yield from self._end(contents)

    def _paragraph(self, paragraph: Xml, contents: bool) -> Iterator[Piece]:
        self._begun.append(paragraph)
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is None:
            yield from self._end(contents)
        for box in boxes(paragraph):
            yield from self.pieces(box, contents)

    def _end(self, contents: bool) -> Iterator[Piece]:
        """What has begun, as one paragraph: several whose ends in between are deleted."""
        parts, self._begun = self._begun, []
        text = tidy("".join(map(raw_text_of, parts)))
        if text:
            yield self._classified(parts, text, contents)
        elif parts:
            self._blank += 1

    def _classified(self, parts: list[Xml], text: str, contents: bool) -> Piece:
        styles, last = self._styles, parts[-1]
        blank, self._blank = self._blank, 0
        if contents or styles.is_contents(last):
            return Piece(text, blank_before=blank, contents=True)
        level = styles.level(last)
        role: Role | None = None
        if level is not None:
            role = Role.HEADING
        elif styles.in_list(last) or BULLET.match(text):
            role = Role.BULLET
        elif styles.is_title(last):
            role = Role.TEXT
        calls = tuple(key for part in parts for key in noted(part))
        return Piece(text, role, level, all(map(is_bold, parts)), blank, notes=calls)

    def _table(self, table: Xml) -> Iterator[Piece]:
        rows = [row for row in through(table, "tr") if row.find(f"{W}trPr/{W}del") is None]
        cells = [list(through(row, "tc")) for row in rows]
        if len(cells) == 1 and len(cells[0]) == 1:  # a frame around text, not a table
            yield from self.pieces(cells[0][0])
            return
        for row, inside in zip(rows, cells, strict=True):
            yield from self._row(row, inside)

    def _row(self, row: Xml, cells: list[Xml]) -> Iterator[Piece]:
        texts = [""] * _columns(value(row, "trPr/gridBefore"), 0)
        for cell in cells:
            texts.append("" if _goes_on_above(cell) else text_of(*through(cell, "p")))
            texts.extend([""] * (_columns(value(cell, "tcPr/gridSpan"), 1) - 1))
        if text := as_row(texts):
            blank, self._blank = self._blank, 0
            bold = all(map(is_bold, cells))
            yield Piece(text, Role.ROW, None, bold, blank, notes=tuple(noted(row)))
        for cell in cells:
            for table in through(cell, "tbl"):
                yield from self._table(table)
            for box in boxes(cell):
                yield from self.pieces(box)


def _is_contents(control: Xml) -> bool:
    gallery = value(control, "sdtPr/docPartObj/docPartGallery") or ""
    return gallery.lower() == "table of contents"


def _columns(written: str | None, otherwise: int) -> int:
    """A number of columns as the file has it, kept within what Word allows."""
    known = written is not None and written.isascii() and written.isdigit()
    return min(int(written[:3]), MOST_COLUMNS) if known and written else otherwise


def _goes_on_above(cell: Xml) -> bool:
    """Whether a cell is the lower part of one that began in a row above."""
    merged = cell.find(f"{W}tcPr/{W}vMerge")
    return merged is not None and merged.get(f"{W}val") != "restart"
