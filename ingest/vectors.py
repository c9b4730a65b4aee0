"""Vectors of the keys in Chroma; the one home of LlamaIndex and Chroma.

LlamaIndex's ingestion pipeline embeds and writes. A text's id is its own digest, so that Chroma
itself knows what is there already: no document store beside it could know better.
Reading goes to Chroma itself: LlamaIndex would rebuild a node for each hit, which takes four times
as long for the hundreds of hits that a question needs.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ingest.embedding import Embedder
from ingest.ordering import best_places

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from llama_index.core.schema import BaseNode
    from llama_index.vector_stores.chroma import ChromaVectorStore

os.environ.setdefault("ANONYMIZED_TELEMETRY", "False")

COLLECTION = "keys"
BATCH = 2_000
"""Nodes written to Chroma at once; it takes at most 5,461."""
SPACE = {"hnsw:space": "cosine", "hnsw:search_ef": 400, "hnsw:M": 32}
"""With these, the 200 nearest of 6,410 vectors were exactly those of a full comparison."""
EXACT = 100_000
"""Texts up to which all vectors are compared: 34,000 in 2 ms. The graph took 5 ms, missed 6 of the
400 nearest on average, and others in each build."""
MOST_CHANGED = 0.2
"""Share of the texts that may be new or gone for the old collection to be copied and changed;
beyond it a new one is written, so that what was deleted does not pile up in its graph."""


class Vectors:
    """The vectors of texts, found by cosine similarity."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    @cached_property
    def _all(self) -> tuple[list[str], NDArray[np.float32]]:
        """Every id, in alphabetical order, and the vectors as rows."""
        ids = sorted(self.ids())
        return ids, self._rows(ids)

    @cached_property
    def _size(self) -> int:
        return self._collection.count()

    @classmethod
    def build(
        cls, folder: Path, texts: list[str], model: str, previous: Path | None = None
    ) -> Vectors:
        """Store the vectors of `texts` (each once) in `folder`.

        Those that the folder `previous` holds are taken from there, the rest are embedded with
        `model`; a `previous` that cannot be read is as none.
        """
        wanted = {text_id(text): text for text in texts}
        before = _try_open(previous)
        known = set(before.ids()) if before else set()
        missing = {i: text for i, text in wanted.items() if i not in known}
        surplus = sorted(known - wanted.keys())
        if previous and before and len(missing) + len(surplus) <= MOST_CHANGED * len(wanted):
            shutil.copytree(previous, folder)
            collection = _open(folder)
            for start in range(0, len(surplus), BATCH):
                collection.delete(ids=surplus[start : start + BATCH])
        else:
            collection = _open(folder)
            kept = {i: text for i, text in wanted.items() if i in known}
            if before and kept:
                _copy(before, kept, collection)
        _embed(missing, collection, model)
        return cls(collection)

    @classmethod
    def load(cls, folder: Path) -> Vectors:
        """Open the vectors that `build` stored in `folder`."""
        if not folder.is_dir():
            raise ValueError(f"no folder {folder}")
        vectors = cls(_open(folder))
        if not vectors._size:
            raise ValueError(f"no vectors in {folder}")
        return vectors

    def ids(self) -> list[str]:
        """The ids of all texts."""
        found: list[str] = self._collection.get(include=[])["ids"]
        return found

    def of(self, texts: list[str]) -> NDArray[np.float32]:
        """The stored vectors of `texts`, one row each."""
        ids = list(dict.fromkeys(map(text_id, texts)))
        places = {i: n for n, i in enumerate(ids)}
        return self._rows(ids)[[places[text_id(text)] for text in texts]]

    def _rows(self, ids: list[str]) -> NDArray[np.float32]:
        """The vectors of `ids`, read a batch at a time: Chroma gives them as lists of numbers,
        which take eight times the room; KeyError if one is missing."""
        parts: list[NDArray[np.float32]] = []
        for start in range(0, len(ids), BATCH):
            part = ids[start : start + BATCH]
            found = self._collection.get(ids=part, include=["embeddings"])
            rows = np.asarray(found["embeddings"], dtype=np.float32)
            at = {i: n for n, i in enumerate(found["ids"])}
            parts.append(rows[[at[i] for i in part]])
        return np.concatenate(parts)

    @property
    def are_few(self) -> bool:
        """Whether a question is compared with all of them."""
        return self._size <= EXACT

    @property
    def in_order(self) -> list[str]:
        """The ids of the texts in the order of `cosines`."""
        return self._all[0]

    def cosines(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cosine of every text, shape (texts,)."""
        found: NDArray[np.float32] = self._all[1] @ vector
        return found

    def nearest(self, vector: NDArray[np.float32], count: int) -> list[tuple[str, float]]:
        """The ids (see `text_id`) of the nearest texts with their cosine, best first.

        Up to EXACT texts all are compared, so that the result does not depend on the order in which
        they came; Chroma's graph, which finds some 99 of 100, answers for more.
        """
        if self.are_few:
            scores = self.cosines(vector)
            best = best_places(scores, count)
            ids = self.in_order
            return list(zip((ids[n] for n in best), scores[best].tolist(), strict=True))
        found = self._collection.query(
            query_embeddings=[vector.tolist()],
            n_results=min(count, self._size),
            include=["distances"],
        )
        distances = found["distances"]
        assert distances is not None
        return [(i, 1.0 - d) for i, d in zip(found["ids"][0], distances[0], strict=True)]


def text_id(text: str) -> str:
    """The id under which a text's vector is stored: its own digest, 16 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _open(folder: Path) -> Collection:
    import chromadb
    from chromadb.config import Settings

    client = chromadb.PersistentClient(
        path=str(folder), settings=Settings(anonymized_telemetry=False)
    )
    return client.get_or_create_collection(COLLECTION, metadata=SPACE, embedding_function=None)


def _try_open(folder: Path | None) -> Vectors | None:
    """The vectors of an earlier edition, or None where there are none or they are damaged."""
    try:
        return Vectors.load(folder) if folder else None
    except Exception:  # whatever is wrong with them, new ones mend it
        return None


def _copy(source: Vectors, texts: dict[str, str], collection: Collection) -> None:
    """Write vectors that are known already, with their texts, into a new collection."""
    ids = list(texts)
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        vectors = source.of([texts[i] for i in part])
        _writer(collection).add(_nodes({i: texts[i] for i in part}, vectors.tolist()))


def _embed(texts: dict[str, str], collection: Collection, model: str) -> None:
    """Embed texts and write their vectors; a model is loaded only if there are any."""
    if not texts:
        return
    from llama_index.core.ingestion import IngestionPipeline
    from tqdm import tqdm

    pipeline = IngestionPipeline(
        transformations=[llama_embedding(Embedder(model))],
        vector_store=_writer(collection),
        disable_cache=True,
    )
    nodes = _nodes(texts)
    for start in tqdm(range(0, len(nodes), BATCH), "Embedding", unit="batch", disable=None):
        pipeline.run(nodes=nodes[start : start + BATCH])


def _nodes(texts: dict[str, str], vectors: list[list[float]] | None = None) -> list[BaseNode]:
    from llama_index.core.schema import TextNode

    rows: Sequence[list[float] | None] = vectors or [None] * len(texts)
    return [
        TextNode(id_=i, text=text, embedding=row)
        for (i, text), row in zip(texts.items(), rows, strict=True)
    ]


def _writer(collection: Collection) -> ChromaVectorStore:
    from llama_index.vector_stores.chroma import ChromaVectorStore

    return ChromaVectorStore(chroma_collection=collection)


def llama_embedding(embedder: Embedder) -> BaseEmbedding:
    """The project's embedder behind LlamaIndex's interface."""
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from pydantic import PrivateAttr

    class LlamaEmbedding(BaseEmbedding):
        _embedder: Embedder = PrivateAttr()

        def __init__(self, embedder: Embedder) -> None:
            super().__init__(model_name=embedder.name, embed_batch_size=BATCH)
            self._embedder = embedder

        def _get_text_embedding(self, text: str) -> list[float]:
            return self._get_text_embeddings([text])[0]

        def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
            vectors: list[list[float]] = self._embedder.encode(texts).tolist()
            return vectors

        def _get_query_embedding(self, query: str) -> list[float]:
            return self._get_text_embedding(query)

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return self._get_text_embedding(query)

    return LlamaEmbedding(embedder)
