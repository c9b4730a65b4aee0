"""Versions of the documents, kept by content hash: what each said, and the files it came from.

versions/<version>/version.json   when it was taken in, its title and its documents
versions/<version>/passages/      the passages with their words, a file a document
versions/<version>/register.sqlite   the facts read out of them
versions/<version>/corpus/        the folder's files as they were received
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from ingest import companions
from ingest.archive import PASSAGES
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.read import document_paths
from ingest.register_store import REGISTER_STORE
from ingest.settings import Settings

VERSIONS = "versions"
CORPUS = "corpus"
_ABOUT = "version.json"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a collection's documents: when it was taken in, and what it was made of."""

    version: str
    taken_in: datetime
    title: str
    documents: tuple[str, ...]


def keep_version(settings: Settings, knowledge: Knowledge, edition: Path) -> None:
    """Keep what the edition says under its version, the last of all; the oldest go.

    The files beside the documents (bank, translation) may change within a version; the newest stay.
    A version that is put back after another is taken in anew.
    """
    kept = settings.index / VERSIONS
    folder = kept / knowledge.version
    made = settings.index / f"{VERSIONS}.new"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    last = next((v for v in versions(settings.index)[:1] if v.version == knowledge.version), None)
    about = Version(
        knowledge.version,
        last.taken_in if last else datetime.now(UTC),
        knowledge.collection.title,
        tuple(knowledge.documents),
    )
    (made / _ABOUT).write_bytes(TypeAdapter(Version).dump_json(about))
    (made / PASSAGES).mkdir()
    for name in knowledge.documents:
        _take(edition / PASSAGES / f"{name}.jsonl", made / PASSAGES, link=True)
    _take(edition / REGISTER_STORE, made, link=True)
    (made / CORPUS).mkdir()
    for path in (*document_paths(settings.corpus), *companions.own_paths(settings.corpus)):
        _take(path, made / CORPUS, link=False)
    kept.mkdir(exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(made, folder)
    for old in versions(settings.index)[settings.keep_versions :]:
        shutil.rmtree(kept / old.version, ignore_errors=True)


def is_kept(settings: Settings, version: str) -> bool:
    """Whether a version is kept whole."""
    return (settings.index / VERSIONS / version / _ABOUT).is_file()


def versions(index: Path) -> list[Version]:
    """The kept versions, the last taken in first."""
    adapter = TypeAdapter(Version)
    found: list[Version] = []
    for path in (index / VERSIONS).glob(f"*/{_ABOUT}"):
        try:
            found.append(adapter.validate_json(path.read_bytes()))
        except (OSError, ValueError):
            continue
    return sorted(found, key=lambda v: (v.taken_in, v.version), reverse=True)


def find_version(index: Path, name: str) -> Version:
    """The kept version whose name begins so; InputError when there is none or more than one."""
    kept = versions(index)
    found = [version for version in kept if version.version.startswith(name)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(version.version for version in kept) or "-"
    raise InputError(
        f"Versionen {name} finns inte eller är inte entydig. Sparade versioner: {names}.",
        f"There is no version {name}, or more than one. Kept versions: {names}.",
    )


def two_versions(index: Path, before: str | None, after: str | None) -> tuple[Version, Version]:
    """Two versions to compare, by how their names begin; the last two where none is named."""
    kept = versions(index)
    if not kept or (before is None and len(kept) < 2):
        raise InputError(
            f"I {index} finns ingen tidigare version att jämföra med. Läs in ändrade dokument "
            "med python -m ingest först.",
            f"There is no earlier version in {index} to compare with. Take changed documents in "
            "with python -m ingest first.",
        )
    old = find_version(index, before) if before else kept[1]
    return old, find_version(index, after) if after else kept[0]


def version_corpus(index: Path, version: Version) -> Path:
    """The folder with the files a version was made of, as they were received."""
    return index / VERSIONS / version.version / CORPUS


def version_register(index: Path, version: Version) -> Path:
    """The SQLite file with the facts of a version; versions kept long ago have none."""
    return index / VERSIONS / version.version / REGISTER_STORE


def version_rows(index: Path, version: Version) -> Iterator[dict[str, Any]]:
    """The passages of a version with their words, in the order of the text."""
    for name in version.documents:
        path = index / VERSIONS / version.version / PASSAGES / f"{name}.jsonl"
        lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
        yield from (json.loads(line) for line in lines if line)


def _take(source: Path, folder: Path, link: bool) -> None:
    """Have a file in `folder` too: as a link where it is one of ours, which nobody writes to."""
    if link:
        try:
            os.link(source, folder / source.name)
            return
        except OSError:  # another file system, or one without links
            pass
    shutil.copy2(source, folder / source.name)
