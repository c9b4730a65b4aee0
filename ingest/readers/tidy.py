"""What the readers of marked-up formats share: invisible characters go, cells become a row."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_INVISIBLE = str.maketrans(
    {"\u00ad": None, "\u200b": None, "\u2060": None, "\ufeff": None, "\u2011": "-"}
)
"""Soft hyphens and signs without width go; a no-break hyphen is a hyphen."""


def is_blank(text: str) -> bool:
    """Whether a text is nothing but blanks and soft hyphens, which repair takes away."""
    return not text.replace("\u00ad", "").strip()


def tidy(text: str) -> str:
    """The text as it is read: composed letters, single blanks, no signs that are not seen."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def as_row(cells: Sequence[str]) -> str:
    """The cells of a row joined by " | ".

    An empty one keeps its place, so that columns can be counted from the left; at the end of the
    row it goes.
    """
    filled = list(cells)
    while filled and not filled[-1]:
        filled.pop()
    return " ".join(" | ".join(filled).split())
