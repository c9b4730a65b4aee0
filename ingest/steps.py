"""Ingestion as one ordered list of steps: read, repair, outline, passages, bind, index."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from corpus.companions import BankEntry
from corpus.passage import Passage
from ingest import companions
from ingest.bind import Bound, bind
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge, number_sentences
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.read import document_paths, read_documents
from ingest.repair import Repaired, repair
from ingest.safety import digest
from ingest.settings import Settings
from ingest.store import (
    FORMAT,
    Manifest,
    edition_folder,
    put_in_force,
    read_manifest,
    write_knowledge,
    write_manifest,
)


@dataclass(frozen=True, slots=True)
class Ingested:
    """A collection after all steps but the last, with what the report tells about them."""

    knowledge: Knowledge
    repaired: tuple[Repaired, ...]
    bound: Bound
    bank: tuple[BankEntry, ...]
    left_out: tuple[InputError, ...]


def ingest_texts(folder: Path) -> Ingested:
    """Steps 1 to 5: from a collection's folder to knowledge in memory."""
    raw, left_out = read_documents(folder)
    repaired = tuple(repair(text) for text in raw)
    passages: list[Passage] = []
    for text in repaired:
        passages.extend(cut_passages(text, outline(text)))
    documents = {text.document.name: text.document for text in repaired}
    bank = companions.load_bank(folder)
    bound = bind(
        documents,
        number_sentences(documents, tuple(passages)),
        bank,
        companions.load_unanswered(folder),
        companions.load_translations(folder),
    )
    knowledge = Knowledge(
        collection=companions.load_collection(folder),
        documents=documents,
        passages=tuple(passages),
        keys=bound.keys,
        translations=bound.translations,
        glossary=companions.load_glossary(folder),
        version=_digest([text.sha256 for text in raw])[:12],
    )
    return Ingested(knowledge, repaired, bound, bank, tuple(left_out))


def build_index(ingested: Ingested, settings: Settings) -> Path:
    """Step 6: write an edition beside the one in force, then put it in force; return its folder."""
    wanted = wanted_manifest(settings)
    index = settings.index
    try:
        index.mkdir(parents=True, exist_ok=True)
        edition = Path(tempfile.mkdtemp(prefix=f"{wanted.fingerprint[:12]}-", dir=index))
    except OSError as error:
        raise InputError(
            f"Indexmappen {index} går inte att skriva i ({error.strerror}). Välj en annan med "
            "--index.",
            f"The index folder {index} cannot be written to ({error.strerror}). Choose another "
            "with --index.",
        ) from error
    try:
        write_knowledge(edition, ingested.knowledge)
        SearchIndex.build(edition, ingested.knowledge.keys, Embedder(settings.embedding_model))
        write_manifest(edition, wanted)
    except BaseException:
        shutil.rmtree(edition, ignore_errors=True)
        raise
    put_in_force(index, edition)
    return edition


def current_edition(settings: Settings) -> Path | None:
    """The edition in force if it is the one these settings ask for, else None."""
    edition = edition_folder(settings.index)
    if edition is None or read_manifest(edition) != wanted_manifest(settings):
        return None
    return edition


def wanted_manifest(settings: Settings) -> Manifest:
    """The manifest that an up-to-date index of these settings has."""
    paths = (*document_paths(settings.corpus), *companions.companion_paths(settings.corpus))
    digests = [f"{path.name}:{digest(path)}" for path in paths]
    return Manifest(FORMAT, _digest(digests), os.fspath(settings.embedding_model))


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
