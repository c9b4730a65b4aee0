"""Characters of a PDF page become fragments: stretches of one row without a wide gap."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ingest.lines import Role
from ingest.readers.glyphs import Glyph

SPACE = 0.2
"""Ems between two glyphs from which on they are two words."""
WIDE = 0.9
"""Ems between two words from which on they are two fragments."""
SAME_ROW = 0.2
"""Ems that baselines of one row may differ by."""
RAISED = 0.8
"""A glyph no larger than this share of its neighbour, and above its baseline, is raised."""
RAISED_OPEN, RAISED_CLOSE = "\ue000", "\ue001"
"""Stand around raised digits inside a fragment until it is known whether they call a note."""
_MARKS = re.compile(r"[\d*†‡]")
_SPELLED = {"\u2011": "-", "\u00ad": "\u00ad", "\u2028": " ", "\u200b": "", "\ufeff": ""}
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "–", "\uf06f": "◦", "\uf0d8": "‣"}


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of text on one baseline, in points; `page` counts from 1.

    `first` is the width of its first word. `bold` holds if all its letters are bold. `role` is
    given where it is known: a row of a table, a footnote.
    """

    text: str
    page: int
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    first: float
    role: Role | None = None

    @property
    def plain(self) -> str:
        """The text with raised digits like any others."""
        return self.text.replace(RAISED_OPEN, "").replace(RAISED_CLOSE, "")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A glyph in its row: whether it is raised there, and whether a blank stands before it."""

    glyph: Glyph
    raised: bool
    apart: bool = False


def fragments(glyphs: Iterable[Glyph], page: int) -> list[Fragment]:
    """The fragments of one page's glyphs, from top to bottom, in a row from left to right."""
    found: list[Fragment] = []
    for row in _rows(glyphs):
        piece: list[_Placed] = []
        end = row[0].glyph.left
        for placed in row:
            glyph = placed.glyph
            if piece and glyph.left - end >= WIDE * max(glyph.size, piece[-1].glyph.size):
                found.append(_fragment(piece, page))
                piece = []
            piece.append(placed)
            end = max(end, glyph.right) if len(piece) > 1 else glyph.right
        if piece:
            found.append(_fragment(piece, page))
    return [fragment for fragment in found if fragment.plain.strip()]


def _rows(glyphs: Iterable[Glyph]) -> list[list[_Placed]]:
    """Visible glyphs by baseline; raised ones stand in the row that they are raised from."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: -g.baseline):
        if rows and rows[-1][0].baseline - glyph.baseline <= SAME_ROW * min(
            glyph.size, rows[-1][0].size
        ):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    home = _homes(rows)
    placed: list[list[_Placed]] = [[] for _ in rows]
    for number, row in enumerate(rows):
        for glyph in row:
            to = home.get(glyph, number)
            placed[to].append(_Placed(glyph, to != number))
    return [visible for row in placed if (visible := _without_blanks(row))]


def _without_blanks(row: Sequence[_Placed]) -> list[_Placed]:
    """The visible glyphs of a row from left to right, told apart where a blank stood."""
    found: list[_Placed] = []
    blank = False
    for placed in sorted(row, key=lambda p: p.glyph.left):
        if placed.glyph.char.isspace():
            blank = blank or placed.glyph.right > placed.glyph.left
        else:
            found.append(replace(placed, apart=blank) if blank else placed)
            blank = False
    return found


def _homes(rows: Sequence[Sequence[Glyph]]) -> dict[Glyph, int]:
    """The rows below to which raised digits belong."""
    found: dict[Glyph, int] = {}
    for number, row in enumerate(rows):
        small = [glyph for glyph in row if _MARKS.match(glyph.char)]
        for glyph in small:
            for below in range(number + 1, min(number + 3, len(rows))):
                if any(_raised_from(glyph, other) for other in rows[below]):
                    found[glyph] = below
                    break
    return found


def _raised_from(glyph: Glyph, other: Glyph) -> bool:
    lift = glyph.baseline - other.baseline
    apart = max(glyph.left - other.right, other.left - glyph.right)
    return (
        glyph.size <= RAISED * other.size
        and 0.1 * other.size < lift < 0.8 * other.size
        and apart < 0.6 * other.size
    )


def _fragment(piece: Sequence[_Placed], page: int) -> Fragment:
    level = [placed.glyph for placed in piece if not placed.raised]
    main = level or [placed.glyph for placed in piece]
    letters = [glyph for glyph in main if glyph.char.isalnum()] or main
    words = _words(piece)
    first = words[0]
    return Fragment(
        text=_spell(" ".join(_mark(word) for word in words)),
        page=page,
        left=piece[0].glyph.left,
        right=max(placed.glyph.right for placed in piece),
        baseline=Counter(glyph.baseline for glyph in main).most_common(1)[0][0],
        size=Counter(glyph.size for glyph in main).most_common(1)[0][0],
        bold=all(glyph.bold for glyph in letters),
        first=first[-1].glyph.right - first[0].glyph.left,
    )


def _words(piece: Sequence[_Placed]) -> list[list[_Placed]]:
    words: list[list[_Placed]] = [[piece[0]]]
    for placed in piece[1:]:
        above = words[-1][-1].glyph
        gap = placed.glyph.left - above.right
        if placed.apart or gap >= SPACE * max(placed.glyph.size, above.size):
            words.append([placed])
        else:
            words[-1].append(placed)
    return words


def _mark(word: Sequence[_Placed]) -> str:
    text = "".join(
        f"{RAISED_OPEN}{placed.glyph.char}{RAISED_CLOSE}" if placed.raised else placed.glyph.char
        for placed in word
    )
    return text.replace(RAISED_CLOSE + RAISED_OPEN, "")


def _spell(text: str) -> str:
    """Characters as the rest of ingestion knows them: no ligatures, one kind of space and hyphen.

    A soft hyphen is a hyphen where the line ends, and nothing elsewhere.
    """
    text = "".join(
        unicodedata.normalize("NFKC", char) if "\ufb00" <= char <= "\ufb06" else char
        for char in text
    )
    for char, spelled in (_SPELLED | _BULLETS).items():
        text = text.replace(char, spelled)
    text = re.sub("\u00ad$", "-", text).replace("\u00ad", "")
    return " ".join(unicodedata.normalize("NFC", text).split())


def joined(row: Sequence[Fragment]) -> Fragment:
    """The fragments of one row as one."""
    size = max(row, key=lambda fragment: len(fragment.text)).size
    return replace(
        row[0],
        text=" ".join(fragment.text for fragment in row),
        right=max(fragment.right for fragment in row),
        size=size,
        bold=all(fragment.bold for fragment in row if any(map(str.isalnum, fragment.text)))
        and any(map(str.isalnum, "".join(fragment.text for fragment in row))),
    )
