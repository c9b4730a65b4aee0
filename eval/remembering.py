"""An embedder that remembers: systems that are asked the same questions embed each once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ingest.embedding import Embedder


class Remembering(Embedder):
    """Embeds with another embedder what it has not embedded before."""

    def __init__(self, inner: Embedder) -> None:
        self.name = inner.name
        self._inner = inner
        self._known: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """As the other embedder; a text that is known is not embedded again."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._inner.encode(new), strict=True))
        return np.stack([self._known[text] for text in texts])
