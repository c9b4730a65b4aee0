"""Two runs compared: what changed, what fell, and nothing of reserved cases but their number."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from eval.__main__ import app
from eval.case import load_cases
from eval.comparing import compare_runs
from eval.figures.of_run import RunFigures
from eval.outcome import Outcome
from eval.runs.folder import Run
from tests.eval.making import made_run, oracle

CASES = load_cases()
OPEN = [case for case in CASES if case.answerable and not case.reserved]
RESERVED = [case for case in CASES if case.answerable and case.reserved]
WRONG = Outcome("not_in_documents", "Vet inte.", (), (), "sv", 0.01)


@pytest.fixture
def right(tmp_path: Path) -> Path:
    made_run(tmp_path / "right", {case.id: oracle(case) for case in CASES})
    return tmp_path / "right"


def _with_wrong(folder: Path, wrong: list[str]) -> Path:
    said = {case.id: WRONG if case.id in wrong else oracle(case) for case in CASES}
    made_run(folder, said)
    return folder


def test_equal_runs_differ_in_nothing(right: Path) -> None:
    done = CliRunner().invoke(app, ["compare", str(right), str(right)])
    assert done.exit_code == 0
    assert f"0 of {len(CASES)} outcomes changed" in done.output


def test_five_lost_may_be_chance_and_six_may_not(right: Path, tmp_path: Path) -> None:
    """Exact McNemar: 2 / 2^5 = .0625, 2 / 2^6 = .03125."""
    for count, status in ((5, 0), (6, 1)):
        worse = _with_wrong(tmp_path / f"{count}", [case.id for case in OPEN[:count]])
        done = CliRunner().invoke(app, ["compare", str(right), str(worse)])
        assert done.exit_code == status, done.output
        assert ("FELL" in done.output) is bool(status)
        assert CliRunner().invoke(app, ["compare", str(worse), str(right)]).exit_code == 0


def test_changed_cases_are_listed_and_reserved_ones_only_counted(
    right: Path, tmp_path: Path
) -> None:
    changed = [OPEN[0], *RESERVED[:2]]
    worse = _with_wrong(tmp_path / "worse", [case.id for case in changed])
    output = CliRunner().invoke(app, ["compare", str(right), str(worse)]).output
    assert f"3 of {len(CASES)} outcomes changed (2 of them of reserved cases" in output
    assert f"{OPEN[0].id} (right -> wrong): {OPEN[0].turns[-1]}" in output
    assert not any(each in output for case in RESERVED[:2] for each in (case.id, case.turns[-1]))


def test_counts_by_hand(right: Path, tmp_path: Path) -> None:
    worse = _with_wrong(tmp_path / "worse", [case.id for case in OPEN[:3]])
    runs = [RunFigures(Run.open(folder), CASES) for folder in (right, worse)]
    figure = compare_runs(*runs).figures[0]
    assert (figure.total, figure.before, figure.after) == (len(CASES), len(CASES), len(CASES) - 3)
    assert (figure.lost, figure.won, figure.p) == (3, 0, 0.25)
