"""What a run was made with, so that its figures can be told apart and made again."""

from __future__ import annotations

import hashlib
import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from eval.case import CASES
from ingest.settings import ROOT, Settings

PACKAGES = (
    "bm25s chromadb llama-index-core numpy PyStemmer rapidfuzz scikit-learn scipy "
    "sentence-transformers simplemma torch"
).split()
"""Those whose version may change an answer."""
CODE = ("corpus", "ingest", "assistant", "eval")


class Configuration(BaseModel):
    """The configuration of a run; digests are twelve hexadecimal digits of sha256.

    `ablation_cases` is how many cases, drawn by `seed`, the ablations were asked. `companions`
    is the digest of the collection's folder: texts, bank, translation and glossary.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    time: datetime
    seed: int
    ablation_cases: int
    document_version: str
    companions: str
    code: str
    cases: str
    embedding_model: str
    python: str
    packages: dict[str, str]
    machine: str
    cores: int
    cold_start_seconds: float | None = None
    memory_bytes: int | None = None


def configuration(
    name: str,
    settings: Settings,
    document_version: str,
    seed: int,
    ablation_cases: int,
    cases: Path = CASES,
) -> Configuration:
    """The configuration of a run that is made now, on this machine."""
    return Configuration(
        name=name,
        time=datetime.now(UTC).replace(microsecond=0),
        seed=seed,
        ablation_cases=ablation_cases,
        document_version=document_version,
        companions=digest_of(path for path in settings.corpus.iterdir() if path.is_file()),
        code=digest_of(path for place in CODE for path in (ROOT / place).rglob("*.py")),
        cases=digest_of(cases.glob("*.jsonl")),
        embedding_model=settings.embedding_model,
        python=platform.python_version(),
        packages={package: _version(package) for package in PACKAGES},
        machine=platform.platform(),
        cores=os.cpu_count() or 1,
    )


def digest_of(paths: Iterable[Path]) -> str:
    """The digest of files, their names among them, in whatever order they come."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
