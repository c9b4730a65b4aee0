"""A listing for programs: CSV and JSON, its columns named as in register.sqlite."""

from __future__ import annotations

import csv
import io
import json

from assistant.listing.listing import Listing
from assistant.render import citation_record
from ingest.register_tables import TABLES, Row, cell

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is a formula to a spreadsheet."""


def as_csv(listing: Listing) -> str:
    """Comma-separated UTF-8 with a header, as RFC 4180 has it, which every program reads.

    A spreadsheet runs a text that begins like a formula, so such a text gets an apostrophe before
    it, as spreadsheets themselves mark text. A person who wants Excel takes the workbook.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(column.name for column in listing.columns)
    for row in listing.rows:
        writer.writerow(_harmless(cell(row.values[c.name])) for c in listing.columns)
    return file.getvalue()


def as_json(listing: Listing) -> str:
    """A list of objects: the columns, lists as lists, `citation`, and `further` citations."""
    rows = [_record(row, listing) for row in listing.rows]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _record(row: Row, listing: Listing) -> dict[str, object]:
    chief, *further = (citation_record(citation) for citation in listing.citations(row))
    values = {column.name: row.values[column.name] for column in TABLES[listing.kind]}
    return {**values, "citation": chief, "further": further}


def _harmless(value: str | int | float | None) -> str | int | float | None:
    if isinstance(value, str) and value.startswith(STARTS_A_FORMULA):
        return f"'{value}"
    return value
