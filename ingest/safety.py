"""What keeps one bad file from harming the rest: bounded reads, no ways out of the folder."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

from ingest.errors import InputError
from ingest.lines import RawText

MAX_BYTES = 50 * 2**20
"""A larger file is refused before it is read. A strategy of text takes a hundredth of that."""
_CHUNK = 2**20


def refuse(path: Path, folder: Path) -> InputError | None:
    """Why the file must not even be opened, or None: it looks at no byte of it."""
    try:
        state = path.stat()
    except OSError as error:
        return _unreadable(path, error)
    if not stat.S_ISREG(state.st_mode):
        return _no_file(path, stat.S_ISDIR(state.st_mode))
    if not os.access(path, os.R_OK):
        return _unreadable(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        return InputError(
            f"{path.name} är en länk till en fil utanför mappen {folder} och läses inte. Kopiera "
            "filen till mappen i stället.",
            f"{path.name} is a link to a file outside the folder {folder} and is not read. Copy "
            "the file into the folder instead.",
        )
    return _too_large(path, state.st_size) if state.st_size > MAX_BYTES else None


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, never more than MAX_BYTES of them; InputError where it cannot be."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > MAX_BYTES:
        raise _too_large(path, len(data))
    return data


def read_unchanged(path: Path, reader: Callable[[Path], RawText]) -> RawText:
    """Read a file with its reader; InputError if the file changes while that goes on."""
    before = _state(path)
    try:
        raw = reader(path)
    except InputError as error:
        if _state(path) != before:
            raise _changed(path) from error
        raise
    if _state(path) != before or digest(path) != raw.sha256:
        raise _changed(path)
    return raw


def digest(path: Path) -> str:
    """The sha256 (hex) of a file's bytes; a text without digits where it cannot be read."""
    whole = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                whole.update(chunk)
    except OSError:
        return "unreadable"
    return whole.hexdigest()


def _state(path: Path) -> tuple[int, int, int] | None:
    try:
        state = os.stat(path)
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns, state.st_ino


def _unreadable(path: Path, error: OSError) -> InputError:
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return InputError(
            f"{path.name} är en länk till en fil som inte finns. Ta bort länken eller lägg filen "
            "i mappen.",
            f"{path.name} is a link to a file that does not exist. Remove the link or put the "
            "file into the folder.",
        )
    return InputError(
        f"{path.name} går inte att läsa ({error.strerror}). Kontrollera filen och dess "
        "rättigheter.",
        f"{path.name} cannot be read ({error.strerror}). Check the file and its permissions.",
    )


def _no_file(path: Path, is_folder: bool) -> InputError:
    sv, en = ("en mapp", "a folder") if is_folder else ("en rörledning eller enhet", "a device")
    return InputError(
        f"{path.name} är {sv}, inte en fil, och läses inte. Lägg dokumentet som en fil direkt i "
        "samlingens mapp.",
        f"{path.name} is {en}, not a file, and is not read. Put the document as a file directly "
        "into the collection's folder.",
    )


def _too_large(path: Path, size: int) -> InputError:
    most = MAX_BYTES // 2**20
    megabytes = -(-size // 2**20)
    return InputError(
        f"{path.name} är för stor ({megabytes} MB; högst {most} MB tillåts). Dela upp dokumentet "
        "eller spara det utan bilder.",
        f"{path.name} is too large ({megabytes} MB; at most {most} MB are allowed). Split the "
        "document or save it without images.",
    )


def _changed(path: Path) -> InputError:
    return InputError(
        f"{path.name} ändrades medan den lästes. Vänta tills den är färdigsparad och kör igen.",
        f"{path.name} changed while being read. Wait until it is saved, and run again.",
    )
