"""BM25 over tokens; the one home of bm25s."""

from __future__ import annotations

from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray


class Bm25:
    """A BM25 index (Lucene's variant) over token lists; scores come for all of them at once."""

    def __init__(self, index: bm25s.BM25, size: int) -> None:
        self._index = index
        self._size = size

    @classmethod
    def build(cls, token_lists: list[list[str]]) -> Bm25:
        """Index token lists; the position in the list is the number the scores go by."""
        index = bm25s.BM25(method="lucene")
        index.index(token_lists, show_progress=False)
        return cls(index, len(token_lists))

    def save(self, folder: Path) -> None:
        """Write the index into `folder`, which is made if missing."""
        self._index.save(str(folder), show_progress=False)

    @classmethod
    def load(cls, folder: Path, size: int) -> Bm25:
        """Read an index of `size` token lists back from `folder`."""
        return cls(bm25s.BM25.load(str(folder), show_progress=False, verbosity=0), size)

    def scores(self, tokens: list[str]) -> NDArray[np.float32]:
        """The score of every indexed text for these tokens, shape (size,), 0 where none occurs."""
        known = [token for token in tokens if token in self._index.vocab_dict]
        if not known:
            return np.zeros(self._size, dtype=np.float32)
        scores: NDArray[np.float32] = self._index.get_scores(known)
        return scores
