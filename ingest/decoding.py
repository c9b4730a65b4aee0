"""From bytes to text: UTF-8, or UTF-16 with its byte order mark; all else is named and refused.

Nothing is guessed into the text: a wrong guess would put wrong letters into quotations. The guess
only helps the person who must save the file anew.
"""

from __future__ import annotations

import codecs

from ingest.errors import InputError
from ingest.signatures import kind_of

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OLD = (("latin-1", "Latin-1"), ("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"))
_DOS = (("cp850", "CP850 (DOS)"),)
_EXPECTED = frozenset("åäöÅÄÖéÉèüÜæøØ–—“”‘’•…§°½€´ \u00a0")
"""What the bytes above 127 of Swedish prose stand for; in the wrong encoding they are others."""
_LIKELY = 0.8
"""Least share of expected characters at which an encoding is named."""
_ZEROS = 0.3
"""Least share of zero bytes on every other place at which a file looks like UTF-16."""


def decode(name: str, data: bytes) -> str:
    """The text of a file, without its byte order mark; InputError if it is in no allowed encoding.

    `name` is the file's, for the message.
    """
    kind = kind_of(data)
    if kind is not None:
        raise _other_kind(name, *kind)
    if data.startswith(_UTF_32):
        raise _refused(name, 0, "UTF-32")
    wide = data.startswith(_UTF_16)
    if not wide and b"\0" in data:
        raise _zero_bytes(name, data)
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(name, error.start, "UTF-16" if wide else _looks_like(data)) from error


def _looks_like(data: bytes) -> str | None:
    """The name of the old encoding in which the bytes read as Swedish or English, or None."""
    best, named = 0.0, None
    for codec, name in (*_OLD, *_DOS):
        high = bytes(byte for byte in data if byte > 127).decode(codec, "replace")
        share = sum(char in _EXPECTED for char in high) / len(high)
        if share > best:
            best, named = share, name
    return named if best >= _LIKELY else None


def _zero_bytes(name: str, data: bytes) -> InputError:
    half = len(data) / 2
    if max(data[::2].count(0), data[1::2].count(0)) >= _ZEROS * half:
        return _refused(name, data.index(0), "UTF-16 utan BOM", "UTF-16 without BOM")
    return InputError(
        f"{name} är ingen vanlig textfil: den har nollbyte (byte {data.index(0)}). Spara "
        "dokumentet som text i UTF-8 och försök igen.",
        f"{name} is no ordinary text file: it has zero bytes (byte {data.index(0)}). Save the "
        "document as text in UTF-8 and try again.",
    )


def _other_kind(name: str, sv: str, en: str) -> InputError:
    return InputError(
        f"{name} är ingen textfil utan {sv}. Ge den rätt ändelse eller spara den som text i UTF-8.",
        f"{name} is no text file but {en}. Give it its right ending, or save it as text in UTF-8.",
    )


def _refused(
    name: str, byte: int, encoding: str | None, encoding_en: str | None = None
) -> InputError:
    sv = f"den ser ut att vara {encoding}" if encoding else "kodningen känns inte igen"
    en = (
        f"it looks like {encoding_en or encoding}" if encoding else "its encoding is not recognised"
    )
    return InputError(
        f"{name} är inte UTF-8 (byte {byte}; {sv}). Öppna filen i en textredigerare, välj Spara "
        "som och kodningen UTF-8, och försök igen.",
        f"{name} is not UTF-8 (byte {byte}; {en}). Open the file in a text editor, choose Save as "
        "and the encoding UTF-8, and try again.",
    )
