"""What the product is compared with: BM25 over whole passages, by words, 4-grams, and both."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ingest.bm25 import Bm25
from ingest.ordering import best_places
from ingest.words import grams, stems

WORDS, GRAMS = 0.3, 0.7
"""Weights of the fusion, each voice first scaled by its best."""

LOOKED_AT = 3
"""Passages that a ranker gives."""
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
        "words": lambda question: best_places(by_words(question), LOOKED_AT),
        "4-grams": lambda question: best_places(by_grams(question), LOOKED_AT),
        f"{WORDS:.1f} words + {GRAMS:.1f} 4-grams": lambda question: best_places(
            fused(question), LOOKED_AT
        ),
    }


def _scaled(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    best = float(scores.max(initial=0.0))
    scaled: NDArray[np.float32] = scores / (best or 1.0)
    return scaled
