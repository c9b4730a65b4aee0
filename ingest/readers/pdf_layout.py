"""From what stands on the pages to lines in reading order: the layout steps as one list."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.furniture import furniture
from ingest.lines import Line, Role
from ingest.readers.columns import Row, in_reading_order
from ingest.readers.contents import contents
from ingest.readers.fragments import Fragment, fragments
from ingest.readers.glyphs import Sheet
from ingest.readers.notes import calls, notes, number, spelled_note, starts_note, without_calls
from ingest.readers.spacing import Spaced, spaced
from ingest.readers.tables import flat_grids, grids, table_rows

TURNED = "turned"
"""The column of what is written at a right angle to the page; it is read last."""


@dataclass(frozen=True, slots=True)
class _Page:
    """The rows of one page by what they are; `sheet` is what they come from."""

    sheet: Sheet
    loose: list[Fragment]
    table: list[Fragment]


def lay_out(sheets: Sequence[Sheet]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of a document in reading order, and its furniture; that alone counts as text."""
    pages = [_taken_apart(sheet) for sheet in sheets]
    body = body_size(fragment for page in pages for fragment in page.loose)
    outside = furniture(
        [page.loose for page in pages], [(p.sheet.bottom, p.sheet.top) for p in pages], body
    )
    away = [f for page in pages for f in page.loose if id(f) in outside]
    text: list[Row] = []
    small: dict[int, list[Row]] = {}
    for page in pages:
        kept = [f for f in page.loose if id(f) not in outside]
        rows, below, repeated = _read(replace(page, loose=kept), body, len(pages))
        text += rows
        small[page.sheet.number] = below
        away += repeated
    lines = _lines(_with_notes(spaced(text, body), small))
    return (lines, _furniture_lines(away)) if lines else (_furniture_lines(away), ())


def body_size(pieces: Iterable[Fragment]) -> float:
    """The size in which most of a document's characters are set."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[round(piece.size * 2) / 2] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _taken_apart(sheet: Sheet) -> _Page:
    """Tables first: what stands in them is in no other row."""
    table: list[Fragment] = []
    left = list(sheet.glyphs)
    ruled = grids(sheet.rules)
    for grid in [*ruled, *flat_grids(sheet.rules, left)]:
        inside = [glyph for glyph in left if grid.holds(glyph)]
        left = [glyph for glyph in left if not grid.holds(glyph)]
        table += table_rows(grid, inside, sheet.number)
    return _Page(sheet, fragments(left, sheet.number), table)


def _read(page: _Page, body: float, pages: int) -> tuple[list[Row], list[Row], list[Fragment]]:
    """A page's text and notes in reading order, and its table of contents."""
    low = notes(page.loose, page.sheet.rules, body)
    known = {number(fragment.text) for fragment in low if starts_note(fragment.text)}
    below = [_note(row) for row in in_reading_order(low)]
    apart = {id(fragment) for fragment in low}
    rows = in_reading_order([*(f for f in page.loose if id(f) not in apart), *page.table])
    rows = [_spelled(row, known) for row in rows]
    rows = [row for row in rows if row.line.text]
    turned = in_reading_order(fragments(page.sheet.turned, page.sheet.number))
    rows += [replace(_spelled(row, known), column=TURNED, part=-1) for row in turned]
    listed = contents([row.line.text for row in rows], pages)
    repeated = [rows[place].line for place in listed]
    return [row for place, row in enumerate(rows) if place not in listed], below, repeated


def _spelled(row: Row, known: set[str]) -> Row:
    line = replace(row.line, text=without_calls(row.line.text, known))
    return replace(row, line=line, calls=calls(row.line.text, known))


def _note(row: Row) -> Row:
    text = without_calls(spelled_note(row.line.text), set())
    return replace(row, line=replace(row.line, text=text, role=Role.NOTE))


def _with_notes(text: Sequence[Spaced], small: dict[int, list[Row]]) -> list[Spaced]:
    """Put each note after the block that calls it, or before one that goes on overleaf."""
    pages: defaultdict[int, list[Spaced]] = defaultdict(list)
    for one in text:
        pages[one.row.line.page].append(one)
    overleaf = {here: pages[there][0] for here, there in pairwise(sorted(pages))}
    found: list[Spaced] = []
    for page, below in small.items():
        here = pages[page]
        goes_on = page in overleaf and not overleaf[page].begins
        notes_at: defaultdict[int, list[Spaced]] = defaultdict(list)
        for note in _notes(below):
            notes_at[_place(note[0].row, here, goes_on)] += note
        for place, line in enumerate(here):
            found += [*notes_at[place], line]
        found += notes_at[len(here)]
    return [_parted(place, found) for place in range(len(found))]


def _notes(below: Sequence[Row]) -> list[list[Spaced]]:
    """The notes of a page, each with its lines."""
    found: list[list[Spaced]] = []
    for row in below:
        begins = not found or starts_note(row.line.text)
        if begins:
            found.append([])
        found[-1].append(Spaced(row, begins, 0))
    return found


def _place(note: Row, page: Sequence[Spaced], goes_on: bool) -> int:
    """Before which of a page's rows a note goes; the number of rows is its end."""
    figure = number(note.line.text)
    caller = next((n for n, one in enumerate(page) if figure in one.row.calls), len(page) - 1)
    ends = [place for place in range(caller + 1, len(page)) if page[place].begins]
    starts = [place for place in range(caller + 1) if page[place].begins]
    if ends:
        return ends[0]
    return starts[-1] if goes_on and starts else len(page)


def _parted(place: int, found: Sequence[Spaced]) -> Spaced:
    """What follows a note begins anew, unless it is the note's own next line."""
    here = found[place]
    after_note = place > 0 and found[place - 1].row.line.role is Role.NOTE
    if after_note and here.row.line.role is not Role.NOTE:
        return replace(here, begins=True)
    return here


def _lines(rows: Sequence[Spaced]) -> tuple[Line, ...]:
    found: list[Line] = []
    offset = 0
    for one in rows:
        line = one.row.line
        found.append(
            Line(
                line.text,
                offset,
                line.page,
                one.blank_before,
                begins=one.begins,
                role=line.role,
                size=line.size,
                bold=line.bold,
                left=line.left,
                right=line.right,
            )
        )
        offset += len(line.text) + 1
    return tuple(found)


def _furniture_lines(away: Sequence[Fragment]) -> tuple[Line, ...]:
    """Furniture as lines; their offsets count in their own text, joined by newlines."""
    ordered = sorted(away, key=lambda f: (f.page, -f.baseline, f.left))
    rows = [Spaced(Row(replace(f, text=f.plain), "", 0), True, 0) for f in ordered]
    return _lines(rows)
