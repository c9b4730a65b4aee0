"""Where an index lies on disk, and how it is written and read.

An index folder holds one folder an edition and a file `current` that names the one in force:

    current                 name of the edition's folder
    <edition>/manifest.json what it was built from and with
    <edition>/texts/        the repaired text of each document, as quotations cite it
    <edition>/passages.jsonl  id, document, section, page, span, sentences, words of each passage
    <edition>/*.jsonl, *.json the rest of the knowledge
    <edition>/words, grams  BM25 indexes        <edition>/chroma  vectors

A new edition is written beside the old one; renaming `current` puts it in force.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter

from corpus.collection import Collection
from corpus.companions import Term
from corpus.document import Document
from corpus.key import Key
from corpus.passage import Passage
from ingest.knowledge import Knowledge

CURRENT = "current"
FORMAT = 3
"""Raised whenever what is written changes shape; an index of another format is built anew."""

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an edition was built from and with: equal manifests mean an index that is up to date."""

    format: int
    fingerprint: str
    embedding_model: str


def edition_folder(index: Path) -> Path | None:
    """The folder of the edition in force, or None where there is none."""
    try:
        name = (index / CURRENT).read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    folder = index / name
    return folder if name and (folder / "manifest.json").is_file() else None


def read_manifest(edition: Path) -> Manifest | None:
    """The manifest of an edition, or None if it cannot be read."""
    try:
        return Manifest(**json.loads((edition / "manifest.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def put_in_force(index: Path, edition: Path) -> None:
    """Make `edition` the current one, at one stroke, and remove the others."""
    pointer = index / f"{CURRENT}.new"
    pointer.write_text(edition.name + "\n", encoding="utf-8")
    os.replace(pointer, index / CURRENT)
    for other in index.iterdir():
        if other.is_dir() and other != edition and (other / "manifest.json").exists():
            shutil.rmtree(other, ignore_errors=True)


def write_knowledge(edition: Path, knowledge: Knowledge) -> None:
    """Write everything but the search indexes and the manifest."""
    texts = edition / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    for document in knowledge.documents.values():
        (texts / document.name).write_text(document.text, encoding="utf-8", newline="")
    _write_lines(edition / "passages.jsonl", passage_rows(knowledge))
    _write_lines(edition / "keys.jsonl", [asdict(key) for key in knowledge.keys])
    _write_lines(edition / "glossary.jsonl", [asdict(term) for term in knowledge.glossary])
    documents = []
    for document in knowledge.documents.values():
        row = asdict(document)
        row["text"] = _digest(document.text)
        documents.append(row)
    about = {
        "version": knowledge.version,
        "collection": {**asdict(knowledge.collection), "folder": str(knowledge.collection.folder)},
        "documents": documents,
        "translations": knowledge.translations,
    }
    (edition / "about.json").write_text(
        json.dumps(about, ensure_ascii=False, default=str), encoding="utf-8"
    )


def passage_rows(knowledge: Knowledge) -> list[dict[str, Any]]:
    """Every passage as JSON, with its words."""
    texts = {name: document.text for name, document in knowledge.documents.items()}
    return [{**asdict(p), "text": p.span.of(texts[p.document])} for p in knowledge.passages]


def write_manifest(edition: Path, manifest: Manifest) -> None:
    """Write the manifest: the last file of an edition, which says that it is whole."""
    (edition / "manifest.json").write_text(json.dumps(asdict(manifest)), encoding="utf-8")


def read_knowledge(edition: Path) -> Knowledge:
    """Read back what `write_knowledge` wrote; raises ValueError and others when it is damaged."""
    about = json.loads((edition / "about.json").read_text(encoding="utf-8"))
    documents: dict[str, Document] = {}
    for row in about["documents"]:
        text = (edition / "texts" / row["name"]).read_bytes().decode("utf-8")
        if _digest(text) != row["text"]:
            raise ValueError(f"{row['name']} is not the text that was indexed")
        documents[row["name"]] = TypeAdapter(Document).validate_python({**row, "text": text})
    return Knowledge(
        collection=TypeAdapter(Collection).validate_python(about["collection"]),
        documents=documents,
        passages=_read_lines(edition / "passages.jsonl", Passage),
        keys=_read_lines(edition / "keys.jsonl", Key),
        translations=about["translations"],
        glossary=_read_lines(edition / "glossary.jsonl", Term),
        version=about["version"],
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _write_lines(path: Path, rows: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _read_lines(path: Path, record: type[_Record]) -> tuple[_Record, ...]:
    adapter = TypeAdapter(list[record])  # type: ignore[valid-type]
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    return tuple(adapter.validate_json(f"[{','.join(lines)}]"))
