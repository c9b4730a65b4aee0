"""Where a fact stands: the words that prove it."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of one document: the whole sentence, bullet or entry that a fact was read from."""

    document: str
    span: Span
