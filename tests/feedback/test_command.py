"""`python -m assistant feedback`: export, list, purge."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from assistant.__main__ import main
from assistant.feedback.store import Store, now
from tests.feedback.conftest import report


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """The store of the test is that of the command."""
    monkeypatch.setenv("STRATEGY_FEEDBACK_URL", url)


@pytest.fixture
def filled(url: str) -> Store:
    """A store with two reports, one of them done, and a counted question."""
    store = Store(url, 365)
    store.add(report(id="b2", time=now()))
    store.add(report(id="a1", time=now(), comment="rad ett\nrad \x1b[31mtvå", expected=None))
    store.mark("b2", True)
    store.count_unanswered("Hur mår månen?", "sv")
    return store


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Run the command line; how it ended."""
    monkeypatch.setattr(sys, "argv", ["assistant", "feedback", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code if isinstance(ended.value.code, int) else 0


@pytest.mark.usefixtures("filled")
def test_the_export_is_lines_of_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(monkeypatch, "export") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["id"] for row in rows} == {"a1", "b2"}
    row = next(row for row in rows if row["id"] == "b2")
    assert list(row) == [
        "id", "time", "question", "turns", "language", "answer", "status", "verdict", "comment",
        "expected", "document_version",
    ]  # fmt: skip
    assert row["question"] == row["turns"][-1] == "Och träd?"
    assert row["expected"]["quote"] == "Styrelsen beslutar om undantag."
    assert run(monkeypatch, "export", "--open", "--out", str(tmp_path / "ut.jsonl")) == 0
    assert json.loads((tmp_path / "ut.jsonl").read_text())["id"] == "a1"


@pytest.mark.usefixtures("filled")
def test_the_list_shows_reports_and_questions_a_terminal_can_stand(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "list")
    out = capsys.readouterr().out
    assert "rad ett rad  [31mtvå" in out
    assert "1 ×" in out
    assert "done b2" in out


def test_a_purge_says_how_many_went(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], filled: Store
) -> None:
    run(monkeypatch, "purge")
    assert capsys.readouterr().out.strip() == "0"
    filled.add(report(id="gammal", time=now().replace(year=2020)))
    run(monkeypatch, "purge", "--days", "30")
    assert capsys.readouterr().out.strip() == "1"


def test_off_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("STRATEGY_FEEDBACK", "false")
    assert run(monkeypatch, "list") == 2
    assert "avstängd" in capsys.readouterr().err
