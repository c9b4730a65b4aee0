"""Where a block begins, told from the page: gaps, indents, fonts, and lines that end early.

The rules stand in `_begins`, in order; the first that speaks decides. What ends early could have
held the first word of the next line: whoever set it there meant a new block.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import quantiles

from ingest.blocks import BULLET
from ingest.lines import Role
from ingest.numbering import depth
from ingest.readers.columns import Row
from ingest.readers.fragments import SPACE, Fragment
from ingest.readers.notes import starts_note

USUAL_GAP = 1.35
"""Baseline distance in ems where a document has too few lines of a size to tell."""
LARGE_GAP = 1.2
"""Times the usual distance from which on a gap parts blocks."""
INDENT = 0.8
"""Ems from which on a line is indented."""
OTHER_SIZE = 0.08
"""Share by which sizes differ when they are not the same."""
HEADLINE = 1.08
"""Times the size of the text from which on print is a headline."""
SLACK = 0.1
"""Ems that must be left over for a word to fit for certain."""
EVEN = 2.0
"""Points by which the ends of justified lines may differ."""
JUSTIFIED = 0.5
"""Share of even lines from which on a column is justified; the others end a block."""
OTHER_COLUMN = 25.0
"""Points between left edges from which on they are of different columns, and not just indented."""
Part = tuple[int, int]
"""A page, and a stretch of reading on it."""
ENDS_SENTENCE = re.compile(r"[.!?:][\"”’)\]]*$")
_ITEM = re.compile(r"^(?:\d{1,2}[.)]|[a-zåäö]\)|\([a-z\d]{1,2}\))\s")


@dataclass(frozen=True, slots=True)
class Spaced:
    """A row, whether a block begins with it, and how many usual gaps more than one lie above it."""

    row: Row
    begins: bool
    blank_before: int


@dataclass(frozen=True, slots=True)
class _Measure:
    """The usual baseline distance of each size; of each part its left edge and its column's number;
    of each column its right edge, and whether it is justified."""

    body: float
    leading: dict[float, float]
    left: dict[Part, float]
    columns: dict[Part, int]
    edges: dict[int, float]
    justified: frozenset[int]

    def gap(self, size: float) -> float:
        return self.leading.get(size, USUAL_GAP * size)

    def edge(self, row: Row) -> float:
        return self.edges.get(self.columns[_part(row)], row.line.right)


def spaced(rows: Sequence[Row], body: float) -> list[Spaced]:
    """Rows in reading order, with where blocks begin; `body` is the size of the text."""
    measure = _measure(rows, body)
    found: list[Spaced] = []
    block: list[Row] = []
    before: list[Row] = []
    for row in rows:
        if not block:
            found.append(Spaced(row, True, 0))
            block = [row]
            continue
        begins = _begins(block, row, measure) or _goes_on_listing(before, block, row)
        before, block = (block, [row]) if begins else (before, [*block, row])
        found.append(Spaced(row, begins, _blank(found[-1].row, row, measure)))
    return found


def _measure(rows: Sequence[Row], body: float) -> _Measure:
    gaps: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for above, row in pairwise(rows):
        if _together(above, row) and above.line.size == row.line.size:
            apart = round((above.line.baseline - row.line.baseline) * 2) / 2
            if apart > 0.9 * row.line.size:
                gaps[row.line.size][apart] += 1
    leading = {
        size: min(gap for gap, times in counts.items() if times >= max(2, 0.15 * counts.total()))
        for size, counts in gaps.items()
        if max(counts.values()) >= max(3, 0.15 * counts.total())
    }
    left: dict[Part, float] = {}
    for row in rows:
        left[_part(row)] = min(left.get(_part(row), row.line.left), row.line.left)
    columns = _columns(rows, left)
    rights: defaultdict[int, list[float]] = defaultdict(list)
    for row in rows:
        if row.line.role is None and row.line.size <= HEADLINE * body:
            rights[columns[_part(row)]].append(row.line.right)
    edge = {
        column: quantiles(values, n=20)[-1] if len(values) > 1 else values[0]
        for column, values in rights.items()
    }
    justified = frozenset(
        column
        for column, values in rights.items()
        if sum(abs(value - edge[column]) < EVEN for value in values) >= JUSTIFIED * len(values)
    )
    return _Measure(body, leading, left, columns, edge, justified)


def _columns(rows: Sequence[Row], left: dict[Part, float]) -> dict[Part, int]:
    """Columns that begin at one place, on all pages, have one number; the full width has 0."""
    inner = {_part(row) for row in rows if row.column}
    numbers = dict.fromkeys(left, 0)
    number, last = 0, float("-inf")
    for part in sorted(inner, key=lambda part: left[part]):
        number += left[part] - last > OTHER_COLUMN
        last = left[part]
        numbers[part] = number
    return numbers


def _part(row: Row) -> Part:
    return row.line.page, row.part


def _together(above: Row, row: Row) -> bool:
    return _part(above) == _part(row)


def _blank(above: Row, row: Row, measure: _Measure) -> int:
    if not _together(above, row):
        return 0
    usual = max(measure.gap(row.line.size), measure.gap(above.line.size))
    gap = (above.line.baseline - row.line.baseline) / usual
    return max(1, round(gap - 1)) if gap > LARGE_GAP else 0


def _begins(block: Sequence[Row], row: Row, measure: _Measure) -> bool:
    above, line = block[-1].line, row.line
    if line.role is Role.NOTE:
        return above.role is not Role.NOTE or starts_note(line.text)
    if line.role is not None or above.role is not line.role:
        return True
    together = _together(block[-1], row)
    if _other_font(above, line) or (together and _blank(block[-1], row, measure)):
        return True
    if BULLET.match(line.text):
        return _is_new_bullet(block, row, measure)
    if above.text.endswith("-") and above.text[-2:-1].isalnum():
        return False
    ended = bool(ENDS_SENTENCE.search(above.text))
    if line.size > HEADLINE * measure.body:
        return not together or depth(line.text) is not None
    if together and _indented(block, row):
        return True
    if line.text[:1].islower() and not ended:
        return False
    if _ITEM.match(line.text) or depth(line.text) is not None:
        return ended or _fits(block[-1], line, measure)
    if ended and not together:
        return _parts_here(block[-1], row, measure)
    return _fits(block[-1], line, measure)


def _is_new_bullet(block: Sequence[Row], row: Row, measure: _Measure) -> bool:
    """A dash may also stand inside a sentence, at the start of a line by chance."""
    above, mark = block[-1].line, row.line.text[0]
    if mark not in "-–" or ENDS_SENTENCE.search(above.text):
        return True
    return block[0].line.text[:1] == mark or _fits(block[-1], row.line, measure)


def _is_item(line: Fragment) -> bool:
    return bool(BULLET.match(line.text) or _ITEM.match(line.text))


def _other_font(above: Fragment, line: Fragment) -> bool:
    """Whether size or weight changes, and not just inside a sentence."""
    apart = abs(above.size - line.size) / max(above.size, line.size)
    if apart <= OTHER_SIZE and above.bold == line.bold:
        return False
    anew = line.text[:1].isupper() or line.text[:1].isdigit()
    return apart > 2 * OTHER_SIZE or anew or bool(ENDS_SENTENCE.search(above.text))


def _indented(block: Sequence[Row], row: Row) -> bool:
    """Whether a line stands further in or out than its block's lines would go on."""
    first, above, line = block[0].line, block[-1].line, row.line
    if _is_item(first) and _together(block[0], row):
        hangs = len(block) > 1 and block[1].line.left - first.left > 0.5 * line.size
        return line.left < first.left + (0.3 if hangs else -0.3) * line.size
    if line.left - above.left > INDENT * line.size:
        return bool(ENDS_SENTENCE.search(above.text)) or not line.text[:1].islower()
    return len(block) > 1 and above.left - line.left > INDENT * line.size


