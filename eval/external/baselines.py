"""What the product is compared with: BM25 over whole passages, by words, 4-grams, and both."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ingest.bm25 import Bm25
from ingest.words import grams, stems

WORDS, GRAMS = 0.3, 0.7
"""Weights of the fusion, each voice first scaled by its best."""

Ranker = Callable[[str], Sequence[int]]
"""Takes a question and gives the numbers of passages, best first."""


def baselines(passages: Sequence[str]) -> dict[str, Ranker]:
    """The three rankers over one haystack, by their names."""
    words = Bm25.build([stems(text, "sv") for text in passages])
    gram = Bm25.build([grams(text) for text in passages])

    def by_words(question: str) -> NDArray[np.float32]:
        return words.scores(stems(question, "sv"))

    def by_grams(question: str) -> NDArray[np.float32]:
        return gram.scores(grams(question))

    def fused(question: str) -> NDArray[np.float32]:
        return WORDS * _scaled(by_words(question)) + GRAMS * _scaled(by_grams(question))

    return {
        "words": lambda question: _best(by_words(question)),
        "4-grams": lambda question: _best(by_grams(question)),
        f"{WORDS:.1f} words + {GRAMS:.1f} 4-grams": lambda question: _best(fused(question)),
    }


def _scaled(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    best = float(scores.max(initial=0.0))
    scaled: NDArray[np.float32] = scores / (best or 1.0)
    return scaled


def _best(scores: NDArray[np.float32], count: int = 3) -> list[int]:
    order: list[int] = np.argsort(-scores, kind="stable")[:count].tolist()
    return order
