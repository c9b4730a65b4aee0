"""An update, whole or not at all: built beside the edition in force, then put in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ingest.archive import read_version
from ingest.errors import InputError
from ingest.lock import ingest_lock
from ingest.read import document_paths
from ingest.settings import Settings
from ingest.steps import (
    Ingested,
    current_edition,
    ingest_texts,
    wanted_manifest,
    with_documents,
    write_edition,
)
from ingest.store import Manifest, edition_folder, new_edition, put_in_force, write_manifest
from ingest.versions import is_kept, keep_version


@dataclass(frozen=True, slots=True)
class Updated:
    """The edition in force after an update; `built` says whether it is a new one.

    `before` is the version of the documents that was in force until then, None where none was.
    """

    edition: Path
    ingested: Ingested
    built: bool
    before: str | None


def update(
    settings: Settings,
    *,
    wait: bool = False,
    anew: bool = False,
    before_building: Callable[[], None] = lambda: None,
) -> Updated:
    """Bring the index up to date with the collection's folder.

    With `wait` another running ingest is waited for, else it is an InputError. With `anew` nothing
    is taken over from the edition in force, which may be damaged. `before_building` is called when
    the documents are read and a new edition is needed. Whatever happens before the last moment, the
    edition in force stays as it is.
    """
    document_paths(settings.corpus)  # a folder that is none leaves no trace in the index
    with ingest_lock(settings.index, wait):
        current = None if anew else current_edition(settings)
        previous = None if anew else edition_folder(settings.index)
        wanted = wanted_manifest(settings)
        ingested = ingest_texts(settings.corpus, with_documents(previous))
        before = read_version(edition_folder(settings.index))
        if not current:
            before_building()
        try:
            edition = current or _build(ingested, settings, wanted, previous)
            if not (current and is_kept(settings, ingested.knowledge.version)):
                keep_version(settings, ingested.knowledge, edition)
        except OSError as error:
            raise _not_written(settings.index, error) from error
        return Updated(edition, ingested, built=not current, before=before)


def _build(ingested: Ingested, settings: Settings, wanted: Manifest, previous: Path | None) -> Path:
    with new_edition(settings.index) as edition:
        write_edition(edition, ingested, settings, previous)
        write_manifest(edition, wanted)
        put_in_force(settings.index, edition)
    return edition


def _not_written(index: Path, error: OSError) -> InputError:
    reason = error.strerror or error
    stands = edition_folder(index) is not None
    return InputError(
        f"Indexet i {index} kunde inte skrivas ({reason}). "
        + ("Det tidigare indexet gäller fortfarande. " if stands else "")
        + "Kontrollera utrymme och rättigheter och försök igen.",
        f"The index in {index} could not be written ({reason}). "
        + ("The index before it still stands. " if stands else "")
        + "Check space and permissions and try again.",
    )
