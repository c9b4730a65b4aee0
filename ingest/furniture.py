"""What stands on pages but is no text: running heads and page numbers.

It lies outermost on the page, is hardly larger than the text, and comes back at the same height on
other pages, equal but for figures that are the same on each page or count with the pages. A height
at which most pages have something else belongs to the text, and so does what lies right at it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol

ZONE = 0.16
"""Share of a page's height, above and below, in which furniture may lie."""
STRIP = 4.0
"""Points by which its height may differ from page to page."""
LARGEST = 1.15
"""Times the size of the text that a running head may have."""
MOST_ROWS = 5
"""Rows of furniture above or below that a page may have."""
MOST_CHARACTERS = 200
"""Whatever runs on for longer is text, though other pages repeat it."""
NEAR = 1.6
"""Ems between baselines within which rows belong to one text."""
REPEATED = 0.8
"""Share of what lies at one height on all pages that must repeat for it to be furniture."""
_NUMBER = re.compile(r"\d+")
_OF = r"(?:\(\s*\d+\s*\)|/\s*\d+|(?:av|of)\s+\d+)"
_EXPLICIT = re.compile(
    rf"^[–—\-\s]*(?:(?:sida|sid\.?|page|s\.|p\.)\s*\d+\s*{_OF}?|\d+\s*{_OF})[–—\-\s.]*$", re.I
)
_BARE = re.compile(r"^[–—\-\s]*(?:\d{1,4}|[ivxlc]{1,7})[–—\-\s]*$")


class Piece(Protocol):
    """What is asked of a piece of a page."""

    @property
    def plain(self) -> str: ...
    @property
    def page(self) -> int: ...
    @property
    def baseline(self) -> float: ...
    @property
    def size(self) -> float: ...


def furniture(
    pages: Sequence[Sequence[Piece]], edges: Sequence[tuple[float, float]], body: float
) -> set[int]:
    """The `id` of every piece that is furniture.

    `pages` holds the pieces of each page from top to bottom, `edges` its lower and upper edge,
    `body` the size of the text.
    """
    found: set[int] = set()
    for upper in (True, False):
        rows = [_outer_rows(*page, upper) for page in zip(pages, edges, strict=True)]
        depth = _depths(rows, edges, upper)
        repeated = _repeated([p for page in rows for row in page for p in row], depth, body)
        strips = _strips(depth, repeated)
        for pieces, page in zip(pages, rows, strict=True):
            outside: list[list[Piece]] = []
            for row in page[:MOST_ROWS]:
                hits = [piece for piece in row if id(piece) in repeated]
                if not hits or not _within(depth[id(row[0])], strips):
                    break
                outside.append(hits)
                if len(hits) < len(row):
                    break
            while outside and (_touches(outside[-1][0], pieces, upper) or _is_prose(outside)):
                outside.pop()
            found |= {id(piece) for row in outside for piece in row}
    return found


def _depths(
    pages: Sequence[Sequence[Sequence[Piece]]], edges: Sequence[tuple[float, float]], upper: bool
) -> dict[int, float]:
    """How far each piece, by its `id`, lies from its page's edge: pages may differ in height."""
    return {
        id(piece): (high - piece.baseline if upper else piece.baseline - low)
        for page, (low, high) in zip(pages, edges, strict=True)
        for row in page
        for piece in row
    }


def _touches(piece: Piece, page: Sequence[Piece], upper: bool) -> bool:
    """Whether the next row towards the middle of the page is as near as lines of one text are."""
    apart = [(piece.baseline - other.baseline) * (1 if upper else -1) for other in page]
    inward = [gap for gap in apart if gap > STRIP / 2]
    return bool(inward) and min(inward) < NEAR * piece.size


def _is_prose(rows: Sequence[Sequence[Piece]]) -> bool:
    """Whether the innermost rows, as far as they lie close together, run on like a paragraph."""
    length = 0
    for place in range(len(rows) - 1, -1, -1):
        row = rows[place]
        length += len(row[0].plain) if len(row) == 1 else 0
        further = rows[place - 1][0].baseline if place else float("inf")
        if abs(further - row[0].baseline) > NEAR * row[0].size:
            break
    return length > MOST_CHARACTERS


def _outer_rows(
    page: Sequence[Piece], edges: tuple[float, float], upper: bool
) -> list[list[Piece]]:
    """The rows of a page's upper or lower zone, outermost first."""
    low, high = edges
    margin = ZONE * (high - low)
    inside = [
        piece
        for piece in page
        if (piece.baseline > high - margin if upper else piece.baseline < low + margin)
    ]
    rows: list[list[Piece]] = []
    for piece in sorted(inside, key=lambda piece: piece.baseline, reverse=upper):
        if rows and abs(rows[-1][0].baseline - piece.baseline) <= STRIP / 2:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _repeated(pieces: Iterable[Piece], depth: dict[int, float], body: float) -> set[int]:
    """Pieces that come back on another page at their height, and explicit page numbers."""
    alike: defaultdict[str, list[Piece]] = defaultdict(list)
    found: set[int] = set()
    for piece in pieces:
        if _EXPLICIT.match(piece.plain):
            found.add(id(piece))
        elif piece.size <= LARGEST * body or _BARE.match(piece.plain):
            alike[_NUMBER.sub("\0", piece.plain)].append(piece)
    for group in alike.values():
        for piece in group:
            if any(_returns(piece, other, depth) for other in group):
                found.add(id(piece))
    return found


def _returns(piece: Piece, other: Piece, depth: dict[int, float]) -> bool:
    """Whether `other` is `piece` on another page: its figures stand still or count with it."""
    if piece.page == other.page or abs(depth[id(piece)] - depth[id(other)]) > STRIP:
        return False
    pairs = zip(_NUMBER.findall(piece.plain), _NUMBER.findall(other.plain), strict=True)
    apart = other.page - piece.page
    return all(int(two) - int(one) in (0, apart) for one, two in pairs)


def _strips(depth: dict[int, float], repeated: set[int]) -> list[float]:
    """Depths at which most of what lies there, on all pages, repeats."""
    found: list[float] = []
    for strip in {round(depth[piece], 1) for piece in repeated}:
        there = [piece for piece, at in depth.items() if abs(at - strip) <= STRIP / 2]
        if sum(piece in repeated for piece in there) >= REPEATED * len(there):
            found.append(strip)
    return found


def _within(depth: float, strips: Sequence[float]) -> bool:
    return any(abs(depth - strip) <= STRIP / 2 for strip in strips)
