"""`python -m eval`: ask all systems, score, and check the floor; each of it is a command too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from eval.adopt import adopt
from eval.asking import ABLATION_CASES, SEED
from eval.case import CASES, load_cases
from eval.commands.ask import ask, asked
from eval.commands.compare import compare
from eval.commands.options import (
    AblationCases,
    CasesOption,
    Corpus,
    Index,
    OnlyProduct,
    RunOption,
    Seed,
    told,
)
from eval.commands.report import report
from eval.commands.score import score, scored
from eval.commands.speed import bench, bench_ingest
from eval.commands.text import calibrate, changed, changes, dehyphenation
from eval.coverage import coverage
from eval.external.command import external
from eval.failures import failures_text
from eval.figures.of_run import RunFigures
from eval.robustness import robustness
from eval.validate import check

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)


@app.callback(invoke_without_command=True)
@told
def everything(
    context: typer.Context,
    run: RunOption = None,
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
    seed: Seed = SEED,
    ablation_cases: AblationCases = ABLATION_CASES,
    only_product: OnlyProduct = False,
    failures: Annotated[bool, typer.Option(help="list the open cases that failed")] = False,
) -> None:
    """Ask all systems the cases, print the figures, fail under the floor."""
    if context.invoked_subcommand is not None:
        return
    made = asked(run, cases, corpus, index, seed, ablation_cases, only_product)
    figures = RunFigures(made, load_cases(cases))
    if failures:
        print(failures_text(figures.measured()))
    scored(figures)


COMMANDS: tuple[Callable[..., None], ...] = (
    ask, score, compare, report, bench, changes, changed, calibrate, dehyphenation,
    external, robustness, check, coverage, adopt,
)  # fmt: skip
for command in COMMANDS:
    app.command()(told(command))
app.command("bench-ingest")(told(bench_ingest))


if __name__ == "__main__":
    app()
