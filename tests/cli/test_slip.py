"""`ask --save` and `verify`, over the real collection."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

KEY = "en hemlighet av tillräcklig längd"


@pytest.mark.parametrize("ending", ["html", "md", "json"])
def test_an_answer_is_saved_and_holds(
    command: Callable[..., Run], tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"svar.{ending}"
    asked = command("ask", "Får jag ta emot en klocka?", "--save", path)
    assert asked.code == 0, asked.err
    verified = command("verify", path)
    assert verified.code == 0, verified.out + verified.err
    assert "Oförändrat" in verified.out
    assert "står kvar" in verified.out
    found = json.loads(command("verify", path, "--json").out)
    assert found["holds"]
    assert {row["standing"] for row in found["quotations"]} == {"stands"}


def test_an_altered_one_ends_with_status_one(
    command: Callable[..., Run], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRATEGY_SLIP_KEY", KEY)
    path = tmp_path / "svar.json"
    command("ask", "Får jag ta emot en klocka?", "--save", path)
    assert "Underskriften stämmer" in command("verify", path).out
    path.write_text(path.read_text().replace("klocka", "bil", 1))
    altered = command("verify", path)
    assert altered.code == 1
    assert "ÄNDRAT" in altered.out
    assert "UNDERSKRIFTEN STÄMMER INTE" in altered.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("verify", "README.md"), "inget svarskvitto"),
        (("verify", "saknas.html"), "går inte att läsa"),
        (("ask", "Hej", "--save", "svar.txt"), ".html, .md, .json"),
    ],
)
def test_what_is_no_slip_is_said_in_both_languages(
    command: Callable[..., Run], arguments: tuple[str, ...], said: str
) -> None:
    ended = command(*arguments)
    assert ended.code == 2
    assert said in ended.err
    assert len(ended.err.strip().splitlines()) == 2
    assert "Traceback" not in ended.err


def test_the_key_is_told_to_be_too_short(
    command: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRATEGY_SLIP_KEY", "kort")
    ended = command("verify", "README.md")
    assert ended.code == 2
    assert "STRATEGY_SLIP_KEY" in ended.err
    assert "kort" not in ended.err
