"""`python -m eval compare RUN1 RUN2`: what changed between two runs."""

from __future__ import annotations

from typing import Annotated

import typer

from eval.case import CASES, load_cases
from eval.commands.options import CasesOption
from eval.comparing import compare_runs, comparison_text
from eval.figures.of_run import RunFigures
from eval.runs.folder import Run, named_run


def compare(
    before: Annotated[str, typer.Argument(help="name of a run, or its folder")],
    after: Annotated[str, typer.Argument(help="name of the run to compare with it")],
    cases: CasesOption = CASES,
) -> None:
    """List the cases that changed; exit status 1 when a figure fell significantly."""
    loaded = load_cases(cases)
    first, second = (RunFigures(Run.open(named_run(n)), loaded) for n in (before, after))
    found = compare_runs(first, second)
    print(comparison_text(found))
    if found.fell:
        raise typer.Exit(1)
