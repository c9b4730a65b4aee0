"""Asks every system the cases and keeps what it said; scoring comes after, and apart."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from assistant.load import load_knowledge, open_edition
from eval.ablations import ablations
from eval.baselines.bm25 import Bm25Alone
from eval.baselines.quickstart import Quickstart
from eval.baselines.vectors import VectorsAlone
from eval.case import CASES, Case
from eval.check import faults
from eval.cold_start import cold_start
from eval.outcome import Outcome
from eval.product import Product
from eval.remembering import Remembering
from eval.runs.configuration import configuration
from eval.runs.folder import PRODUCT, Run
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.settings import Settings
from ingest.steps import current_edition

CHUNKS = (1024, 256)
SEED = 1
ABLATION_CASES = 120
"""Cases that the ablations are asked unless more are wanted, to keep a run under three minutes."""


class System(Protocol):
    """What can be asked."""

    name: str

    def ask(self, case: Case) -> Outcome:
        """What it says to a case."""


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

    The ablations are asked `ablation_cases` of the cases, drawn by `seed`; 0 is all of them.
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
    seconds, memory = cold_start(settings, cases[0].turns[-1])
    run.save(configured.model_copy(update={"cold_start_seconds": seconds, "memory_bytes": memory}))
    for system, asked in _systems(knowledge, settings, cases, sample):
        start = time.perf_counter()
        run.write(system.name, [(case.id, system.ask(case)) for case in asked])
        taken = time.perf_counter() - start
        print(f"{system.name}: {len(asked)} cases, {taken:.1f} s", file=sys.stderr)
    return Run.open(folder)


def drawn(cases: Sequence[Case], seed: int, count: int) -> tuple[Case, ...]:
    """That many cases, always the same for a seed, in their order; 0 gives all of them."""
    if not 0 < count < len(cases):
        return tuple(cases)
    places = random.Random(seed).sample(range(len(cases)), count)
    return tuple(cases[place] for place in sorted(places))


def _systems(
    knowledge: Knowledge, settings: Settings, cases: Sequence[Case], sample: Sequence[Case]
) -> Iterator[tuple[System, Sequence[Case]]]:
    """Every system with the cases that it is asked, the product first; alone without a sample.

    What is timed embeds for itself: only vectors and ablations use what is remembered.
    """
    raw = Embedder(settings.embedding_model)
    embedder = Remembering(raw)
    edition = current_edition(settings)
    assert edition is not None, "loading the knowledge built the index"
    yield Product(open_edition(edition, settings, embedder), PRODUCT), cases
    if not sample:
        return
    for chunk in CHUNKS:
        yield Quickstart(knowledge.documents, raw, chunk), cases
    yield Bm25Alone.words(knowledge), cases
    yield Bm25Alone.grams(knowledge), cases
    yield VectorsAlone(knowledge, embedder), cases
    for name, assistant in ablations(edition, knowledge, embedder):
        yield Product(assistant, name), sample
