"""A run on disk: what is written is read back, what is broken is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from eval.__main__ import app
from eval.case import load_cases
from eval.outcome import Cited, Outcome, Said
from eval.runs.configuration import digest_of
from eval.runs.folder import PRODUCT, Run, named_run
from ingest.errors import InputError
from tests.eval.making import made_run, oracle

FULL = Outcome(
    status="answered",
    answer="Det kostar 10 kronor. [1]",
    quotes=("Det kostar 10 kronor.",),
    ranked=("Det kostar 10 kronor.", "Annat.\u2028Mer."),
    language="sv",
    seconds=0.25,
    said=(Said("Det kostar 10 kronor.", (0,)),),
    cited=(Cited("Det kostar 10 kronor.", "a.txt", ("Kostnad",), 0, 21, ("It costs 10.",)),),
    probability=0.75,
)


def test_outcomes_are_read_back_as_they_were(tmp_path: Path) -> None:
    said = {"x-1": FULL, "x-2": Outcome("refused", "", (), ("Annat.\u2028Mer.",), "en", 0)}
    made_run(tmp_path / "run", said)
    assert Run.open(tmp_path / "run").read() == said


def test_texts_are_read_back_as_they_were(tmp_path: Path) -> None:
    text = "En rad.\r\n\fNästa sida.\n"
    assert made_run(tmp_path / "run", {}, text).texts() == {"a.txt": text}


def test_a_run_says_what_it_was_made_with(tmp_path: Path) -> None:
    made_run(tmp_path / "run", {})
    configured = Run.open(tmp_path / "run").configuration
    assert configured.name == "run"
    assert configured.cases == digest_of(Path("eval/cases").resolve().glob("*.jsonl"))
    assert configured.packages["torch"].startswith("2.")
    assert configured.time.tzinfo is not None


def test_a_run_may_be_made_again_and_nothing_else_is_overwritten(tmp_path: Path) -> None:
    made_run(tmp_path / "run", {"x-1": FULL})
    assert made_run(tmp_path / "run", {}).read() == {}
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("kept", encoding="utf-8")
    with pytest.raises(InputError, match="ingen körning"):
        made_run(tmp_path / "letters", {})
    assert (tmp_path / "letters" / "dear.txt").exists()


def test_without_a_name_the_newest_run_is_meant(tmp_path: Path) -> None:
    import os

    for age, name in enumerate(("new", "old")):
        made_run(tmp_path / name, {})
        os.utime(tmp_path / name / "run.json", (1_000_000 - age, 1_000_000 - age))
    assert named_run(None, tmp_path) == tmp_path / "new"
    assert named_run("old", tmp_path) == tmp_path / "old"


def test_a_missing_run_is_told_with_those_that_exist(tmp_path: Path) -> None:
    made_run(tmp_path / "known", {})
    done = CliRunner().invoke(app, ["score", str(tmp_path / "none")])
    assert done.exit_code == 2
    assert "is no run. There are: known." in done.stderr


@pytest.mark.parametrize("line", ["{", '{"id": "x-1", "ranked": [7]}', '{"id": "x", "ranked": []}'])
def test_a_broken_line_is_named(line: str, tmp_path: Path) -> None:
    run = made_run(tmp_path / "run", {"x-1": FULL})
    path = next((run.folder / "outcomes").glob("*.jsonl"))
    path.write_text(path.read_text(encoding="utf-8") + line, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        run.read(PRODUCT)
    assert "line 2, cannot be read" in raised.value.en


def test_score_prints_figures_and_fails_under_the_floor(tmp_path: Path) -> None:
    cases = load_cases()
    made_run(tmp_path / "right", {case.id: oracle(case) for case in cases})
    done = CliRunner().invoke(app, ["score", str(tmp_path / "right"), "--no-floor"])
    assert done.exit_code == 0, done.output
    assert f"Strictly right, all cases             1.000 [1.00, 1.00]    of {len(cases)}" in (
        done.output
    )
    made_run(tmp_path / "wrong", {case.id: FULL for case in cases})
    done = CliRunner().invoke(app, ["score", str(tmp_path / "wrong")])
    assert done.exit_code == 1
    assert "strict.all: 0.0000, which should be at least" in done.output


def test_an_outcome_line_is_plain_json(tmp_path: Path) -> None:
    run = made_run(tmp_path / "run", {"x-1": FULL})
    line = next((run.folder / "outcomes").glob("*.jsonl")).read_text(encoding="utf-8")
    row = json.loads(line)
    assert (row["id"], row["probability"], row["ranked"]) == ("x-1", 0.75, [0, 1])
