"""A document that lies in the folder and does not answer, since another edition of it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why a document does not answer."""

    OLDER = "older"
    """An older edition of the one that answers."""
    COMING = "coming"
    """An edition that is not valid yet."""
    COPY = "copy"
    """The same text in another file."""
    TOLD = "told"
    """collection.toml says that it does not answer."""


@dataclass(frozen=True, slots=True)
class Silent:
    """A document by name, the one that answers instead (empty when none does), and why."""

    name: str
    version: str
    instead: str
    why: Why
    told_by: str
    """What decided it: "dates", "file names", "file times" or "collection.toml"."""
