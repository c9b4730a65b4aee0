"""The seats that the page shows, as a file to save: CSV and Excel."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.listing.files import as_csv
from assistant.listing.listing import Listing
from assistant.listing.workbook import as_workbook
from assistant.window.people.found import find_seats
from ingest.knowledge import Knowledge

TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""The formats, and what a browser is told that each is."""


def seats_file(
    knowledge: Knowledge, wanted: Mapping[str, str], format_: str, language: str
) -> bytes:
    """The seats that pass the filters, with their proof, in a format of TYPES."""
    listing = Listing("seats", find_seats(knowledge, wanted).rows, language, knowledge)
    return as_workbook(listing) if format_ == "xlsx" else as_csv(listing).encode()
