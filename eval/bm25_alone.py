"""Baseline: BM25 over the stems of the product's passages, and nothing else."""

from __future__ import annotations

import time

import numpy as np

from eval.case import Case
from eval.outcome import Outcome
from ingest.bm25 import Bm25
from ingest.knowledge import Knowledge
from ingest.words import stems

TOP = 10


class Bm25Alone:
    """The best passage as the answer; it never abstains."""

    name = "BM25 alone"

    def __init__(self, knowledge: Knowledge) -> None:
        self._texts = [
            passage.span.of(knowledge.documents[passage.document].text)
            for passage in knowledge.passages
        ]
        self._index = Bm25.build([stems(text, "sv") for text in self._texts])

    def ask(self, case: Case) -> Outcome:
        """The outcome of one case."""
        start = time.perf_counter()
        scores = self._index.scores(stems(case.turns[-1], "sv"))
        ranked = tuple(self._texts[n] for n in np.argsort(-scores, kind="stable")[:TOP])
        seconds = time.perf_counter() - start
        return Outcome("answered", ranked[0], ranked[:1], ranked, case.language, seconds)
