"""BM25 over tokens; the one home of bm25s."""

from __future__ import annotations

from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray


class Bm25:
    """A BM25 index (Lucene's variant) over token lists; scores come for all of them at once."""

    def __init__(self, index: bm25s.BM25) -> None:
        self._index = index

    @classmethod
    def build(cls, token_lists: list[list[str]]) -> Bm25:
        """Index token lists; the position in the list is the number the scores go by."""
        index = bm25s.BM25(method="lucene")
        index.index(token_lists, show_progress=False)
        return cls(index)

    def save(self, folder: Path) -> None:
        """Write the index into `folder`, which is made if missing."""
        self._index.save(str(folder), show_progress=False)

    @classmethod
    def load(cls, folder: Path) -> Bm25:
        """Read an index back from `folder`."""
        return cls(bm25s.BM25.load(str(folder), show_progress=False, verbosity=0))

    def scores(self, tokens: list[str]) -> NDArray[np.float32]:
        """The score of every indexed text for these tokens, 0 where none occurs.

        A text stands once at most among those of a token, so that its scores can be added at one
        stroke; the library's own addition, which allows for more, takes ten times as long.
        """
        stored = self._index.scores
        scores = np.zeros(stored["num_docs"], dtype=np.float32)
        for token in tokens:
            number = self._index.vocab_dict.get(token)
            if number is not None:
                start, end = stored["indptr"][number : number + 2]
                scores[stored["indices"][start:end]] += stored["data"][start:end]
        return scores
