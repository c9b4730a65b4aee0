"""An embedder that remembers: systems that are asked the same questions embed each once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

import numpy as np
from numpy.typing import NDArray

from ingest.embedding import Embedder

ALONE = 16
"""Texts embedded one by one, to know what one takes that is asked alone."""


class Remembering(Embedder):
    """Embeds with another embedder what it has not embedded before.

    `spared` is how many seconds of embedding that has saved so far.
    """

    def __init__(self, inner: Embedder) -> None:
        self.name = inner.name
        self._inner = inner
        self._known: dict[str, NDArray[np.float32]] = {}
        self._took: dict[str, float] = {}
        self.spared = 0.0

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """As the other embedder; a text that is known is not embedded again."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self.spared += sum(self._took[text] for text in set(texts) - set(new))
        if new:
            start = time.perf_counter()
            self._known.update(zip(new, self._inner.encode(new), strict=True))
            self._took.update(dict.fromkeys(new, (time.perf_counter() - start) / len(new)))
        return np.stack([self._known[text] for text in texts])

    def prepare(self, texts: Sequence[str]) -> None:
        """Embed texts together, which takes a fraction of the time that they take one by one.

        What each spares later is the median of the first ALONE of them, embedded alone.
        """
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        for text in new[:ALONE]:
            self.encode([text])
        rest = new[ALONE:]
        if rest:
            alone = median(self._took[text] for text in new[:ALONE])
            self._known.update(zip(rest, self._inner.encode(rest), strict=True))
            self._took.update(dict.fromkeys(rest, alone))


def clock(embedder: Embedder) -> float:
    """Seconds as they would have passed if `embedder` remembered nothing, for differences."""
    spared = embedder.spared if isinstance(embedder, Remembering) else 0.0
    return time.perf_counter() + spared
