"""The seats that pass the filters of the page, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.listing.filters import NothingFits, filtered
from assistant.listing.matching import Thing, nearest
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.register_tables import Row, rows_of

FILTERS = ("person", "party", "body", "role", "level")
"""The filters of the page, as the register on the command line names them."""
LONGEST = 200
"""Characters of a filter that are read."""


@dataclass(frozen=True, slots=True)
class Found:
    """The rows that pass; where none does, the names of persons most like the one typed."""

    rows: tuple[Row, ...]
    near: tuple[str, ...] = ()


def wanted_of(given: Mapping[str, object]) -> dict[str, str]:
    """The filters that hold anything, out of what came with a request."""
    texts = {name: str(given.get(name) or "").strip()[:LONGEST] for name in FILTERS}
    return {name: text for name, text in texts.items() if text}


def find_seats(knowledge: Knowledge, wanted: Mapping[str, str]) -> Found:
    """The seats that pass every filter."""
    rows = tuple(rows_of("seats", knowledge))
    try:
        return Found(filtered("seats", rows, wanted, knowledge))
    except (NothingFits, InputError):
        names = dict.fromkeys(str(row.values["person"]) for row in rows if row.values["person"])
        typed = wanted.get("person", "")
        return Found((), near=nearest(typed, map(Thing, names)) if typed else ())


def choices(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    """What stands in the register to choose from, by filter; levels too only where one is given."""
    rows = tuple(rows_of("seats", knowledge))
    columns = {"party": ("party",), "body": ("body_name", "body"), "role": ("role", "title")}
    found = {
        name: tuple(sorted({v for row in rows if (v := _first(row, columns[name]))}, key=str.lower))
        for name in columns
    }
    levels = {str(row.values["level"]) for row in rows if row.values["level"]}
    return {**found, "level": tuple(sorted(levels, reverse=True))}


def _first(row: Row, columns: tuple[str, ...]) -> str:
    """What stands in the first of these columns that is filled."""
    return next((str(row.values[c]) for c in columns if row.values[c]), "")
