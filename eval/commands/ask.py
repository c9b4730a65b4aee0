"""`python -m eval ask`: ask every system the cases, and keep what they say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from eval.asking import ABLATION_CASES, SEED, make_run
from eval.case import CASES, load_cases
from eval.commands.options import (
    AblationCases,
    CasesOption,
    Corpus,
    Index,
    OnlyProduct,
    RunOption,
    Seed,
)
from eval.runs.folder import Run, named_run
from ingest.settings import settings_with


def ask(
    run: RunOption = None,
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
    seed: Seed = SEED,
    ablation_cases: AblationCases = ABLATION_CASES,
    only_product: OnlyProduct = False,
) -> None:
    """Ask the product, the baselines and the ablations; keep the outcomes in a run's folder."""
    made = asked(run, cases, corpus, index, seed, ablation_cases, only_product)
    print(f"{made.folder}")


def asked(
    run: str | None,
    cases: Path,
    corpus: Path | None,
    index: Path | None,
    seed: int,
    ablation_cases: int,
    only_product: bool,
) -> Run:
    """Make a run; without a name it is called after the time."""
    name = run or datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    return make_run(
        named_run(name),
        settings_with(corpus, index),
        load_cases(cases),
        seed,
        ablation_cases,
        only_product,
        cases,
    )
