"""A listing as an Excel workbook; the one home of openpyxl."""

from __future__ import annotations

import io

from assistant.listing.files import STARTS_A_FORMULA
from assistant.listing.listing import Listing
from ingest.register_tables import cell
from ingest.register_words import heading

WIDEST, NARROWEST = 60, 8
"""Width of a column, in characters."""


def as_workbook(listing: Listing) -> bytes:
    """One sheet: headings that stay in view and filter, cells that wrap; no text is a formula."""
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = listing.kind
    for at, column in enumerate(listing.columns, start=1):
        head = sheet.cell(1, at, heading(column.name, listing.language))
        head.font = Font(bold=True)
        longest = len(head.value)
        for line, row in enumerate(listing.rows, start=2):
            value = cell(row.values[column.name])
            if isinstance(value, str) or column.type == "BOOLEAN":
                value = ILLEGAL_CHARACTERS_RE.sub("", listing.shown(row, column))
            field = sheet.cell(line, at, value)
            field.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, str) and value:
                field.data_type = "s"
                field.quotePrefix = value.startswith(STARTS_A_FORMULA)
            longest = max(longest, len(str(value or "")))
        width = min(max(longest + 2, NARROWEST), WIDEST)
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
