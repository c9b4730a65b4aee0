"""What a file is by its first bytes, whatever its ending says."""

from __future__ import annotations

_KINDS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "en PDF-fil", "a PDF file"),
    (b"PK\x03\x04", "en zip-fil (så som .docx)", "a zip file (as .docx is)"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "en äldre Office-fil (.doc)",
        "an old Office file (.doc)",
    ),
    (b"{\\rtf", "en RTF-fil", "an RTF file"),
    (b"\x89PNG", "en bild (PNG)", "an image (PNG)"),
    (b"\xff\xd8\xff", "en bild (JPEG)", "an image (JPEG)"),
    (b"\x1f\x8b", "en gzip-fil", "a gzip file"),
)


def kind_of(data: bytes) -> tuple[str, str] | None:
    """What the bytes are, in Swedish and English, or None where they carry no known mark."""
    return next(((sv, en) for mark, sv, en in _KINDS if data.startswith(mark)), None)
