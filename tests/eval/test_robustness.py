"""The table of what perturbations lose: its arithmetic, and the command over some cases."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from eval.__main__ import app
from eval.case import CASES, load_cases
from eval.perturb import PERTURBATIONS
from eval.robustness import pairs_of, row, typed


def test_points_are_counted_in_pairs() -> None:
    """Of ten, eight right before; two lost, one won: one point of ten, McNemar's p is 1."""
    before = {str(n): n < 8 for n in range(10)}
    after = before | {"0": False, "1": False, "9": True}
    assert (
        row("x", before, after).split() == "x 10 0.800 0.700 -10.0 2 1 1.000 over the aim".split()
    )


def test_a_loss_within_the_aim_is_not_marked() -> None:
    before = {str(n): True for n in range(100)}
    after = before | {"0": False, "1": False, "2": False}
    assert "over the aim" not in row("x", before, after)
    assert "over the aim" in row("x", before, after | {"3": False})


def test_only_the_last_turn_is_typed_otherwise() -> None:
    case = next(case for case in load_cases() if len(case.turns) > 1)
    new = typed(case, "upper case", 1)
    assert new.turns[:-1] == case.turns[:-1]
    assert new.turns[-1] == case.turns[-1].upper()


def test_the_command_prints_a_row_for_each_perturbation(tmp_path: Path) -> None:
    lines = (CASES / "pairs.jsonl").read_text(encoding="utf-8").splitlines()[:4]
    (tmp_path / "few.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert len(pairs_of(load_cases(tmp_path))) == 2
    done = CliRunner().invoke(app, ["robustness", "--cases", str(tmp_path)])
    assert done.exit_code == 0, done.output
    for name in PERTURBATIONS:
        assert any(line.startswith(name) for line in done.output.splitlines())
    assert "both right or both wrong" in done.output
    assert "of 2" in done.output
