"""`python -m eval`: ask, score and compare; `bench`: speed; `calibrate`: the decision's weights."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.load import load_assistant
from eval.bench import bench as measure
from eval.bm25_alone import Bm25Alone
from eval.calibrate import calibrate as fit
from eval.case import CASES, Case, load_cases
from eval.changed.ask import report
from eval.check import faults
from eval.outcome import Outcome
from eval.product import Product
from eval.quickstart import Quickstart
from eval.score import Score, score
from eval.table import Scored, table
from ingest.embedding import Embedder
from ingest.settings import settings_with

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

CasesOption = Annotated[Path, typer.Option("--cases", help="folder of case files")]
Corpus = Annotated[Path | None, typer.Option("--corpus", help="folder of the collection")]
Index = Annotated[Path | None, typer.Option("--index", help="folder of the index")]


@app.callback(invoke_without_command=True)
def run(
    context: typer.Context,
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
    failures: Annotated[bool, typer.Option(help="list the open cases that failed")] = False,
) -> None:
    """Ask the product and two baselines all cases, and print the table."""
    if context.invoked_subcommand is not None:
        return
    settings = settings_with(corpus, index)
    loaded = load_cases(cases)
    assistant = load_assistant(settings)
    wrong = faults(loaded, assistant.knowledge)
    if wrong:
        print("\n".join(wrong))
        raise typer.Exit(2)
    systems = (
        Product(assistant),
        Quickstart(assistant.knowledge.documents, Embedder(settings.embedding_model)),
        Bm25Alone(assistant.knowledge),
    )
    results: dict[str, Scored] = {}
    for system in systems:
        outcomes = [(case, system.ask(case)) for case in loaded]
        results[system.name] = [(case, score(case, outcome)) for case, outcome in outcomes]
        if failures and system is systems[0]:
            print(_failures(outcomes))
    print(table(results))


@app.command()
def bench(corpus: Corpus = None, index: Index = None) -> None:
    """Measure warm answers and the start, as ratios to baselines in the same run."""
    open_cases = tuple(case for case in load_cases() if len(case.turns) == 1)
    print(measure(settings_with(corpus, index), open_cases))


@app.command()
def calibrate(corpus: Corpus = None, index: Index = None) -> None:
    """Fit the decision's weights on the open cases and print the curve behind its threshold."""
    print(fit(load_assistant(settings_with(corpus, index)), load_cases()))


@app.command()
def changed(
    seed: Annotated[int, typer.Option(help="decides all changes")] = 1,
    out: Annotated[Path | None, typer.Option(help="folder to keep text and index in")] = None,
    remove: Annotated[bool, typer.Option(help="take a collaboration away")] = False,
    corpus: Corpus = None,
) -> None:
    """Ask all cases of a changed text that has no companions, and count what leaks."""
    print(report(settings_with(corpus, None), load_cases(), seed, remove, out))


def _failures(outcomes: list[tuple[Case, Outcome]]) -> str:
    lines: list[str] = []
    for case, outcome in outcomes:
        result: Score = score(case, outcome)
        if case.reserved or result.strict:
            continue
        parts = ("decision", "facts", "quoted", "clean", "short")
        failed = ", ".join(part for part in parts if not getattr(result, part))
        lines.append(f"{case.id} {case.turns} failed: {failed}\n    {outcome.answer[:300]!r}")
    return "\n".join(lines)


if __name__ == "__main__":
    app()
