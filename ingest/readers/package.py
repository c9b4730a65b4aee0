"""A Word file as the zip package it is: whether it is one, and whether it is safe to unpack.

The sizes are checked first in the zip's directory, then again on the bytes that really come out,
since a directory can lie.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib

from ingest.errors import InputError
from ingest.signatures import kind_of

MAX_UNPACKED = 200 * 2**20
"""Bytes of all parts together."""
MAX_XML = 32 * 2**20
"""Bytes of the parts that are parsed; a book of a thousand pages takes half of it."""
MAX_RATIO = 200
"""Unpacked to packed; text in XML reaches 30, a zip bomb a thousand."""
SMALL = 2**20
"""Parts up to this size may have any ratio."""
MAX_PARTS = 10_000
_CHUNK = 2**16
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
)
"""What zipfile raises on damaged files."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONTENT_TYPES = "[Content_Types].xml"
_MAIN = b"wordprocessingml.document.main+xml"
_STRICT = b"purl.oclc.org/ooxml"
_OTHER = (
    (b"macroEnabled", "ett Office-dokument med makron", "an Office document with macros"),
    (b"spreadsheetml", "en Excel-arbetsbok", "an Excel workbook"),
    (b"presentationml", "en PowerPoint-presentation", "a PowerPoint presentation"),
    (b"template.main+xml", "en Word-mall", "a Word template"),
)


def check_package(name: str, data: bytes) -> None:
    """Raise InputError unless `data` is a Word document that can be unpacked safely."""
    if data.startswith(_OLE):
        raise _old_or_locked(name, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_directory(name, archive)
            _check_kind(name, _unpack_all(name, archive))
    except _FAULTS as error:
        raise _no_zip(name, data) from error


def damaged(name: str) -> InputError:
    """That a Word file cannot be made sense of."""
    return InputError(
        f"{name} är skadad och går inte att läsa som Word-dokument. Öppna den i Word, spara den på "
        "nytt som .docx och försök igen.",
        f"{name} is damaged and cannot be read as a Word document. Open it in Word, save it anew "
        "as .docx and try again.",
    )


def _check_directory(name: str, archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise _locked(name)
    if len(infos) > MAX_PARTS or sum(info.file_size for info in infos) > MAX_UNPACKED:
        raise _bomb(name)
    if any(
        info.file_size > SMALL and info.file_size > MAX_RATIO * info.compress_size for info in infos
    ):
        raise _bomb(name)
    named_xml = (i.file_size for i in infos if i.filename.lower().endswith((".xml", ".rels")))
    if sum(named_xml) > MAX_XML:
        raise _bomb(name)


def _unpack_all(name: str, archive: zipfile.ZipFile) -> dict[str, bytes]:
    """What the parts that are XML really hold."""
    found: dict[str, bytes] = {}
    left = MAX_XML
    for info in archive.infolist():
        xml = _unpack(name, archive, info, left)
        if xml:
            left -= len(xml)
            found[info.filename] = xml
    return found


def _unpack(name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """The bytes of a part if they are XML, at most `most`, else none of them."""
    whole = bytearray()
    size = 0
    with archive.open(info) as part:
        while chunk := part.read(_CHUNK):
            size += len(chunk)
            if whole or (size == len(chunk) and _begins_xml(chunk)):
                whole += chunk
            if size > info.file_size or len(whole) > most:
                raise _bomb(name)
    if not info.filename.lower().endswith(".svg") and _declares_entities(whole):
        raise _entities(name)
    return bytes(whole)


def _begins_xml(chunk: bytes) -> bool:
    """A part is XML by what it holds: its name may be any."""
    return chunk.startswith(_UTF_16) or chunk.removeprefix(_BOM).lstrip().startswith(b"<")


def _declares_entities(xml: bytes | bytearray) -> bool:
    marks = ("<!DOCTYPE", "<!ENTITY")
    codecs = ("ascii", "utf-16-le", "utf-16-be")
    return any(mark.encode(codec) in xml for mark in marks for codec in codecs)


def _check_kind(name: str, parts: dict[str, bytes]) -> None:
    types = parts.get(_CONTENT_TYPES, b"")
    if _MAIN in types:
        if _STRICT in parts.get("_rels/.rels", b""):
            raise _strict(name)
        return
    for mark, sv, en in _OTHER:
        if mark in types:
            raise _other(name, sv, en)
    raise _other(name, "en zip-fil utan Word-dokument", "a zip file without a Word document")


def _old_or_locked(name: str, data: bytes) -> InputError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _locked(name)
    return _other(
        name, "ett dokument i det gamla Word-formatet (.doc)", "a document in the old format (.doc)"
    )


def _no_zip(name: str, data: bytes) -> InputError:
    kind = kind_of(data)
    if not data:
        return _other(name, "tom (0 byte)", "empty (0 bytes)")
    if kind is None:
        return _other(name, "något annat eller avbruten", "something else or cut off")
    return damaged(name) if data.startswith(b"PK") else _other(name, *kind)


def _other(name: str, sv: str, en: str) -> InputError:
    return InputError(
        f"{name} är inget Word-dokument: filen är {sv}. Öppna den i det program den hör till, "
        "spara den som .docx och försök igen.",
        f"{name} is no Word document: the file is {en}. Open it in the program it belongs to, "
        "save it as .docx and try again.",
    )


def _locked(name: str) -> InputError:
    return InputError(
        f"{name} är skyddad med lösenord. Ta bort skyddet i Word (Arkiv, Info, Skydda dokument), "
        "spara och försök igen.",
        f"{name} is protected by a password. Remove the protection in Word (File, Info, Protect "
        "Document), save and try again.",
    )


def _bomb(name: str) -> InputError:
    return InputError(
        f"{name} packas upp till orimligt mycket data och läses inte. Kontrollera varifrån filen "
        "kommer; spara texten i ett nytt dokument om den är äkta.",
        f"{name} unpacks to an unreasonable amount of data and is not read. Check where the file "
        "comes from; save the text in a new document if it is genuine.",
    )


def _entities(name: str) -> InputError:
    return InputError(
        f"{name} deklarerar egna XML-enheter, vilket inget Word-dokument gör, och läses inte. "
        "Kontrollera varifrån filen kommer; spara texten i ett nytt dokument om den är äkta.",
        f"{name} declares XML entities, as no Word document does, and is not read. Check where the "
        "file comes from; save the text in a new document if it is genuine.",
    )


def _strict(name: str) -> InputError:
    return InputError(
        f"{name} är sparad som Strict Open XML, som inte läses. Spara den i Word som vanligt "
        "Word-dokument (.docx) och försök igen.",
        f"{name} is saved as Strict Open XML, which is not read. Save it in Word as an ordinary "
        "Word document (.docx) and try again.",
    )