def _goes_on_listing(before: Sequence[Row], block: Sequence[Row], row: Row) -> bool:
    """Whether the top of a column goes on with a list whose entries do not end as sentences do."""
    if not before or _together(block[-1], row) or not row.line.text[:1].isupper():
        return False
    ends = (before[-1].line, block[-1].line)
    alike = len({(line.size, line.bold) for line in (*ends, row.line)}) == 1
    return alike and all(line.text[-1:].isalnum() or line.text[-1:] == ")" for line in ends)


def _parts_here(above: Row, row: Row, measure: _Measure) -> bool:
    """Whether a block ended with the sentence at the foot of a column.

    It did if the column's lines are justified and this one is short, if the next is indented
    otherwise, or if its first word would have fitted.
    """
    justified = measure.columns[_part(above)] in measure.justified
    if justified and above.line.right < measure.edge(above) - EVEN:
        return True
    one, two = (r.line.left - measure.left[_part(r)] for r in (above, row))
    shifted = abs(two - one) > INDENT * row.line.size
    if shifted and not (_is_item(above.line) and two > one):
        return True
    return _fits(above, row.line, measure)


def _fits(above: Row, line: Fragment, measure: _Measure) -> bool:
    """Whether the first word of a line would have fitted on the line above for certain."""
    return above.line.right + line.first + (SPACE + SLACK) * line.size <= measure.edge(above)
