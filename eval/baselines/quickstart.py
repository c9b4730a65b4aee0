"""Baseline: LlamaIndex's quickstart, with Chroma and the product's own embedding model.

Chunks of 1024 tokens, the best chunk's text as the answer, nothing else of the product.
"""

from __future__ import annotations

from typing import Any

from corpus.document import Document
from eval.case import Case
from eval.outcome import Outcome
from eval.remembering import clock
from ingest.embedding import Embedder

TOP = 10


class Quickstart:
    """The quickstart over the same repaired texts."""

    def __init__(
        self, documents: dict[str, Document], embedder: Embedder, chunk: int = 1024
    ) -> None:
        import chromadb
        from llama_index.core import Document as LlamaDocument
        from llama_index.core import StorageContext, VectorStoreIndex
        from llama_index.core.node_parser import SentenceSplitter
        from llama_index.vector_stores.chroma import ChromaVectorStore

        from ingest.vectors import llama_embedding

        self.name = f"LlamaIndex, chunk {chunk}"
        client = chromadb.EphemeralClient()
        collection = client.get_or_create_collection(f"quickstart-{chunk}")
        store = ChromaVectorStore(chroma_collection=collection)
        index = VectorStoreIndex.from_documents(
            [LlamaDocument(text=document.text) for document in documents.values()],
            storage_context=StorageContext.from_defaults(vector_store=store),
            embed_model=llama_embedding(embedder),
            transformations=[SentenceSplitter(chunk_size=chunk)],
        )
        self._embedder = embedder
        size = min(TOP, collection.count())
        self._retriever: Any = index.as_retriever(similarity_top_k=size)
        self._default: Any = index.as_retriever()

    def ask(self, case: Case) -> Outcome:
        """The best chunk as the answer; it never abstains."""
        start = clock(self._embedder)
        nodes = self._retriever.retrieve(case.turns[-1])
        seconds = clock(self._embedder) - start
        texts = tuple(node.node.get_content() for node in nodes)
        return Outcome("answered", texts[0], texts[:1], texts, case.language, seconds)

    def retrieve(self, question: str) -> None:
        """Retrieval as the quickstart does it, two chunks, for timing."""
        self._default.retrieve(question)
