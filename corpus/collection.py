"""A collection: one folder of documents, with what is known of them as a whole and one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class About:
    """What collection.toml says of one document; everything but the file's name may be unknown.

    `replaces` names the file of an older edition of the same text; `answers` settles whether the
    document speaks, whatever its dates and its likeness to others say.
    """

    file: str
    title: str | None = None
    adopted: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    figures_year: int | None = None
    replaces: str | None = None
    answers: bool | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """What collection.toml says; everything but the folder and the title may be unknown (None)."""

    folder: Path
    title: str
    title_en: str | None = None
    publisher: str | None = None
    adopted: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    figures_year: int | None = None
    language: str = "sv"
    origin: str | None = None
    documents: tuple[About, ...] = ()

    def about(self, file: str) -> About:
        """What is known of one document."""
        return next((each for each in self.documents if each.file == file), About(file))
