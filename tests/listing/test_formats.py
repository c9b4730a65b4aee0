"""A listing in each format: complete, with its proof, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from openpyxl import load_workbook

from assistant.listing.files import as_csv, as_json
from assistant.listing.listing import Listing, worded
from assistant.listing.table import as_table
from assistant.listing.workbook import as_workbook
from ingest.knowledge import Knowledge
from ingest.register_tables import PROOF, TABLES, rows_of
from ingest.register_words import HEADINGS

WIDTHS = (60, 80, 100, 140)


def listed(kind: str, knowledge: Knowledge, language: str = "sv") -> Listing:
    """Every row of one kind."""
    rows = tuple(rows_of(kind, knowledge))
    return Listing(kind, worded(rows, kind, language), language, knowledge)


def test_every_column_has_a_heading() -> None:
    columns = {column.name for kind in TABLES for column in (*TABLES[kind], *PROOF)}
    assert columns == set(HEADINGS)


@pytest.mark.parametrize("kind", ["seats", "costs", "rules", "collaborations"])
def test_csv_has_every_column_and_row(kind: str, nets: Knowledge) -> None:
    text = as_csv(listed(kind, nets))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert list(rows[0]) == [column.name for column in (*TABLES[kind], *PROOF)]
    assert len(rows) == len(getattr(nets.register, kind))
    for row in rows:
        assert row["document"] == "plan.md"
        words = nets.documents["plan.md"].text[int(row["start"]) : int(row["end"])]
        assert row["quote"].removeprefix("'") == words


def test_csv_marks_a_text_that_a_spreadsheet_would_run(nets: Knowledge) -> None:
    quotes = [row["quote"] for row in csv.DictReader(io.StringIO(as_csv(listed("rules", nets))))]
    assert quotes == ["'=1+1 ska godkännas av chefen.", "Gåvor får inte tas emot."]


def test_csv_of_nothing_is_its_header(nets: Knowledge) -> None:
    assert as_csv(listed("goals", nets)).startswith("number,name,programmes,")
    assert as_csv(listed("goals", nets)).count("\n") == 1


def test_json_holds_values_and_citations(nets: Knowledge) -> None:
    seats = json.loads(as_json(listed("seats", nets)))
    assert [seat["person"] for seat in seats] == ["Åsa Öhlén", "Bo Ek", "Maja Strid"]
    assert seats[0]["ordinary"] is True
    assert seats[0]["year"] is None
    assert seats[2]["citation"]["quote"] == "Ersättare är Maja Strid (C)."
    assert seats[2]["citation"]["section"] == ["Nordnätet"]
    assert [further["n"] for further in seats[2]["further"]] == [2]
    assert json.loads(as_json(listed("costs", nets)))[0]["includes"] == ["resor"]
    assert json.loads(as_json(listed("goals", nets))) == []


def test_a_workbook_holds_numbers_as_numbers_and_no_formula(nets: Knowledge) -> None:
    sheet = load_workbook(io.BytesIO(as_workbook(listed("costs", nets)))).active
    assert sheet is not None
    head, *rows = sheet.iter_rows(values_only=True)
    assert head[:2] == ("Kostnad", "Belopp")
    assert [row[1] for row in rows] == [40_000, 1_500]
    rules = load_workbook(io.BytesIO(as_workbook(listed("rules", nets, "en")))).active
    assert rules is not None
    cells = [cell for row in rules.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    risky = [cell for cell in cells if str(cell.value).startswith("=")]
    assert [(cell.value, cell.data_type, cell.quotePrefix) for cell in risky] == [
        ("=1+1 ska godkännas av chefen.", "s", True)
    ]


def test_a_workbook_of_nothing_opens(nets: Knowledge) -> None:
    sheet = load_workbook(io.BytesIO(as_workbook(listed("goals", nets)))).active
    assert sheet is not None
    assert sheet.max_row == 1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["seats", "costs", "rules", "collaborations"])
def test_a_table_fits_its_width_and_names_every_proof(
    kind: str, width: int, nets: Knowledge
) -> None:
    listing = listed(kind, nets)
    table = as_table(listing, width)
    assert max(map(len, table.splitlines())) <= width
    assert "\x1b" not in table
    joined = " ".join(table.split())
    for row in listing.rows:
        assert f"plan.md › {row.values['section']}" in joined
        assert f"”{row.values['quote']}”" in joined


def test_a_table_of_costs_ends_with_their_sum(nets: Knowledge) -> None:
    table = as_table(listed("costs", nets))
    assert re.search(r"^Summa\s+41 500  SEK$", table, re.MULTILINE)
    notes = table.strip().splitlines()[-1].strip()
    assert notes == "2024; utan år; olika år; ungefärligt; uppskattat; uträknad ur raderna ovan"
    english = as_table(listed("costs", nets, "en"))
    assert re.search(r"^Total\s+41 500  SEK$", english, re.MULTILINE)
    assert "Summa" not in as_table(listed("seats", nets))


def test_a_table_speaks_its_language(nets: Knowledge) -> None:
    assert "får inte" in as_table(listed("rules", nets))
    assert "must not" in as_table(listed("rules", nets, "en"))
    assert "inga rader" in as_table(listed("goals", nets))
    assert "no rows" in as_table(listed("goals", nets, "en"))
