"""A document: its repaired text, and where its pages begin."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One source file after repair.

    `page_starts` holds the offset in `text` at which each page begins, first page first; it is
    empty where the file knows no pages. `version` is the first twelve hexadecimal digits of the
    sha256 of the file.
    """

    name: str
    text: str
    page_starts: tuple[int, ...]
    version: str

    def page_at(self, offset: int) -> int | None:
        """The number, from 1, of the page on which the character at `offset` stands."""
        return bisect_right(self.page_starts, offset) or None
