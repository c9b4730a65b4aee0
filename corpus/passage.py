"""A passage: the paragraph, bullet or list entry that is indexed and cited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.span import Span


class Shape(StrEnum):
    """How a passage stands on the page."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    ENTRY = "entry"
    ROW = "row"
    """A row of a table, its cells joined by " | "."""
    NOTE = "note"
    """A footnote."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one document under one section path.

    `sentences` are the spans of its sentences, in order. `lead_in` is the sentence that
    introduces the list the passage belongs to; passages of one list share it.
    """

    id: str
    document: str
    section: tuple[str, ...]
    page: int | None
    shape: Shape
    span: Span
    sentences: tuple[Span, ...]
    lead_in: Span | None = None
