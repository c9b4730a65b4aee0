"""Whole texts: a clean one, one of another body, an English one, one with pages; and the report."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ingest.__main__ import app
from ingest.lint.fault import Kind
from ingest.lint.report import TITLES
from tests.ingest.lint.conftest import Faults

HARBOUR = Path(__file__).parents[2] / "assistant" / "hamnpolicy.txt"
CLEAN = """Inledning

Hamnförbundet tar emot gäster från hela världen. Denna policy beskriver
vad som gäller för resor, gåvor och samarbeten (se Bilaga 1).

Resor

Resor bokas av hamnens kansli, som också betalar dem. Tåg väljs före flyg,
och den som reser lämnar kvitton inom tre veckor. Följande gäller:

- Resan ska ha ett tydligt syfte.
- Resan ska rymmas i budgeten.

Samarbeten

Hamnförbundet ingår i Norra Hamnringen (NHR) med tre ordinarie ledamöter:
Siv Ask (S), Bo Ek (M) och Liv By (C). NHR:s styrelse möts i mars varje år.

Bilaga 1. Priser

Hotell får kosta högst 1 500 kronor per natt under perioden 2025–2029.
"""
ENGLISH = """Introduction

The harbour receives guests from all over the world. It has offices in the
the north and the south, and the rules for travel are in Annex 4 (see below.

Travel

It is decided by the board , and it had had a plan just now for the future.
"""


def test_a_clean_text_has_none(faults: Faults) -> None:
    assert faults(CLEAN) == []


def test_another_body(faults: Faults) -> None:
    text = HARBOUR.read_text(encoding="utf-8")
    assert faults(text, date(2025, 6, 1)) == []
    assert faults(text, date(2027, 6, 1)) == [("outdated", "2025")]


def test_a_long_text_without_any_mark_is_read_in_time(faults: Faults) -> None:
    """No pattern may need a time that grows with the square of a sentence."""
    words = (
        "Hamnen som ligger i norr har bryggor och gäster vilket ger båtar både nu och då ".split()
    )
    text = " ".join(words[number * 7 % len(words)] for number in range(12_000))
    started = time.perf_counter()
    faults(f"Inledning\n\n{text}\n")
    assert time.perf_counter() - started < 30


def test_english_is_read_without_swedish(faults: Faults) -> None:
    assert faults(ENGLISH) == [
        ("reference", "Annex 4"),
        ("doubled", "the the"),
        ("punctuation", "("),
        ("punctuation", "board ,"),
    ]


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A collection with one fault on its second page, and one note."""
    text = "Inledning\n\nHamnen växer.\f Mål\n\nMålet är att att bygga. Just nu är den liten.\n"
    (tmp_path / "plan.txt").write_text(text, encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> tuple[int, str]:
    """Exit status and output of the command."""
    result = CliRunner().invoke(app, ["lint", *arguments])
    return result.exit_code, result.stdout


def test_report_in_swedish(faulty: Path) -> None:
    status, out = run("--corpus", str(faulty))
    assert status == 0
    assert out.splitlines() == [
        "Dubbelskrivet: 1",
        "  plan.txt, sidan 2, Mål",
        "    Målet är »att att« bygga. Just nu är den liten.",
        "    → Ordet ”att” står två gånger. Stryk det ena.",
        "",
        "Ord som blir inaktuella: 1  (anmärkning)",
        "  plan.txt, sidan 2, Mål",
        "    Målet är att att bygga. »Just nu« är den liten.",
        "    → ”Just nu” blir inaktuellt. Skriv datum eller år.",
        "",
        "Totalt 1 fel och 1 anmärkning.",
    ]


def test_report_in_english(faulty: Path) -> None:
    _, out = run("--corpus", str(faulty), "--language", "en")
    assert "Written twice: 1" in out
    assert "plan.txt, page 2, Mål" in out
    assert out.endswith("1 fault and 1 note in all.\n")


def test_json_lines(faulty: Path) -> None:
    _, out = run("--corpus", str(faulty), "--json")
    first, second = map(json.loads, out.splitlines())
    assert first["kind"] == "doubled"
    assert (first["page"], first["words"], first["note"]) == (2, "att att", False)
    assert second["note"] is True
    assert {"document", "section", "span", "message_sv", "message_en"} <= set(first)


def test_exit_status(faulty: Path) -> None:
    assert run("--corpus", str(faulty), "--strict")[0] == 1
    (faulty / "plan.txt").write_text("Mål\n\nJust nu är hamnen liten.\n", encoding="utf-8")
    assert run("--corpus", str(faulty), "--strict")[0] == 0


def test_nothing_found(faulty: Path) -> None:
    (faulty / "plan.txt").write_text(CLEAN, encoding="utf-8")
    assert run("--corpus", str(faulty)) == (0, "Totalt 0 fel och 0 anmärkningar.\n")
    assert run("--corpus", str(faulty), "--json") == (0, "")


def test_a_day_that_is_none(faulty: Path) -> None:
    assert run("--corpus", str(faulty), "--today", "i morgon")[0] == 2


def test_every_kind_has_titles() -> None:
    assert set(TITLES) == set(Kind)
    assert all(sv and en for sv, en in TITLES.values())
