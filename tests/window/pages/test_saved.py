"""Files beside the pages, as a browser gets them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from assistant.answer import Answer
from assistant.window import saved
from ingest.knowledge import Knowledge


class Known:
    """An assistant that is not asked anything."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Never called here."""
        raise AssertionError(turns, language)


@pytest.fixture
def client(nets: Knowledge) -> TestClient:
    """A site with nothing but the files."""
    site = FastAPI(openapi_url=None)
    saved.add_saved(site, Known(nets))
    return TestClient(site)


def test_csv_of_the_filters_in_the_address(client: TestClient) -> None:
    response = client.get("/personer.csv", params={"party": "MP", "unknown": "x"})
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.headers["content-disposition"] == 'attachment; filename="personer.csv"'
    rows = list(csv.DictReader(io.StringIO(response.text)))
    assert [row["person"] for row in rows] == ["Bo Ek"]


def test_filters_that_fit_nothing_give_the_header_alone(client: TestClient) -> None:
    response = client.get("/personer.csv", params={"person": "<script>", "level": "kunglig"})
    assert response.status_code == 200
    assert response.text.startswith("person,party,role")
    assert response.text.count("\n") == 1


def test_excel_is_a_workbook(client: TestClient) -> None:
    response = client.get("/personer.xlsx", params={"lang": "en"})
    assert response.content.startswith(b"PK")
    assert "spreadsheetml" in response.headers["content-type"]


def test_the_report_is_served_as_it_is_written(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = tmp_path / "report.md"
    monkeypatch.setattr(saved, "report", lambda: written if written.exists() else None)
    assert client.get("/rapport").status_code == 404
    written.write_text("# Rätt <b>", encoding="utf-8")
    response = client.get("/rapport")
    assert response.text == "# Rätt <b>"
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
