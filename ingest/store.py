"""Where an index lies on disk, and which edition of it is in force.

    current                 name of the folder of the edition in force
    ingest.lock             held while an ingest runs
    <edition>/manifest.json what it was built from and with; written last
    <edition>/texts/NAME    the repaired text of each document, as quotations cite it
    <edition>/passages/NAME.jsonl  its passages: id, section, page, span, sentences, words
    <edition>/register/NAME.json  the facts read out of it
    <edition>/register.sqlite  the same facts of all documents that answer, as tables
    <edition>/about.json, keys.jsonl, glossary.jsonl  the rest of the knowledge
    <edition>/words, grams  BM25 indexes        <edition>/chroma  vectors
    <edition>/passage-grams, section-grams, document-grams, document-words  those of larger texts
    versions/               what earlier versions of the documents said (see versions.py)

An edition is never changed once it is in force. A new one is written beside it; renaming `current`
puts it in force, and the one before stays until the next, for those who are still reading it.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

CURRENT = "current"
MANIFEST = "manifest.json"
FORMAT = 8
"""Raised whenever what is written changes shape; an index of another format is built anew."""
EDITION = "edition-"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an edition was built from and with: equal manifests mean an index that is up to date."""

    format: int
    code: str
    fingerprint: str
    embedding_model: str


def edition_folder(index: Path) -> Path | None:
    """The folder of the edition in force, or None where there is none."""
    try:
        name = (index / CURRENT).read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    folder = index / name
    return folder if name and (folder / MANIFEST).is_file() else None


def read_manifest(edition: Path) -> Manifest | None:
    """The manifest of an edition, or None if it cannot be read."""
    try:
        return Manifest(**json.loads((edition / MANIFEST).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_manifest(edition: Path, manifest: Manifest) -> None:
    """Write the manifest: the last file of an edition, which says that it is whole."""
    (edition / MANIFEST).write_text(json.dumps(asdict(manifest)), encoding="utf-8")


@contextmanager
def new_edition(index: Path) -> Iterator[Path]:
    """A folder for a new edition, beside the one in force; it goes again if building it fails."""
    _sweep(index)
    edition = Path(tempfile.mkdtemp(prefix=EDITION, dir=index))
    try:
        yield edition
    except BaseException:
        shutil.rmtree(edition, ignore_errors=True)
        raise


def put_in_force(index: Path, edition: Path) -> None:
    """Make `edition` the current one at one stroke; all but it and the one before it go.

    Everything is on the disk before the pointer moves, so that a power cut cannot part the two.
    """
    before = edition_folder(index)
    for path in edition.rglob("*"):
        if path.is_dir() or path.stat().st_nlink == 1:  # what is linked is on the disk already
            _sync(path)
    _sync(edition)
    pointer = index / f"{CURRENT}.new"
    pointer.write_text(edition.name + "\n", encoding="utf-8")
    _sync(pointer)
    os.replace(pointer, index / CURRENT)
    _sync(index)
    _remove_editions(index, keep={edition, before})


def _sweep(index: Path) -> None:
    """Remove what an ingest that was killed left behind."""
    current = edition_folder(index)
    halves = [p for p in _editions(index) if p != current and not (p / MANIFEST).exists()]
    for half in halves:
        shutil.rmtree(half, ignore_errors=True)


def _remove_editions(index: Path, keep: set[Path | None]) -> None:
    for other in _editions(index):
        if other not in keep:
            shutil.rmtree(other, ignore_errors=True)


def _editions(index: Path) -> list[Path]:
    """The folders of editions, whole or half; other things in the index folder are not ours."""
    return [
        path
        for path in index.iterdir()
        if path.is_dir() and (path.name.startswith(EDITION) or (path / MANIFEST).exists())
    ]


def _sync(path: Path) -> None:
    """Have the system write a file, or a folder's entries, to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
