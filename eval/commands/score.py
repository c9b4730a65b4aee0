"""`python -m eval score`: the figures of a run, by the cases as they are now."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from eval.case import CASES, Case, load_cases
from eval.commands.options import CasesOption, RunArgument
from eval.figures.figure import Figure
from eval.figures.sections import by_key, measured_in, sections
from eval.figures.systems import COMPARED, Ablated, ablated, compared
from eval.figures.text import figure_text, sections_text, systems_text
from eval.floor import below, read_floor
from eval.runs.folder import Run, named_run


def score(run: RunArgument = None, cases: CasesOption = CASES, floor: bool = True) -> None:
    """Print the figures of a run; exit status 1 when one is below the floor."""
    scored(Run.open(named_run(run)), load_cases(cases), floor)


def scored(run: Run, cases: Sequence[Case], floor: bool = True) -> None:
    """Print the figures of a run, the systems side by side, and what lies below the floor."""
    found = sections(measured_in(run, cases), run)
    print(heading(run))
    print(sections_text(found))
    print("\nSystems\n" + systems_text(compared(run, cases), COMPARED))
    parts = ablated(run, cases)
    if parts:
        print("\n" + ablations_text(parts))
    wrong = below(read_floor(), by_key(found)) if floor else []
    if wrong:
        print("\nBelow the floor (eval/floor.toml):\n" + "\n".join(wrong))
        raise typer.Exit(1)


def heading(run: Run) -> str:
    """What the run was made with, in two lines."""
    c = run.configuration
    return (
        f"Run {c.name} of {c.time:%Y-%m-%d %H:%M} UTC, document {c.document_version}, "
        f"code {c.code}, cases {c.cases}, seed {c.seed}\n"
        f"{c.embedding_model}, Python {c.python}, {c.cores} cores, {c.machine}"
    )


def ablations_text(parts: Sequence[Ablated]) -> str:
    """One part removed at a time, and what that costs."""
    whole = parts[0].whole
    total = whole["strict.all"].total
    lines = [f"One part removed at a time, on {total} cases drawn by the run's seed"]
    lines.append(f"{'':<28}{'strictly right':<22}{'first':<22}{'lost':>5}{'won':>5}  p (McNemar)")
    lines.append(_row("all parts", whole["strict.all"], whole["hit1"]).rstrip())
    for each in parts:
        row = _row(each.name, each.found["strict.all"], each.found["hit1"])
        lines.append(f"{row}{each.lost:>5}{each.won:>5}  {each.p:.4f}")
    return "\n".join(lines)


def _row(name: str, *figures: Figure) -> str:
    cells = "".join(f"{figure_text(f):<22}" for f in figures)
    return f"{name:<28}{cells}"
