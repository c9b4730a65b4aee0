"""Baseline: the product's embedding model over its passages, and nothing else."""

from __future__ import annotations

from eval.baselines.bm25 import TOP, passage_texts
from eval.case import Case
from eval.outcome import Outcome
from eval.remembering import clock
from ingest.embedding import Embedder
from ingest.knowledge import Knowledge
from ingest.ordering import best_places


class VectorsAlone:
    """The passage nearest in meaning as the answer; it never abstains."""

    name = "vectors"

    def __init__(self, knowledge: Knowledge, embedder: Embedder) -> None:
        self._embedder = embedder
        self._texts = passage_texts(knowledge)
        self._vectors = embedder.encode(self._texts)

    def ask(self, case: Case) -> Outcome:
        """The outcome of one case."""
        start = clock(self._embedder)
        scores = self._vectors @ self._embedder.encode([case.turns[-1]])[0]
        ranked = tuple(self._texts[n] for n in best_places(scores, TOP))
        seconds = clock(self._embedder) - start
        return Outcome("answered", ranked[0], ranked[:1], ranked, case.language, seconds)
