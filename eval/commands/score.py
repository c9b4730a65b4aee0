"""`python -m eval score`: the figures of a run, by the cases as they are now."""

from __future__ import annotations

import typer

from eval.case import CASES, load_cases
from eval.commands.options import CasesOption, RunArgument
from eval.figures.ablated import ablated
from eval.figures.of_run import RunFigures
from eval.figures.text import ablations_text, heading, sections_text, systems_text
from eval.floor import below, read_floor
from eval.runs.folder import Run, named_run


def score(run: RunArgument = None, cases: CasesOption = CASES, floor: bool = True) -> None:
    """Print the figures of a run; exit status 1 when one is below the floor."""
    scored(RunFigures(Run.open(named_run(run)), load_cases(cases)), floor)


def scored(figures: RunFigures, floor: bool = True) -> None:
    """Print the figures of a run, the systems side by side, and what lies below the floor."""
    print(heading(figures.run.configuration))
    print(sections_text(figures.sections()))
    print(f"\n{systems_text(figures.systems())}")
    parts = ablated(figures)
    if parts:
        print(f"\n{ablations_text(parts)}")
    wrong = below(read_floor(), figures.by_key()) if floor else []
    if wrong:
        print("\nOn the wrong side of the floor (eval/floor.toml):\n" + "\n".join(wrong))
        raise typer.Exit(1)
