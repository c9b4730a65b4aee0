"""The text of an answer taken apart: paragraphs, lists, bold openings, markers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PIECES = re.compile(r"(\*\*[^*]+\*\*)|(?<= )\[(\d+)\](?=$|[\s.,;:)])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `bold`, or the number of a citation (`marker`), or neither."""

    text: str
    bold: bool = False
    marker: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or one item of a list."""

    pieces: tuple[Piece, ...]
    item: bool = False


def blocks(text: str) -> Iterator[Block]:
    """The blocks of plain Markdown text as answers are written."""
    for line in text.splitlines():
        if line.strip():
            item = line.startswith("- ")
            yield Block(tuple(_pieces(line[2:] if item else line)), item)


def _pieces(line: str) -> Iterator[Piece]:
    at = 0
    for found in _PIECES.finditer(line):
        if found.start() > at:
            yield Piece(line[at : found.start()])
        if found[1]:
            yield Piece(found[1].strip("*"), bold=True)
        else:
            yield Piece(found[2], marker=True)
        at = found.end()
    if at < len(line):
        yield Piece(line[at:])
