"""Reported answers become candidates for review, never cases by themselves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from eval.__main__ import app
from eval.adopt import candidates, read_reports
from eval.case import load_cases
from ingest.errors import InputError

REPORT: dict[str, Any] = {
    "id": "7",
    "time": "2026-01-02T10:00:00",
    "question": "Och vem är ersättare?",
    "turns": ["Vem sitter i styrelsen?"],
    "language": "sv",
    "answer": "Anna Ek. [1]",
    "status": "answered",
    "verdict": "wrong",
    "comment": "Fel person.",
    "expected": {"document": "a.txt", "start": 3, "end": 9, "quote": "Bo Lind"},
    "document_version": "0123456789ab",
}


def _file(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "export.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_the_words_that_a_user_named_become_the_passage(tmp_path: Path) -> None:
    (case,) = candidates(read_reports(_file(tmp_path, REPORT)))
    assert case.turns == ("Vem sitter i styrelsen?", "Och vem är ersättare?")
    assert (case.status, case.passages, case.facts) == ("answered", ("Bo Lind",), ())


def test_without_them_the_verdict_decides(tmp_path: Path) -> None:
    rows = [
        REPORT | {"id": "1", "verdict": "right", "expected": None},
        REPORT | {"id": "2", "verdict": "incomplete", "expected": None},
        REPORT | {"id": "3", "verdict": "wrong", "expected": None},
        REPORT | {"id": "4", "verdict": "right", "status": "not_in_documents", "expected": None},
    ]
    found = list(candidates(read_reports(_file(tmp_path, *rows))))
    assert [case.status for case in found] == [
        "answered",
        "answered",
        "not_in_documents",
        "not_in_documents",
    ]


def test_the_command_writes_candidates_and_no_cases(tmp_path: Path) -> None:
    before = load_cases()
    done = CliRunner().invoke(
        app, ["adopt", str(_file(tmp_path, REPORT)), "--out", str(tmp_path / "candidates")]
    )
    assert done.exit_code == 0, done.output
    (written,) = load_cases(tmp_path / "candidates")
    assert written.id == "f-7"
    assert load_cases() == before


def test_the_validator_names_candidates_as_unfinished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eval.validate.CANDIDATES", tmp_path)
    _file(tmp_path, REPORT)
    done = CliRunner().invoke(app, ["check"])
    assert "unfinished: export.jsonl" in done.output


@pytest.mark.parametrize("row", ["no json", '{"id": "1"}', json.dumps(REPORT | {"verdict": "ok"})])
def test_a_bad_line_is_told_what_is_wrong(row: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(row, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_reports(path)
    assert "line 1, is no feedback" in raised.value.en
    assert CliRunner().invoke(app, ["adopt", str(path)]).exit_code == 2
