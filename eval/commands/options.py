"""Options that several commands share, and how bad input is told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec

import typer

from ingest.errors import InputError

CasesOption = Annotated[Path, typer.Option("--cases", help="folder of case files")]
Corpus = Annotated[Path | None, typer.Option("--corpus", help="folder of the collection")]
Index = Annotated[Path | None, typer.Option("--index", help="folder of the index")]
RunOption = Annotated[str | None, typer.Option("--run", help="name of the run, or its folder")]
RunArgument = Annotated[
    str | None, typer.Argument(help="name of a run, or its folder; else the newest")
]
Seed = Annotated[int, typer.Option("--seed", help="draws the cases of the ablations")]
AblationCases = Annotated[
    int, typer.Option(min=0, help="how many cases the ablations are asked; 0 for all of them")
]
OnlyProduct = Annotated[bool, typer.Option(help="neither baselines nor ablations")]


P = ParamSpec("P")


def told(command: Callable[P, None]) -> Callable[P, None]:
    """The command, which tells bad input in a sentence on standard error, with exit status 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except InputError as error:
            print(error.both(), file=sys.stderr)
            raise typer.Exit(2) from error

    return run
