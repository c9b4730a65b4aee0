"""Asks every system the cases and keeps what it said; scoring comes after, and apart."""

from __future__ import annotations

import random
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from assistant.load import load_knowledge, open_edition
from eval.case import CASES, Case
from eval.check import faults
from eval.cold_start import cold_start
from eval.others import ask_others
from eval.product import Product
from eval.remembering import Remembering
from eval.runs.configuration import configuration
from eval.runs.folder import PRODUCT, Run
from eval.system import keep_outcomes
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.settings import Settings
from ingest.steps import current_edition

SEED = 1
ABLATION_CASES = 90
"""Cases that the ablations are asked unless more are wanted, to keep a run to a few minutes."""


def make_run(
    folder: Path,
    settings: Settings,
    cases: tuple[Case, ...],
    seed: int = SEED,
    ablation_cases: int = ABLATION_CASES,
    only_product: bool = False,
    case_folder: Path = CASES,
) -> Run:
    """Ask the product, the baselines and the ablations; InputError for cases that do not fit.

    The ablations are asked `ablation_cases` of the cases, drawn by `seed`; 0 is all of them. The
    product is asked in this process and all others meanwhile in a second one, so that a run takes
    half the time on two cores.
    """
    knowledge = load_knowledge(settings)
    wrong = faults(cases, knowledge)
    if wrong:
        raise InputError("\n".join(wrong), "\n".join(wrong))
    sample = () if only_product else drawn(cases, seed, ablation_cases)
    texts = {name: document.text for name, document in knowledge.documents.items()}
    configured = configuration(
        folder.name, settings, knowledge.version, seed, len(sample), case_folder
    )
    run = Run.create(folder, configured, texts)
    with ThreadPoolExecutor(max_workers=1) as aside:
        started = aside.submit(cold_start, settings, cases[0].turns[-1])
        product = _product(settings)
        seconds, memory = started.result()
    run.save(configured.model_copy(update={"cold_start_seconds": seconds, "memory_bytes": memory}))
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as beside:
        others = beside.submit(ask_others, folder, settings, cases, sample) if sample else None
        keep_outcomes(run, product, cases)
        if others:
            others.result()
    return Run.open(folder)


def drawn(cases: Sequence[Case], seed: int, count: int) -> tuple[Case, ...]:
    """That many cases, always the same for a seed, in their order; 0 gives all of them."""
    if not 0 < count < len(cases):
        return tuple(cases)
    places = random.Random(seed).sample(range(len(cases)), count)
    return tuple(cases[place] for place in sorted(places))


def _product(settings: Settings) -> Product:
    """The product over the index as it is now; what several cases ask is embedded once."""
    edition = current_edition(settings)
    assert edition is not None, "loading the knowledge built the index"
    embedder = Remembering(Embedder(settings.embedding_model))
    return Product(open_edition(edition, settings, embedder), PRODUCT)
