"""A collection: one folder of documents, with what is known of them as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


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
