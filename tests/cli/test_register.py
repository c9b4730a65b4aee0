"""The contract of `python -m assistant register`, over the real register."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pytest
from openpyxl import load_workbook

from assistant.listing.filters import FILTERS
from ingest.knowledge import Knowledge
from ingest.register_tables import TABLES


class Run(Protocol):
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


Command = Callable[..., Run]


@pytest.fixture
def rows(command: Command, knowledge: Knowledge) -> Callable[..., list[dict[str, Any]]]:
    """The rows of a listing as JSON."""

    def listed(*arguments: str) -> list[dict[str, Any]]:
        run = command("register", *arguments, "--format", "json")
        assert (run.code, run.err) == (0, "")
        found: list[dict[str, Any]] = json.loads(run.out)
        return found

    return listed


Rows = Callable[..., list[dict[str, Any]]]


@pytest.mark.parametrize("kind", TABLES)
def test_every_fact_of_every_kind_is_listed(kind: str, rows: Rows, knowledge: Knowledge) -> None:
    listed = rows(kind)
    assert len(listed) == len(getattr(knowledge.register, kind))
    for row in listed:
        for citation in (row["citation"], *row["further"]):
            text = knowledge.documents[citation["document"]].text
            assert text[citation["start"] : citation["end"]] == citation["quote"]


@pytest.mark.parametrize(
    ("filters", "column", "found"),
    [
        (("--party", "kd"), "party", {"KD"}),
        (("--party", "Christian Democrats"), "party", {"KD"}),
        (("--party", "Socialdemokraterna"), "party", {"S"}),
        (("--person", "zelvin"), "person", {"Anna Zelvin"}),
        (("--person", "Olsen"), "person", {"Robert Olesen"}),
        (("--person", "René Jaramilo"), "person", {"Rene Jaramillo"}),
        (("--body", "steering group"), "body", {"styrgrupp"}),
        (("--body", "monitoring committee"), "body", {"övervakningskommitté"}),
        (("--body", "styrelsen"), "body", {"styrelse"}),
        (("--collaboration", "South Baltic"), "body", {"övervakningskommitté"}),
        (("--collaboration", "erb"), "collaboration", {"Euroregion Baltic"}),
        (("--collaboration", "Energistäderna"), "collaboration", {"Energy Cities"}),
        (("--role", "deputy"), "role", {"ersättare"}),
        (("--level", "tjänsteperson"), "level", {"official"}),
        (("--level", "political"), "level", {"political"}),
        (("--section", "Euroregion"), "collaboration", {"Euroregion Baltic"}),
    ],
)
def test_seats_by_filter(
    filters: tuple[str, ...], column: str, found: set[str], rows: Rows, knowledge: Knowledge
) -> None:
    listed = rows("seats", *filters)
    assert {row[column] for row in listed} == found
    seats = [seat for seat in knowledge.register.seats if getattr(seat, column) in found]
    assert len(listed) == len(seats)


def test_other_kinds_by_filter(rows: Rows) -> None:
    assert {
        row["collaboration"] for row in rows("costs", "--collaboration", "Brussels office")
    } == {"Småland-Blekinge-Halland South Sweden"}
    assert {row["modality"] for row in rows("rules", "--modality", "får inte")} == {"must not"}
    assert rows("rules", "--section", "Travel in international work")
    whole = rows("responsibilities")
    some = rows("responsibilities", "--body", "samtliga verksamheter")
    assert 0 < len(some) < len(whole)


def test_filters_are_all_to_be_passed(rows: Rows) -> None:
    asked = ("--party", "KD", "--role", "deputy", "--collaboration", "South Baltic")
    listed = rows("seats", *asked)
    assert [(row["party"], row["role"]) for row in listed] == [("KD", "ersättare")]
    assert len(rows("seats", *asked[:2])) > 1
    assert len(rows("seats", *asked[2:4])) > 1


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("seats", "--person", "Zelwinsson"), "Anna Zelvin"),
        (("seats", "--party", "QQ"), "KD"),
        (("costs", "--collaboration", "Erasmus"), "Energy Cities"),
        (("seats", "--party", "KD", "--person", "Olesen"), "alla filter"),
    ],
)
def test_what_fits_nothing(
    arguments: tuple[str, ...], named: str, command: Command, knowledge: Knowledge
) -> None:
    run = command("register", *arguments)
    assert (run.code, run.out) == (1, "")
    swedish, english = run.err.strip().splitlines()
    assert named in swedish
    assert english.isascii() or "“" in english


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (
            ("costs", "--party", "S"),
            "Filtret party hör inte till costs. Filter som gör det: collaboration",
        ),
        (
            ("rules", "--person", "Ek"),
            "Filtret person hör inte till rules. Filter som gör det: modality",
        ),
        (("stolar",), "seats"),
        (("seats", "--level", "hög"), "politisk"),
        (("rules", "--modality", "kanske"), "får inte"),
        (("seats", "--format", "pdf"), "xlsx"),
        (("seats", "--format", "xlsx"), "--out"),
        (("seats", "--format", "xlsx", "--out", "-"), "--out"),
        (("seats", "--out", "/dev/null/x.csv"), "/dev/null/x.csv"),
    ],
)
def test_faults_in_what_is_asked_for(
    arguments: tuple[str, ...], named: str, command: Command, knowledge: Knowledge
) -> None:
    run = command("register", *arguments)
    assert (run.code, run.out) == (2, "")
    assert "Traceback" not in run.err
    assert len(run.err.strip().splitlines()) == 2
    assert named in run.err.splitlines()[0]


def test_every_filter_is_documented() -> None:
    docs = (Path(__file__).parents[2] / "docs" / "register.md").read_text(encoding="utf-8")
    table = docs.split("| kind | filters")[1].split("\n\n")[0]
    for name, kinds in FILTERS.items():
        for kind in kinds if name != "section" else ():
            row = next(line for line in table.splitlines() if kind in line)
            assert f"`--{name}`" in row


def test_files_by_their_ending(command: Command, tmp_path: Path, knowledge: Knowledge) -> None:
    for name in ("seats.csv", "seats.json", "seats.xlsx", "seats.txt"):
        run = command("register", "seats", "--out", tmp_path / name)
        assert (run.code, run.out, run.err) == (0, "", "")
    count = len(knowledge.register.seats)
    with (tmp_path / "seats.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == count
    assert len(json.loads((tmp_path / "seats.json").read_text(encoding="utf-8"))) == count
    sheet = load_workbook(tmp_path / "seats.xlsx").active
    assert sheet is not None
    assert sheet.max_row == count + 1
    assert (tmp_path / "seats.txt").read_text(encoding="utf-8").startswith("Person")


def test_unread_sentences_have_swedish_reasons(command: Command, rows: Rows) -> None:
    run = command("register", "unread")
    assert run.code == 0
    assert "en roll, och ingen som har den" in run.out
    assert "a role, and nobody who has it" in command("register", "unread", "--language", "en").out


def test_a_pipe_gets_plain_lines_of_a_hundred_columns(
    start: Callable[..., subprocess.Popen[bytes]], knowledge: Knowledge
) -> None:
    process = start("assistant", "register", "seats")
    out, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, b"")
    lines = out.decode().splitlines()
    assert max(map(len, lines)) <= int(os.environ.get("COLUMNS") or 100)
    assert b"\x1b" not in out


def test_csv_in_a_pipe_is_plain_utf8(
    start: Callable[..., subprocess.Popen[bytes]], knowledge: Knowledge
) -> None:
    process = start("assistant", "register", "costs", "--format", "csv")
    out, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, b"")
    assert out.startswith(b"item,amount,currency")
    reader = csv.DictReader(io.StringIO(out.decode()))
    assert len(list(reader)) == len(knowledge.register.costs)
