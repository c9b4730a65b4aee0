"""Ruled tables: cells between drawn lines become rows, their cells joined by " | "."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.hyphens import Join, join
from ingest.lines import Role
from ingest.readers.fragments import WIDE, Fragment, fragments
from ingest.readers.glyphs import Glyph, Rule

TOUCH = 2.5
"""Points within which two lines meet."""
SHORTEST = 6.0
"""Points; shorter lines rule nothing."""
CELL = " | "
LEAST_LINES = 3
"""Lines that rule the rows of a table without upright ones."""
SHORTEST_ROW = 100.0
"""Points; shorter lines underline words."""
HIGHEST_ROW = 90.0
"""Points that the lines of such a table are at most apart."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of one table: its left and right edge, what parts its rows (from below), and the
    upright lines that part its cells."""

    left: float
    right: float
    rows: tuple[float, ...]
    uprights: tuple[Rule, ...]

    def holds(self, glyph: Glyph) -> bool:
        """Whether a glyph stands inside."""
        x, y = (glyph.left + glyph.right) / 2, _middle(glyph)
        return self.left <= x <= self.right and self.rows[0] <= y <= self.rows[-1]

    def row(self, glyph: Glyph) -> int:
        """The number of the row in which a glyph stands, from below."""
        return bisect_right(self.rows, _middle(glyph))

    def column(self, glyph: Glyph) -> int:
        """How many upright lines part a glyph from the table's left edge, at its own height."""
        x, y = (glyph.left + glyph.right) / 2, _middle(glyph)
        return len(
            _places([r.left for r in self.uprights if r.bottom <= y <= r.top and r.left < x])
        )


def grids(rules: Sequence[Rule]) -> list[Grid]:
    """The tables that the lines of a page make; two rows and two columns at least."""
    long = [r for r in rules if max(r.right - r.left, r.top - r.bottom) >= SHORTEST]
    found: list[Grid] = []
    for group in _touching(long):
        left, right = min(r.left for r in group), max(r.right for r in group)
        low, high = min(r.bottom for r in group), max(r.top for r in group)
        uprights = tuple(r for r in group if not r.flat)
        columns = _places([left, right, *(r.left for r in uprights)])
        rows = _places([low, high, *(r.bottom for r in group if r.flat)])
        if len(columns) > 2 and len(rows) > 2:
            found.append(Grid(left, right, tuple(rows), uprights))
    return found


def flat_grids(rules: Sequence[Rule], glyphs: Sequence[Glyph]) -> list[Grid]:
    """The tables whose rows are parted by drawn lines and whose columns by blank corridors.

    Three lines at least, of one width; what lies between two of them must not be higher than a
    row is, for a page of two columns may have such lines too.
    """
    widths: defaultdict[tuple[int, int], list[Rule]] = defaultdict(list)
    for rule in rules:
        if rule.flat and rule.right - rule.left >= SHORTEST_ROW:
            widths[round(rule.left / TOUCH), round(rule.right / TOUCH)].append(rule)
    found: list[Grid] = []
    for group in widths.values():
        rows = _places([rule.bottom for rule in group])
        if len(rows) < LEAST_LINES or max(b - a for a, b in pairwise(rows)) > HIGHEST_ROW:
            continue
        bare = Grid(group[0].left, group[0].right, tuple(rows), ())
        parts = _corridors([glyph for glyph in glyphs if bare.holds(glyph)])
        uprights = tuple(Rule(x, rows[0], x, rows[-1]) for x in parts)
        if uprights:
            found.append(replace(bare, uprights=uprights))
    return found


def _corridors(glyphs: Sequence[Glyph]) -> list[float]:
    """The middles of the gaps, wide as columns are apart, that no glyph stands in."""
    visible = sorted((g for g in glyphs if not g.char.isspace()), key=lambda g: g.left)
    found: list[float] = []
    end = visible[0].right if visible else 0.0
    for glyph in visible:
        if glyph.left - end >= WIDE * glyph.size:
            found.append((glyph.left + end) / 2)
        end = max(end, glyph.right)
    return found


def _touching(rules: Sequence[Rule]) -> list[list[Rule]]:
    groups: list[list[Rule]] = []
    for rule in rules:
        near = [any(_meet(rule, other) for other in group) for group in groups]
        met = [other for group, hit in zip(groups, near, strict=True) if hit for other in group]
        groups = [group for group, hit in zip(groups, near, strict=True) if not hit]
        groups.append([rule, *met])
    return groups


def _meet(one: Rule, two: Rule) -> bool:
    return (
        one.left <= two.right + TOUCH
        and two.left <= one.right + TOUCH
        and one.bottom <= two.top + TOUCH
        and two.bottom <= one.top + TOUCH
    )


def _places(values: Sequence[float]) -> list[float]:
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > TOUCH:
            places.append(value)
    return places


def _middle(glyph: Glyph) -> float:
    return glyph.baseline + 0.3 * glyph.size


def table_rows(grid: Grid, inside: Sequence[Glyph], page: int) -> list[Fragment]:
    """The rows of a table from top to bottom, each one fragment over all its width."""
    cells: defaultdict[int, defaultdict[int, list[Glyph]]] = defaultdict(lambda: defaultdict(list))
    for glyph in inside:
        cells[grid.row(glyph)][grid.column(glyph)].append(glyph)
    found: list[Fragment] = []
    for row in sorted(cells, reverse=True):
        pieces = [fragments(cells[row][column], page) for column in sorted(cells[row])]
        filled = [lines for lines in pieces if lines]
        if filled:
            top = max((line for lines in filled for line in lines), key=lambda f: f.baseline)
            text = CELL.join(_cell(lines) for lines in filled)
            found.append(replace(top, text=text, left=grid.left, right=grid.right, role=Role.ROW))
    return found


def _cell(lines: Sequence[Fragment]) -> str:
    """The lines of one cell as running text."""
    text = lines[0].text
    for line in lines[1:]:
        kind = join(text, line.text, Counter())
        text = (text if kind is Join.SPACE else text[:-1]) + kind.value + line.text
    return text
