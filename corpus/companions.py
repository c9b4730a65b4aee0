"""What belongs to one edition of a text: questions, working translations, terms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BankEntry:
    """Questions that the words `source` answer; they find the passage and never answer.

    A `source` that is a heading, or a sentence that introduces a list, stands for all that is
    under it. `section` is the heading it stands under, needed only where the same words occur
    more than once.
    """

    source: str
    sv: tuple[str, ...]
    en: tuple[str, ...]
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Questions near the words `near` that the text does not answer.

    They hold for one edition: as soon as those words change they count for nothing.
    """

    near: str
    sv: tuple[str, ...]
    en: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Translation:
    """A working translation of exactly the words `source`; void as soon as they change."""

    source: str
    en: str


@dataclass(frozen=True, slots=True)
class Term:
    """One concept of the glossary: its names in both languages, the usual one first.

    `narrower` holds everyday words for instances of the concept (a watch is a gift).
    """

    sv: tuple[str, ...]
    en: tuple[str, ...]
    narrower_sv: tuple[str, ...] = ()
    narrower_en: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every word or phrase that stands for the concept in a question."""
        return self.sv + self.en + self.narrower_sv + self.narrower_en
