"""`bench`, `bench-ingest`: speed, beside baselines in the same run."""

from __future__ import annotations

from typing import Annotated

import typer

from eval.bench import bench as measure
from eval.bench_ingest import bench_ingest as measure_ingest
from eval.case import load_cases
from eval.commands.options import Corpus, Index
from ingest.settings import settings_with


def bench(corpus: Corpus = None, index: Index = None) -> None:
    """Measure warm answers and the start, as ratios to baselines in the same run."""
    open_cases = tuple(case for case in load_cases() if len(case.turns) == 1)
    print(measure(settings_with(corpus, index), open_cases))


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
