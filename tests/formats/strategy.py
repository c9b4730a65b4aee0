"""The real document as a list of items, from which files of other formats are written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.lines import Role
from ingest.outline import outline
from ingest.readers.text import read_text
from ingest.repair import repair

REAL = Path(__file__).parents[2] / "corpus" / "region-kronoberg" / "internationell-strategi.txt"
TITLE = "Internationell strategi för Region Kronoberg"
"""The text file has none; what is written for a title page."""


@dataclass(frozen=True, slots=True)
class Item:
    """One heading (with its level, from 1), paragraph, bullet or entry, whole and unbroken."""

    role: Role
    level: int | None
    text: str


@cache
def strategy() -> tuple[Item, ...]:
    """The items of the repaired real text, in order."""
    repaired = repair(read_text(REAL))
    found: list[Item] = []
    for outlined in outline(repaired):
        level = len(outlined.path) if outlined.role is Role.HEADING else None
        found.append(Item(outlined.role, level, outlined.block.span.of(repaired.document.text)))
    return tuple(found)
