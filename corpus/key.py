"""A key: one text in the index that leads to sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class KeyKind(StrEnum):
    """What a key is; only a SENTENCE is the document's own words."""

    SENTENCE = "sentence"
    TRANSLATION = "translation"
    QUESTION = "question"
    OVERVIEW = "overview"
    """A question that a whole list or section answers."""
    UNANSWERED = "unanswered"
    """A question that sounds as if its sentences answered it, and they do not."""


@dataclass(frozen=True, slots=True)
class Key:
    """A text, its language ("sv" or "en"), and the numbers of the sentences it leads to."""

    text: str
    kind: KeyKind
    language: str
    sentences: tuple[int, ...]
