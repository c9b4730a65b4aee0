"""`python -m eval report`: a run as a page, and its figures for the documentation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from eval.case import CASES, load_cases
from eval.commands.options import CasesOption, RunArgument
from eval.figures.of_run import RunFigures
from eval.report.markdown import summary
from eval.report.page import page
from eval.report.rows import rows
from eval.runs.folder import Run, named_run
from ingest.settings import ROOT

DOCS = ROOT / "docs"
PAGE = "report.html"
FIGURES = "evaluation-figures"


def report(
    run: RunArgument = None,
    cases: CasesOption = CASES,
    docs: Annotated[bool, typer.Option("--docs", help="write docs/ too, to be committed")] = False,
) -> None:
    """Write a run's report into its folder: one page, a summary, and figures as JSON."""
    found = RunFigures(Run.open(named_run(run)), load_cases(cases))
    written = [write_page(found), *write_figures(found, found.run.folder)]
    if docs:
        written += write_figures(found, DOCS)
    print("\n".join(map(str, written)))


def write_page(found: RunFigures) -> Path:
    """Write the page into the run's folder."""
    path = found.run.folder / PAGE
    path.write_text(page(found), encoding="utf-8")
    return path


def write_figures(found: RunFigures, folder: Path) -> list[Path]:
    """Write the summary and the JSON."""
    summarised, listed = folder / f"{FIGURES}.md", folder / f"{FIGURES}.json"
    summarised.write_text(summary(found), encoding="utf-8")
    listed.write_text(
        json.dumps(rows(found), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )
    return [summarised, listed]
