"""Which two versions the page compares, and what changed between them; compared once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ingest.changes import Changes, changes_between
from ingest.errors import InputError
from ingest.versions import Version, versions


@dataclass(frozen=True, slots=True)
class Compared:
    """The version that answered before, the one that answers now, and what changed.

    `changes` is None where the earlier version can no longer be read.
    """

    before: Version
    after: Version
    changes: Changes | None


def compared(index: Path | None, answering: str) -> Compared | None:
    """The version that answers beside the one taken in last of the others; None without one."""
    kept = versions(index) if index else []
    now = next((version for version in kept if version.version == answering), None)
    before = next((version for version in kept if version.version != answering), None)
    if index is None or now is None or before is None:
        return None
    try:
        return Compared(before, now, _changes(index, before.version, now.version))
    except (InputError, OSError, ValueError, KeyError):
        return Compared(before, now, None)


@lru_cache(maxsize=2)
def _changes(index: Path, before: str, after: str) -> Changes:
    """A version is named by its content, so what was compared once stays so."""
    return changes_between(index, before, after)
