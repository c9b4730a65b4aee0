"""Baseline: BM25 over the product's passages, by words or by character 4-grams, nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable

from eval.case import Case
from eval.outcome import Outcome
from ingest.bm25 import Bm25
from ingest.knowledge import Knowledge
from ingest.ordering import best_places
from ingest.words import grams, stems

TOP = 10


class Bm25Alone:
    """The best passage as the answer; it never abstains."""

    def __init__(self, knowledge: Knowledge, name: str, tokens: Callable[[str], list[str]]) -> None:
        self.name = name
        self._tokens = tokens
        self._texts = passage_texts(knowledge)
        self._index = Bm25.build([tokens(text) for text in self._texts])

    @classmethod
    def words(cls, knowledge: Knowledge) -> Bm25Alone:
        """By Swedish stems."""
        return cls(knowledge, "BM25 words", lambda text: stems(text, "sv"))

    @classmethod
    def grams(cls, knowledge: Knowledge) -> Bm25Alone:
        """By character 4-grams."""
        return cls(knowledge, "BM25 4-grams", grams)

    def ask(self, case: Case) -> Outcome:
        """The outcome of one case."""
        start = time.perf_counter()
        scores = self._index.scores(self._tokens(case.turns[-1]))
        ranked = tuple(self._texts[n] for n in best_places(scores, TOP))
        seconds = time.perf_counter() - start
        return Outcome("answered", ranked[0], ranked[:1], ranked, case.language, seconds)


def passage_texts(knowledge: Knowledge) -> list[str]:
    """The words of every passage."""
    return [p.span.of(knowledge.documents[p.document].text) for p in knowledge.passages]
