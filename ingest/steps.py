"""Ingestion as an ordered list: read, repair, outline, passages, register, bind, index."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from corpus.companions import BankEntry
from corpus.register import Register
from ingest import companions
from ingest.archive import read_prepared, write_knowledge
from ingest.bind import Bound, bind
from ingest.errors import InputError
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge, number_sentences
from ingest.prepare import Prepared, not_read, prepare
from ingest.read import document_paths, read_documents
from ingest.register_store import write_register
from ingest.safety import digest
from ingest.settings import ROOT, Settings
from ingest.store import FORMAT, Manifest, edition_folder, read_manifest
from ingest.validity import answering, standing


@dataclass(frozen=True, slots=True)
class Ingested:
    """A collection after all steps but the last, with what the report tells about them."""

    knowledge: Knowledge
    prepared: tuple[Prepared, ...]
    bound: Bound
    bank: tuple[BankEntry, ...]
    left_out: tuple[InputError, ...]


def ingest_texts(folder: Path, previous: Path | None = None) -> Ingested:
    """Steps 1 to 6: from a collection's folder to knowledge in memory.

    A document that the edition `previous` was made of, and that has not changed, is taken from it.
    """
    collection = companions.load_collection(folder)
    known = read_prepared(previous, digests_of(folder)) if previous else {}
    raw, left_out = read_documents(folder, known)
    read = {text.name: prepare(text) for text in raw} | known
    prepared = tuple(read[name] for name in sorted(read))
    speaking, silent = answering(prepared, collection, date.today())
    documents = {each.document.name: each.document for each in speaking}
    passages = tuple(passage for each in speaking for passage in each.passages)
    bank = companions.load_bank(folder)
    bound = bind(
        documents,
        number_sentences(documents, passages),
        bank,
        companions.load_unanswered(folder),
        companions.load_translations(folder),
    )
    knowledge = Knowledge(
        collection=collection,
        documents=documents,
        passages=passages,
        keys=bound.keys,
        translations=bound.translations,
        glossary=companions.load_glossary(folder),
        version=_digest(sorted(each.sha256 for each in speaking))[:12],
        silent=silent,
        register=Register.of(each.register for each in speaking),
    )
    partly = filter(None, map(not_read, speaking))
    return Ingested(knowledge, prepared, bound, bank, (*left_out, *partly))


def write_edition(
    edition: Path, ingested: Ingested, settings: Settings, previous: Path | None = None
) -> None:
    """Step 7: write an edition into its folder, all but the manifest that says it is whole.

    Files of unchanged documents and vectors that the edition `previous` has come from there.
    """
    write_knowledge(edition, ingested.knowledge, ingested.prepared, with_documents(previous))
    write_register(edition, ingested.knowledge)
    SearchIndex.build(
        edition,
        ingested.knowledge.keys,
        ingested.knowledge.sentences,
        settings.embedding_model,
        with_vectors(previous, settings),
    )


def current_edition(settings: Settings) -> Path | None:
    """The edition in force if it is the one these settings ask for, else None."""
    edition = edition_folder(settings.index)
    if edition is None or read_manifest(edition) != wanted_manifest(settings):
        return None
    return edition


def with_documents(edition: Path | None) -> Path | None:
    """The edition if unchanged documents may be taken from it: if this very code read them."""
    manifest = read_manifest(edition) if edition else None
    same = manifest and (manifest.format, manifest.code) == (FORMAT, code_digest())
    return edition if same else None


def with_vectors(edition: Path | None, settings: Settings) -> Path | None:
    """The edition if vectors may be taken from it: if the same model made them."""
    manifest = read_manifest(edition) if edition else None
    same = manifest and manifest.embedding_model == os.fspath(settings.embedding_model)
    return edition if same else None


def wanted_manifest(settings: Settings) -> Manifest:
    """The manifest that an up-to-date index of these settings has."""
    folder = settings.corpus
    digests = [f"{name}:{digest}" for name, digest in digests_of(folder).items()]
    digests += [f"{p.name}:{digest(p)}" for p in companions.companion_paths(folder)]
    digests += standing(companions.load_collection(folder), date.today())
    return Manifest(FORMAT, code_digest(), _digest(digests), os.fspath(settings.embedding_model))


@cache
def code_digest() -> str:
    """A digest of the code that reads documents: other code may read them otherwise."""
    paths = sorted(p for part in ("corpus", "ingest") for p in (ROOT / part).rglob("*.py"))
    return _digest([digest(path) for path in paths])[:12]


def digests_of(folder: Path) -> dict[str, str]:
    """The sha256 (hex) of every document of a folder, by its name."""
    return {path.name: digest(path) for path in document_paths(folder)}


def _digest(parts: list[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
