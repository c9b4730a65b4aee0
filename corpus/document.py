"""A document: its repaired text, its headings, and where its pages begin."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from corpus.span import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: where it stands, and the headings above it, its own words last."""

    span: Span
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One source file after repair.

    `page_starts` holds the offset in `text` at which each page begins, first page first; it is
    empty where the file knows no pages. `headings` stand in the order of the text. `version` is
    the first twelve hexadecimal digits of the sha256 of the file.
    """

    name: str
    text: str
    page_starts: tuple[int, ...]
    version: str
    headings: tuple[Heading, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The number, from 1, of the page on which the character at `offset` stands."""
        return bisect_right(self.page_starts, offset) or None
