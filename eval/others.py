"""The systems that the product is compared with: baselines, and itself without one part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from assistant.load import load_knowledge
from eval.ablations import ablations
from eval.baselines.bm25 import Bm25Alone
from eval.baselines.quickstart import Quickstart
from eval.baselines.vectors import VectorsAlone
from eval.case import Case
from eval.product import Product
from eval.remembering import Remembering
from eval.runs.folder import Run
from eval.system import System, keep_outcomes
from ingest.embedding import Embedder
from ingest.settings import Settings
from ingest.steps import current_edition

CHUNKS = (1024, 256)


def ask_others(
    folder: Path, settings: Settings, cases: Sequence[Case], sample: Sequence[Case]
) -> None:
    """Ask the baselines the cases and the ablations the sample; kept in the run in `folder`."""
    run = Run.open(folder)
    for system, asked in _others(settings, cases, sample):
        keep_outcomes(run, system, asked)


def _others(
    settings: Settings, cases: Sequence[Case], sample: Sequence[Case]
) -> Iterator[tuple[System, Sequence[Case]]]:
    """Every other system with the cases that it is asked; a question is embedded once for all."""
    knowledge = load_knowledge(settings)
    embedder = Remembering(Embedder(settings.embedding_model))
    embedder.prepare([case.turns[-1] for case in cases])
    edition = current_edition(settings)
    assert edition is not None, "loading the knowledge built the index"
    for chunk in CHUNKS:
        yield Quickstart(knowledge.documents, embedder, chunk), cases
    yield Bm25Alone.words(knowledge), cases
    yield Bm25Alone.grams(knowledge), cases
    yield VectorsAlone(knowledge, embedder), cases
    for name, assistant in ablations(edition, knowledge, embedder):
        yield Product(assistant, name), sample
