"""An embedder whose model is loaded when it is needed."""

from __future__ import annotations

import numpy as np
import pytest

from ingest.embedding import DEFAULT_MODEL, Embedder, LateEmbedder
from ingest.errors import InputError


def test_it_gives_what_an_embedder_gives() -> None:
    texts = ["Får jag ta emot en klocka?"]
    late = LateEmbedder(DEFAULT_MODEL)
    assert not hasattr(late, "_model")
    assert np.array_equal(late.encode(texts), Embedder(DEFAULT_MODEL).encode(texts))


def test_a_model_that_is_not_there_is_said_when_it_is_loaded() -> None:
    late = LateEmbedder("ingen/sadan-modell")
    with pytest.raises(InputError, match="STRATEGY_EMBEDDING_MODEL"):
        late.load()
