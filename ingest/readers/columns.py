"""Reading order of a page: columns one after the other, what spans them first.

A gutter is looked for where fragments begin at one left edge. Between two fragments that cross it
lies a band; the band has columns if both its sides hold running prose, or lines that do not keep
step with each other. Otherwise its fragments are read row by row. Sides are searched again, so that
there may be three columns and more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ingest.readers.fragments import Fragment, joined

ALIGNED = 3.0
"""Points within which left edges are the same."""
LEAST = 3
"""Lines a column must have in a band."""
NARROWEST = 8.0
"""Ems; what is narrower is a column of bullets, numbers or cells."""
GOES_ON = 0.25
"""Share of the lines of prose that begin in lower case, both sides together."""
SELDOM = 0.1
"""The same share for either side alone: there may be lists in it."""
IN_STEP = 0.5
"""Share of lines on common baselines from which on two sides may be cells of one table."""
NEARLY = 0.8
"""Share of the most lines that any gutter parts."""

Band = list[Fragment] | tuple[list[Fragment], list[Fragment]]
"""Fragments without columns, or a left and a right column."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of reading, and the column it stands in: "" is the full width, "L" left of a gutter,
    "RL" right of the first and left of the second. `part` tells stretches of reading apart; `calls`
    holds the figures of the footnotes that it calls."""

    line: Fragment
    column: str
    part: int
    calls: frozenset[str] = frozenset()


def in_reading_order(fragments: Sequence[Fragment]) -> list[Row]:
    """The rows of one page in the order in which they are read."""
    parts = _parts(list(fragments), "")
    return [Row(line, column, part) for part, (column, lines) in enumerate(parts) for line in lines]


def _parts(fragments: list[Fragment], column: str) -> list[tuple[str, list[Fragment]]]:
    best = _best([_bands(fragments, gutter) for gutter in _gutters(fragments)])
    if not best:
        return [(column, _rows(fragments))] if fragments else []
    found: list[tuple[str, list[Fragment]]] = []
    for band in best:
        if isinstance(band, tuple):
            found += _parts(band[0], column + "L") + _parts(band[1], column + "R")
        elif band:
            found.append((column, _rows(band)))
    return found


def _best(candidates: Sequence[list[Band]]) -> list[Band]:
    """The bands of the leftmost gutter that parts nearly as many lines as any; or nothing."""
    held = [
        sum(len(b[0]) + len(b[1]) for b in bands if isinstance(b, tuple)) for bands in candidates
    ]
    most = max(held, default=0)
    for bands, lines in zip(candidates, held, strict=True):
        if most and lines >= NEARLY * most:
            return bands
    return []


def _rows(fragments: Sequence[Fragment]) -> list[Fragment]:
    """Fragments of one baseline as one line, from top to bottom."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: -f.baseline):
        if rows and rows[-1][0].baseline - fragment.baseline <= 0.2 * fragment.size:
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [joined(sorted(row, key=lambda f: f.left)) for row in rows]


def _gutters(fragments: Sequence[Fragment]) -> list[float]:
    """Left edges at which several fragments begin, but for the leftmost."""
    edges = sorted(fragment.left for fragment in fragments)
    groups: list[list[float]] = []
    for edge in edges:
        if groups and edge - groups[-1][0] <= ALIGNED:
            groups[-1].append(edge)
        else:
            groups.append([edge])
    return [group[0] - 0.5 for group in groups[1:] if len(group) >= LEAST]


def _bands(fragments: Sequence[Fragment], gutter: float) -> list[Band]:
    """From top to bottom: fragments without columns, and pairs of a left and a right column."""
    found: list[Band] = []
    open_band: list[Fragment] = []
    usual = median(fragment.size for fragment in fragments)
    for fragment in sorted(fragments, key=lambda f: (-f.baseline, f.left)):
        crosses = fragment.left < gutter < fragment.right
        if crosses or _heads_both(fragment, fragments, gutter, usual):
            found += [_split(open_band, gutter), [fragment]]
            open_band = []
        else:
            open_band.append(fragment)
    return [*found, _split(open_band, gutter)]


def _heads_both(
    fragment: Fragment, fragments: Sequence[Fragment], gutter: float, usual: float
) -> bool:
    """Whether a larger line on the left stands in a gap of the right side: it heads both."""
    if fragment.size < 1.1 * usual or fragment.left > gutter:
        return False
    right = [other.baseline for other in fragments if other.left > gutter]
    near = [y for y in right if abs(y - fragment.baseline) < 1.2 * fragment.size]
    return not near and any(y < fragment.baseline for y in right)


def _split(band: list[Fragment], gutter: float) -> Band:
    left = [fragment for fragment in band if fragment.left < gutter]
    right = [fragment for fragment in band if fragment.left >= gutter]
    sides = (_rows(left), _rows(right))
    if not all(_is_wide(side) for side in sides):
        return band
    low = [sum(f.text[:1].islower() for f in side) / len(side) for side in sides]
    prose = min(low) >= SELDOM and sum(low) >= 2 * GOES_ON
    return (left, right) if prose or not _in_step(*sides) else band


def _is_wide(lines: Sequence[Fragment]) -> bool:
    """Whether lines are as many and reach as far across as those of a column."""
    if len(lines) < LEAST:
        return False
    across = max(f.right for f in lines) - min(f.left for f in lines)
    return across >= NARROWEST * median(f.size for f in lines)


def _in_step(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Whether most lines stand on one baseline with one of the other side, as cells of rows do."""
    fewer, more = sorted((left, right), key=len)
    heights = [line.baseline for line in more]
    met = sum(any(abs(f.baseline - y) <= 0.2 * f.size for y in heights) for f in fewer)
    return met >= IN_STEP * len(fewer)
