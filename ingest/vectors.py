"""Vectors of the keys in Chroma; the one home of LlamaIndex and Chroma.

LlamaIndex's ingestion pipeline embeds and writes; its document store knows what is already there.
Reading goes to Chroma itself: LlamaIndex would rebuild a node for each hit, which takes four times
as long for the hundreds of hits that a question needs.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ingest.embedding import Embedder

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection
    from llama_index.core.base.embeddings.base import BaseEmbedding

os.environ.setdefault("ANONYMIZED_TELEMETRY", "False")

COLLECTION = "keys"
BATCH = 2_000
"""Nodes written to Chroma at once; it takes at most 5,461."""
SPACE = {"hnsw:space": "cosine", "hnsw:search_ef": 400, "hnsw:M": 32}
"""With these, the 200 nearest of 6,410 vectors were exactly those of a full comparison."""


class Vectors:
    """The vectors of texts, found by cosine similarity."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._size = collection.count()

    @classmethod
    def build(cls, folder: Path, texts: list[str], embedder: Embedder) -> Vectors:
        """Embed `texts` (each once) and store their vectors in `folder`."""
        from llama_index.core.ingestion import DocstoreStrategy, IngestionPipeline
        from llama_index.core.schema import TextNode
        from llama_index.core.storage.docstore import SimpleDocumentStore
        from llama_index.vector_stores.chroma import ChromaVectorStore

        collection = _open(folder)
        pipeline = IngestionPipeline(
            transformations=[llama_embedding(embedder)],
            docstore=SimpleDocumentStore(),
            docstore_strategy=DocstoreStrategy.UPSERTS,
            vector_store=ChromaVectorStore(chroma_collection=collection),
            disable_cache=True,
        )
        nodes = [TextNode(id_=text_id(text), text=text) for text in dict.fromkeys(texts)]
        for start in range(0, len(nodes), BATCH):
            pipeline.run(nodes=nodes[start : start + BATCH])
        return cls(collection)

    @classmethod
    def load(cls, folder: Path) -> Vectors:
        """Open the vectors that `build` stored in `folder`."""
        vectors = cls(_open(folder))
        if not vectors._size:
            raise ValueError(f"no vectors in {folder}")
        return vectors

    def of(self, texts: list[str]) -> NDArray[np.float32]:
        """The stored vectors of `texts`, one row each."""
        rows: dict[str, NDArray[np.float32]] = {}
        ids = list(dict.fromkeys(map(text_id, texts)))
        for start in range(0, len(ids), BATCH):
            found = self._collection.get(ids=ids[start : start + BATCH], include=["embeddings"])
            embeddings = found["embeddings"]
            assert embeddings is not None
            rows.update(zip(found["ids"], np.asarray(embeddings, dtype=np.float32), strict=True))
        return np.stack([rows[text_id(text)] for text in texts])

    def nearest(self, vector: NDArray[np.float32], count: int) -> list[tuple[str, float]]:
        """The ids (see `text_id`) of the nearest texts with their cosine, best first."""
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
