"""The measure of repair on broken words: its arithmetic, and what it says of bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from eval.__main__ import app
from eval.dehyphenation import RULES, is_right, load
from ingest.errors import InputError

CASES = [
    {"type": "soft", "left": "globali", "right": "serad", "input": "en globali-\nserad värld"},
    {"type": "soft", "left": "e", "right": "poster", "input": "alla e-\nposter"},
    {"type": "true_hyphen", "left": "EU", "right": "stöd", "input": "ett EU-\nstöd"},
    {"type": "true_hyphen", "left": "sam", "right": "hälle", "input": "ett sam-\nhälle"},
    {"type": "suspended", "left": "kurs", "right": "och", "input": "kurs-\noch konferenslokal"},
]
"""The second is broken where no word is, the fourth has a hyphen left over: repair fails."""
CASES[3]["suspect_source_residue"] = True  # type: ignore[assignment]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(json.dumps(case) for case in CASES), encoding="utf-8")
    return path


def test_each_rule_is_right_where_it_should_be(file: Path) -> None:
    cases = load(file)
    right = {name: [is_right(case, rule) for case in cases] for name, rule in RULES.items()}
    assert right == {
        "repair": [True, False, True, False, True],
        "always join": [True, True, False, False, False],
        "always keep": [False, False, True, True, False],
    }


def test_the_table_has_counts_shares_and_intervals(file: Path) -> None:
    done = CliRunner().invoke(app, ["dehyphenation", str(file)])
    assert done.exit_code == 0
    rows = {line[:20].strip(): line[20:].split() for line in done.output.splitlines()[1:]}
    assert rows["soft"][:3] == ["2", "1", "50.00%"]
    assert rows["true_hyphen"][:3] == ["2", "1", "50.00%"]
    assert rows["without residue"][:3] == ["1", "1", "100.00%"]
    assert rows["all"] == (
        "5 3 60.00% [0.231, 0.882] 2 40.00% [0.118, 0.769] 2 40.00% [0.118, 0.769]".split()
    )


def test_failures_lists_what_repair_gets_wrong(file: Path) -> None:
    done = CliRunner().invoke(app, ["dehyphenation", str(file), "--failures"])
    assert "soft: e- / poster: 'alla e-\\nposter'" in done.output
    assert "true_hyphen: sam- / hälle (suspect residue)" in done.output
    assert "globali-" not in done.output


def test_a_missing_file_gets_a_sentence_and_status_2(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["dehyphenation", str(tmp_path / "none.jsonl")])
    assert done.exit_code == 2
    assert "går inte att läsa" in done.stderr
    assert "cannot be read" in done.stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        ("no json", "line 1, is no case"),
        ('{"type": "hard", "left": "a", "right": "b", "input": "a-\\nb"}', "type: "),
        ('{"type": "soft", "left": "a", "right": "b", "input": "a-b"}', "exactly one newline"),
    ],
)
def test_a_bad_file_is_told_what_is_wrong(text: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        load(path)
    assert says in raised.value.en
