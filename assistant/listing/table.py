"""A listing as a table for the terminal; the one home of rich.

Under each row stand its document, section, page and words, over the whole width: beside the cells
they would be a tall narrow column.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from assistant.listing.listing import Listing
from assistant.listing.words import said
from assistant.register.total import Total, totals
from ingest.register_tables import BELOW, TABLES, Column, Row
from ingest.register_words import heading

WIDTH = 100
"""Columns where nobody says how wide the page is."""
GAP = 2
MOST_FURTHER = 3
"""Further quotations of a fact that a table shows."""
IN_TABLE: dict[str, str] = {
    "collaborations": "name other_names founded member_since member_count_words countries office",
    "seats": "person party role ordinary title body_name level collaboration year until",
    "costs": "item amount currency year last_year yearly per approximate estimated share_percent "
    "collaboration",
    "rules": "modality binds condition exception",
    "responsibilities": "who act what times support",
    "goals": "number name programmes first_year last_year",
    "strategies": "name first_year last_year",
    "references": "name applies",
    "unread": "kind reason",
}
"""The columns of each kind that a table shows; those empty, or no, in all rows are left out."""
_UNBROKEN = ("INTEGER", "REAL", "BOOLEAN")
"""Values of these types are never wrapped."""


def as_table(listing: Listing, width: int = WIDTH) -> str:
    """The table as plain text."""
    file = io.StringIO()
    _print(listing, Console(file=file, width=width, color_system=None))
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


def show_table(listing: Listing) -> None:
    """Print the table, as wide as the terminal and in its colours; plain, in a pipe."""
    if sys.stdout.isatty():
        _print(listing, Console(file=sys.stdout))
    else:
        columns = os.environ.get("COLUMNS", "")
        sys.stdout.write(as_table(listing, int(columns) if columns.isdigit() else WIDTH))


def _print(listing: Listing, console: Console) -> None:
    if not listing.rows:
        console.print(Text(said("empty", listing.language)))
        return
    columns = _columns(listing)
    heads = [heading(column.name, listing.language) for column in columns]
    lines = [[_cell(listing, row, column) for column in columns] for row in listing.rows]
    sums = totals(listing.costs())
    sum_lines = [[_sum_cell(total, column, listing) for column in columns] for total in sums]
    widths = _widths([heads, *lines, *sum_lines], columns, console.width)
    console.print(_line(heads, columns, widths, "bold"))
    console.print(Text("─" * min(sum(widths) + GAP * (len(widths) - 1), console.width)))
    for row, line in zip(listing.rows, lines, strict=True):
        console.print(_line(line, columns, widths, ""))
        console.print(Padding(_proof(listing, row), (0, 0, 1, 4)))
    for total, line in zip(sums, sum_lines, strict=True):
        console.print(_line(line, columns, widths, "bold"))
        console.print(Padding(Text(_notes(total, listing.language)), (0, 0, 1, 4)))


def _columns(listing: Listing) -> list[Column]:
    """The columns that the table shows."""
    by_name = {column.name: column for column in TABLES[listing.kind]}
    return [
        by_name[name]
        for name in IN_TABLE[listing.kind].split()
        if any(row.values[name] not in (None, "", False) for row in listing.rows)
    ]


def _cell(listing: Listing, row: Row, column: Column) -> str:
    if column.name == "person" and row.values["vacant"]:
        return said("vacant", listing.language)
    return listing.shown(row, column)


def _sum_cell(total: Total, column: Column, listing: Listing) -> str:
    said_of = {
        "item": said("sum", listing.language),
        "amount": f"{total.amount:,}".replace(",", " "),
        "currency": total.currency,
    }
    return said_of.get(column.name, "")


def _notes(total: Total, language: str) -> str:
    """What is to be said of a sum: its years, and what makes it less exact than it looks."""
    notes = [", ".join(map(str, total.years))] if total.years else []
    notes += [said("no_year", language)] if total.dateless else []
    notes += [said("mixed_years", language)] if total.mixed_years else []
    notes += [said("approximate", language)] if total.approximate else []
    notes += [said("estimated", language)] if total.estimated else []
    left_out = len(total.left_out)
    notes += [said("left_out", language, n=left_out)] if left_out else []
    return "; ".join([*notes, said("computed", language)])


def _proof(listing: Listing, row: Row) -> Text:
    """Where a row stands, and the words that prove it."""
    chief, *further = listing.citations(row)
    place = BELOW.join((chief.document, *chief.section))
    page = f", {said('page', listing.language, page=chief.page)}" if chief.page else ""
    quotes = "".join(f"\n”{citation.quote}”" for citation in (chief, *further[:MOST_FURTHER]))
    left = len(further) - MOST_FURTHER
    more = f"\n{said('more', listing.language, n=left)}" if left > 0 else ""
    return Text(f"{place}{page}{quotes}{more}", style="dim")


def _line(
    cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int], style: str
) -> Table:
    """One line of the table, its cells wrapped within the widths."""
    grid = Table.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    for column, width in zip(columns, widths, strict=True):
        right = column.type in ("INTEGER", "REAL") and column.name not in ("year", "last_year")
        grid.add_column(width=width, justify="right" if right else "left", overflow="fold")
    grid.add_row(*(Text(each, style=style) for each in cells))
    return grid


def _widths(lines: list[list[str]], columns: Sequence[Column], room: int) -> list[int]:
    """The width of each column: what its cells need, less where the page is too narrow."""
    by_column = list(zip(*lines, strict=True))
    widths = [max(map(len, cells)) for cells in by_column]
    least = [
        max(_longest_word(cells[0]), *map(len if c.type in _UNBROKEN else _longest_word, cells[1:]))
        for c, cells in zip(columns, by_column, strict=True)
    ]
    while sum(widths) + GAP * (len(widths) - 1) > room:
        spare = [width - low for width, low in zip(widths, least, strict=True)]
        at = spare.index(max(spare)) if max(spare) > 0 else widths.index(max(widths))
        if widths[at] == 1:
            break
        widths[at] -= 1
    return widths


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=1)
