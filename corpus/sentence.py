"""A sentence: the smallest stretch that is found, quoted and translated."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.passage import Passage
from corpus.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage; `number` counts through the whole collection from 0."""

    number: int
    passage: Passage
    span: Span
    text: str
    heading: str
    """The last heading above it, empty where there is none."""
    lead_in: str
    """The words that introduce its list, empty where there are none."""
