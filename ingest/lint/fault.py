"""A fault: what is wrong, where it stands, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.span import Span


class Kind(StrEnum):
    """What sort of fault it is, in the order in which the report lists them."""

    REFERENCE = "reference"
    PERSON = "person"
    COUNT = "count"
    ABBREVIATION = "abbreviation"
    NAME = "name"
    BROKEN = "broken"
    CONSTRUCTION = "construction"
    DOUBLED = "doubled"
    SPELLING = "spelling"
    HYPHEN = "hyphen"
    AGREEMENT = "agreement"
    COMMA = "comma"
    PUNCTUATION = "punctuation"
    OUTDATED = "outdated"
    UNUSED_ANNEX = "unused-annex"
    VARIANT = "variant"
    DASH = "dash"
    DATED_WORD = "dated-word"

    @property
    def is_note(self) -> bool:
        """Whether it is worth a look only, and no fault."""
        return self in NOTES


NOTES = frozenset({Kind.UNUSED_ANNEX, Kind.VARIANT, Kind.DASH, Kind.DATED_WORD})
"""Kinds that a careful author may have meant."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `words` are those of `span` in the document's repaired text.

    A fault of the collection's own description has that file as its document, and an empty span.
    """

    kind: Kind
    document: str
    page: int | None
    section: tuple[str, ...]
    span: Span
    words: str
    message_sv: str
    message_en: str
