"""What lies in a collection's folder: documents, and what looks like one and is left out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from unicodedata import category

from ingest.errors import InputError
from ingest.safety import refuse

READ_ME = "readme.md"
"""Says what is in a folder, wherever it lies; it is no document of a collection."""
_OFFICE = "Word/LibreOffice"
OTHER_DOCUMENTS = {
    ".doc": (_OFFICE, ".docx"),
    ".docm": (_OFFICE, ".docx"),
    ".dot": (_OFFICE, ".docx"),
    ".dotx": (_OFFICE, ".docx"),
    ".odt": (_OFFICE, ".docx"),
    ".rtf": (_OFFICE, ".docx"),
    ".wpd": (_OFFICE, ".docx"),
    ".pages": ("Pages", ".docx"),
    ".html": (_OFFICE, ".docx"),
    ".htm": (_OFFICE, ".docx"),
    ".mht": (_OFFICE, ".docx"),
    ".epub": ("Calibre", ".docx"),
    ".xls": ("Excel/LibreOffice", ".txt"),
    ".xlsx": ("Excel/LibreOffice", ".txt"),
    ".ods": ("Excel/LibreOffice", ".txt"),
    ".ppt": ("PowerPoint/LibreOffice", ".txt"),
    ".pptx": ("PowerPoint/LibreOffice", ".txt"),
    ".odp": ("PowerPoint/LibreOffice", ".txt"),
    ".markdown": ("", ".md"),
    ".text": ("", ".txt"),
}
"""Endings of documents that have no reader here: what opens them, and what to save them as."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The documents of a folder, by name, and what was left out before it was opened, and why."""

    documents: tuple[Path, ...]
    left_out: tuple[InputError, ...]


def survey(folder: Path, endings: Collection[str]) -> Survey:
    """Look at what lies directly in `folder`; InputError when the folder cannot be listed."""
    documents: list[Path] = []
    left_out: list[InputError] = []
    for path in _listed(folder):
        if path.name.startswith((".", "~$")):
            continue  # what systems and open programs leave behind is nobody's document
        fault = _fault(path, folder, endings)
        if fault is not None:
            left_out.append(fault)
        elif path.suffix.lower() in endings:
            documents.append(path)
    return Survey(tuple(documents), tuple(left_out))


def _listed(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InputError(
            f"Mappen {folder} finns inte. Ange en mapp med minst ett dokument med --corpus.",
            f"The folder {folder} does not exist. Name a folder with at least one document "
            "with --corpus.",
        )
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise InputError(
            f"Mappen {folder} går inte att läsa ({error.strerror}). Kontrollera dess rättigheter.",
            f"The folder {folder} cannot be read ({error.strerror}). Check its permissions.",
        ) from error


def _fault(path: Path, folder: Path, endings: Collection[str]) -> InputError | None:
    ending = path.suffix.lower()
    if path.name.lower() == READ_ME:
        return InputError(
            f"{path.name} beskriver mappen och räknas inte som dokument. Byt namn på filen om den "
            "ska läsas.",
            f"{path.name} describes the folder and does not count as a document. Rename the file "
            "if it is to be read.",
        )
    if ending in endings:
        return _unspeakable(path.name) or refuse(path, folder)
    return _no_reader(path, endings) if ending in OTHER_DOCUMENTS else None


def _unspeakable(name: str) -> InputError | None:
    """A name that is not UTF-8 (out of an old zip file, say) can be neither printed nor cited."""
    shown = "".join("?" if category(char) in ("Cs", "Cc") else char for char in name)
    if shown == name:
        return None
    return InputError(
        f"{shown} har tecken i namnet som inte går att skriva (visade som ?). Byt namn på filen "
        "och kör igen.",
        f"{shown} has characters in its name that cannot be written (shown as ?). Rename the file "
        "and run again.",
    )


def _no_reader(path: Path, endings: Collection[str]) -> InputError:
    if fault := _unspeakable(path.name):
        return fault
    program, wanted = OTHER_DOCUMENTS[path.suffix.lower()]
    readable = ", ".join(endings)
    sv, en = f"Byt ändelsen till {wanted}", f"Change its ending to {wanted}"
    if program:
        sv = f"Öppna den i {program}, spara den som {wanted}"
        en = f"Open it in {program}, save it as {wanted}"
    return InputError(
        f"{path.name} har ett format som inte läses (bara {readable}). {sv} och kör igen.",
        f"{path.name} is of a format that is not read (only {readable}). {en} and run again.",
    )
