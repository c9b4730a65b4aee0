"""Knowledge as files: how one edition's texts, passages and the rest are written and read.

Texts and passages lie in a file a document. A document that has not changed since the edition
before is linked, not written again; what links share is checked by digest when it is read.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter

from corpus.collection import Collection
from corpus.companions import Term
from corpus.document import Document, Heading
from corpus.key import Key
from corpus.passage import Passage
from corpus.register import Register
from corpus.silent import Silent
from ingest.knowledge import Knowledge
from ingest.prepare import Prepared

TEXTS = "texts"
PASSAGES = "passages"
REGISTER = "register"
_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class _Filed:
    """What about.json says of one document: how to read its two files, and how it was read."""

    name: str
    version: str
    sha256: str
    page_starts: tuple[int, ...]
    headings: tuple[Heading, ...]
    mended: tuple[str, ...]
    furniture: tuple[str, ...]
    images: tuple[int, ...]
    text_digest: str
    passages_digest: str
    register_digest: str
    answers: bool


@dataclass(frozen=True, slots=True)
class _About:
    version: str
    collection: Collection
    documents: tuple[_Filed, ...]
    silent: tuple[Silent, ...]
    translations: dict[str, str]


def write_knowledge(
    edition: Path, knowledge: Knowledge, prepared: Iterable[Prepared], previous: Path | None = None
) -> None:
    """Write everything but the search indexes; `prepared` are all documents, silent ones too."""
    (edition / TEXTS).mkdir(parents=True, exist_ok=True)
    (edition / PASSAGES).mkdir(exist_ok=True)
    (edition / REGISTER).mkdir(exist_ok=True)
    known = _filed(previous)
    filed = tuple(_file(each, knowledge, edition, previous, known) for each in prepared)
    _write_lines(edition / "keys.jsonl", knowledge.keys, Key)
    _write_lines(edition / "glossary.jsonl", knowledge.glossary, Term)
    about = _About(
        knowledge.version, knowledge.collection, filed, knowledge.silent, knowledge.translations
    )
    (edition / "about.json").write_bytes(_adapter(_About).dump_json(about))


def read_knowledge(edition: Path) -> Knowledge:
    """Read back what `write_knowledge` wrote; raises ValueError and others when it is damaged."""
    about = _read_about(edition)
    prepared = [_read(edition, filed) for filed in about.documents if filed.answers]
    return Knowledge(
        collection=about.collection,
        documents={each.document.name: each.document for each in prepared},
        passages=tuple(passage for each in prepared for passage in each.passages),
        keys=_read_lines(edition / "keys.jsonl", Key),
        translations=about.translations,
        glossary=_read_lines(edition / "glossary.jsonl", Term),
        version=about.version,
        silent=about.silent,
        register=Register.of(each.register for each in prepared),
    )


def read_version(edition: Path | None) -> str | None:
    """The version of the documents that an edition speaks from, None where it cannot be read."""
    try:
        return _read_about(edition).version if edition else None
    except (OSError, ValueError):
        return None


def read_prepared(edition: Path | None, digests: Mapping[str, str]) -> dict[str, Prepared]:
    """The documents of an edition whose file still has the digest (sha256 by name) given.

    What is missing or damaged is left out, so that it is read from its file again.
    """
    found: dict[str, Prepared] = {}
    for name, filed in _filed(edition).items():
        if edition and digests.get(name) == filed.sha256:
            try:
                found[name] = _read(edition, filed)
            except (OSError, ValueError):
                continue
    return found


def passage_rows(document: Document, passages: Iterable[Passage]) -> list[dict[str, Any]]:
    """Passages as JSON, each with its words."""
    adapter = _adapter(Passage)
    return [
        {**adapter.dump_python(p, mode="json"), "text": p.span.of(document.text)} for p in passages
    ]


def link_document(source: Path, target: Path, name: str) -> None:
    """Have the files of an unchanged document in another folder too."""
    for part in (
        Path(TEXTS, name),
        Path(PASSAGES, f"{name}.jsonl"),
        Path(REGISTER, f"{name}.json"),
    ):
        (target / part.parent).mkdir(parents=True, exist_ok=True)
        try:
            os.link(source / part, target / part)
        except OSError:  # another file system, or one without links
            shutil.copy(source / part, target / part)


def _file(
    each: Prepared,
    knowledge: Knowledge,
    edition: Path,
    previous: Path | None,
    known: Mapping[str, _Filed],
) -> _Filed:
    name = each.document.name
    before = known.get(name)
    if each.reused and previous and before:
        link_document(previous, edition, name)
        text_digest, passages_digest = before.text_digest, before.passages_digest
        register_digest = before.register_digest
    else:
        text_digest = _write(edition / TEXTS / name, each.document.text)
        rows = passage_rows(each.document, each.passages)
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        passages_digest = _write(edition / PASSAGES / f"{name}.jsonl", lines)
        facts = _adapter(Register).dump_json(each.register).decode()
        register_digest = _write(edition / REGISTER / f"{name}.json", facts)
    return _Filed(
        name=name,
        version=each.document.version,
        sha256=each.sha256,
        page_starts=each.document.page_starts,
        headings=each.document.headings,
        mended=each.mended,
        furniture=each.furniture,
        images=each.images,
        text_digest=text_digest,
        passages_digest=passages_digest,
        register_digest=register_digest,
        answers=name in knowledge.documents,
    )


def _read(edition: Path, filed: _Filed) -> Prepared:
    """One document from its files; ValueError when they are not what was written."""
    text = _checked(edition / TEXTS / filed.name, filed.text_digest)
    lines = _checked(edition / PASSAGES / f"{filed.name}.jsonl", filed.passages_digest)
    document = Document(filed.name, text, filed.page_starts, filed.version, filed.headings)
    facts = _checked(edition / REGISTER / f"{filed.name}.json", filed.register_digest)
    return Prepared(
        document=document,
        sha256=filed.sha256,
        passages=_parse_lines(lines, Passage),
        register=_adapter(Register).validate_json(facts),
        mended=filed.mended,
        furniture=filed.furniture,
        images=filed.images,
        reused=True,
    )


def _filed(edition: Path | None) -> dict[str, _Filed]:
    if edition is None:
        return {}
    try:
        return {filed.name: filed for filed in _read_about(edition).documents}
    except (OSError, ValueError):
        return {}


def _read_about(edition: Path) -> _About:
    about: _About = _adapter(_About).validate_json((edition / "about.json").read_bytes())
    return about


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    """pydantic's way to and from JSON; making it takes longer than using it."""
    return TypeAdapter(kind)


def _write(path: Path, text: str) -> str:
    """Write a text and return its digest."""
    data = text.encode()
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def _checked(path: Path, digest: str) -> str:
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        raise ValueError(f"{path.name} is not what was written")
    return data.decode()


def _write_lines(path: Path, records: Iterable[_Record], kind: Any) -> None:
    adapter = _adapter(kind)
    with path.open("wb") as file:
        for record in records:
            file.write(adapter.dump_json(record) + b"\n")


def _read_lines(path: Path, kind: type[_Record]) -> tuple[_Record, ...]:
    return _parse_lines(path.read_text(encoding="utf-8"), kind)


def _parse_lines(lines: str, kind: type[_Record]) -> tuple[_Record, ...]:
    joined = ",".join(lines.rstrip("\n").split("\n"))
    row: Any = tuple[kind, ...]  # type: ignore[valid-type]
    records: tuple[_Record, ...] = _adapter(row).validate_json(f"[{joined}]")
    return records
