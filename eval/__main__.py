"""`python -m eval`: ask, score and compare; `bench`: speed; `calibrate`: the decision's weights.

`dehyphenation FILE`: broken words.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from assistant.load import load_assistant
from eval.adopt import adopt
from eval.bench import bench as measure
from eval.bench_ingest import bench_ingest as measure_ingest
from eval.bm25_alone import Bm25Alone
from eval.calibrate import calibrate as fit
from eval.case import CASES, Case, load_cases
from eval.changed.ask import report as changed_report
from eval.changes import different_answers
from eval.changes import report as changes_report
from eval.check import faults
from eval.coverage import coverage
from eval.dehyphenation import compare, load
from eval.dehyphenation import failures as wrongly_mended
from eval.external.command import external
from eval.outcome import Outcome
from eval.product import Product
from eval.quickstart import Quickstart
from eval.robustness import robustness
from eval.score import Score, score
from eval.table import Scored, table
from eval.validate import check
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.settings import settings_with
from ingest.versions import two_versions

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


@app.command("bench-ingest")
def bench_ingest(
    documents: Annotated[
        str, typer.Option(help="how many documents, as numbers set apart by commas")
    ] = "20,200,2000",
    corpus: Corpus = None,
    index: Index = None,
) -> None:
    """Measure ingestion of made-up documents in growing numbers."""
    sizes = [int(number) for number in documents.split(",")]
    single = tuple(case for case in load_cases() if len(case.turns) == 1)
    for line in measure_ingest(settings_with(corpus, index), single, sizes):
        print(line, flush=True)


@app.command()
def changes(
    before: Annotated[str | None, typer.Argument(help="a kept version; else the last but one")] = (
        None
    ),
    after: Annotated[str | None, typer.Argument(help="a kept version; else the last")] = None,
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
) -> None:
    """List the cases that two versions of the documents answer differently."""
    settings = settings_with(corpus, index)
    old, new = two_versions(settings.index, before, after)
    loaded = load_cases(cases)
    found = list(different_answers(settings, old, new, loaded))
    print(changes_report(found, len(loaded)))


@app.command()
def calibrate(corpus: Corpus = None, index: Index = None) -> None:
    """Fit the decision's weights on the open cases and print the curve behind its threshold."""
    print(fit(load_assistant(settings_with(corpus, index)), load_cases()))


@app.command()
def dehyphenation(
    file: Annotated[Path, typer.Argument(help="JSON Lines, one broken word a line")],
    failures: Annotated[bool, typer.Option(help="list the cases that failed")] = False,
) -> None:
    """Measure how repair mends broken words, beside joining and keeping all."""
    try:
        cases = load(file)
    except InputError as error:
        print(error.both(), file=sys.stderr)
        raise typer.Exit(2) from error
    if failures:
        print(wrongly_mended(cases))
    print(compare(cases))


@app.command()
def changed(
    seed: Annotated[int, typer.Option(help="decides all changes")] = 1,
    out: Annotated[Path | None, typer.Option(help="folder to keep text and index in")] = None,
    remove: Annotated[bool, typer.Option(help="take a collaboration away")] = False,
    corpus: Corpus = None,
) -> None:
    """Ask all cases of a changed text that has no companions, and count what leaks."""
    print(changed_report(settings_with(corpus, None), load_cases(), seed, remove, out))


app.command()(external)
app.command()(robustness)
app.command()(coverage)
app.command()(check)
app.command()(adopt)


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
