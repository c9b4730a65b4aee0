"""PDF: opens the file, takes glyphs and ruled lines off its pages, and refuses what has no text."""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, c_float, c_int, c_void_p, cast, create_string_buffer
from itertools import pairwise
from pathlib import Path
from typing import Any

from ingest.errors import InputError
from ingest.lines import RawText
from ingest.readers.glyphs import Glyph, Rule, Sheet
from ingest.readers.pdf_layout import lay_out

ENDING = ".pdf"
BOLD = 600
"""Font weight from which on a glyph is bold."""
STRAIGHT = 1.0
"""Points by which a flat or upright line may deviate."""
HAIR = 0.01
"""Points; as good as nothing."""
TAIL = 2048
"""Bytes at the end of a file within which its end mark must stand."""


def read_pdf(path: Path) -> RawText:
    """Read a PDF into lines; raises InputError when it is broken, locked, or has no text."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path.name} går inte att läsa ({error.strerror}). Kontrollera filen och dess "
            "rättigheter.",
            f"{path.name} cannot be read ({error.strerror}). Check the file and its permissions.",
        ) from error
    sheets = _sheets(path.name, data)
    lines, furniture = lay_out(sheets)
    if not lines:
        raise InputError(
            f"{path.name} innehåller ingen text, kanske bara inskannade bilder. Kör den genom "
            "textigenkänning (OCR) eller lägg dit ursprungsfilen i stället.",
            f"{path.name} holds no text, perhaps only scanned images. Run it through text "
            "recognition (OCR), or put the original file there instead.",
        )
    worded = {line.page for line in lines}
    images = tuple(s.number for s in sheets if s.pictured and s.number not in worded)
    return RawText(path.name, lines, hashlib.sha256(data).hexdigest(), furniture, images)


def _sheets(name: str, data: bytes) -> tuple[Sheet, ...]:
    import pypdfium2 as pdfium

    if b"%PDF-" not in data[:1024]:
        raise InputError(
            f"{name} är inte en PDF-fil. Exportera dokumentet som PDF igen.",
            f"{name} is not a PDF file. Export the document as PDF again.",
        )
    if b"%%EOF" not in data[-TAIL:]:
        raise InputError(
            f"{name} är avklippt: slutet av filen saknas. Hämta eller exportera den på nytt.",
            f"{name} is cut off: the end of the file is missing. Fetch or export it anew.",
        )
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _refused(name, data, str(error)) from error
    try:
        return tuple(_sheet(document, number) for number in range(1, len(document) + 1))
    except pdfium.PdfiumError as error:
        raise _refused(name, data, str(error)) from error
    finally:
        document.close()


def _refused(name: str, data: bytes, reason: str) -> InputError:
    """What PDFium's reason means; of a document without pages it gives its last error, or none."""
    if "password" in reason.lower() and b"/Encrypt" in data:
        return InputError(
            f"{name} är låst med lösenord. Spara en kopia utan lösenord och lägg dit den.",
            f"{name} is locked with a password. Save a copy without one and put it there.",
        )
    if re.search(rb"/Type\s*/Pages", data) and re.search(rb"/Count\s+0\b", data):
        return InputError(
            f"{name} har inga sidor. Exportera dokumentet som PDF igen.",
            f"{name} has no pages. Export the document as PDF again.",
        )
    return InputError(
        f"{name} är skadad och går inte att öppna. Hämta eller exportera den på nytt.",
        f"{name} is damaged and cannot be opened. Fetch or export it anew.",
    )


def _sheet(document: Any, number: int) -> Sheet:
    page = document[number - 1]
    found = list(_glyphs(page))
    turns = Counter(turn for turn, glyph in found if not glyph.char.isspace())
    main = turns.most_common(1)[0][0] if turns else 0
    box = _turned(page.get_bbox(), main)
    rules = tuple(_rules(page, main))
    pictured = _has_image(page)
    page.close()
    upright = tuple(glyph for turn, glyph in found if turn == main)
    turned = tuple(glyph for turn, glyph in found if turn != main)
    return Sheet(number, box[1], box[3], upright, rules, turned, pictured)


def _glyphs(page: Any) -> Iterator[tuple[int, Glyph]]:
    """Every character with how many quarter turns it is written at, itself turned upright.

    A blank that is a mere gap in the file stands right before what follows it.
    """
    import pypdfium2.raw as raw

    text = page.get_textpage()
    box, x, y = raw.FS_RECTF(), c_double(), c_double()
    fonts: dict[int | None, tuple[int, float, bool]] = {}
    blank = False
    for place in range(text.count_chars()):
        char = _char(raw.FPDFText_GetUnicode(text, place))
        if not char or raw.FPDFText_IsGenerated(text, place) == 1:
            blank = blank or char == " "
            continue
        key = cast(raw.FPDFText_GetTextObject(text, place), c_void_p).value
        if key is None or key not in fonts:
            fonts[key] = _font(raw, text, place)
        turn, size, bold = fonts[key]
        raw.FPDFText_GetLooseCharBox(text, place, byref(box))
        raw.FPDFText_GetCharOrigin(text, place, byref(x), byref(y))
        left, _, right, _ = _turned((box.left, box.bottom, box.right, box.top), turn)
        baseline = _turned((x.value, y.value, x.value, y.value), turn)[1]
        if size <= 0 or not math.isfinite(left + right + baseline):
            continue
        if blank:
            yield turn, Glyph(" ", left - 2 * HAIR, left - HAIR, baseline, size, bold)
        blank = False
        yield turn, Glyph(char, left, right, baseline, size, bold)
    text.close()


def _font(raw: Any, text: Any, place: int) -> tuple[int, float, bool]:
    """Quarter turns, size in points as it appears on the page, and whether it is bold."""
    matrix, name, flags = raw.FS_MATRIX(), create_string_buffer(128), c_int()
    raw.FPDFText_GetMatrix(text, place, byref(matrix))
    turn = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
    size = raw.FPDFText_GetFontSize(text, place) * math.hypot(matrix.c, matrix.d)
    raw.FPDFText_GetFontInfo(text, place, name, 128, byref(flags))
    named = any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))
    return turn, round(size, 1), named or raw.FPDFText_GetFontWeight(text, place) >= BOLD


def _char(code: int) -> str:
    """A code as the text has it; nothing for what is no character."""
    if code in (0x02, 0xFFFE):
        return "-"
    char = chr(code) if 0 < code < 0x110000 else ""
    return "" if char and unicodedata.category(char) in ("Cs", "Cn") else char


def _rules(page: Any, turn: int) -> Iterator[Rule]:
    """The flat and upright stretches of all drawn paths."""
    import pypdfium2.raw as raw

    for drawn in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,)):
        points = list(_points(drawn.raw, drawn.get_matrix()))
        for (_, *one), (kind, *two) in pairwise(points):
            left, right = sorted((one[0], two[0]))
            bottom, top = sorted((one[1], two[1]))
            if kind == raw.FPDF_SEGMENT_LINETO and min(right - left, top - bottom) < STRAIGHT:
                yield Rule(*_turned((left, bottom, right, top), turn))


def _has_image(page: Any) -> bool:
    import pypdfium2.raw as raw

    return any(True for _ in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,)))


def _points(path: Any, matrix: Any) -> Iterator[tuple[int, float, float]]:
    """How a path gets to each of its points; where it closes, to its start again."""
    import pypdfium2.raw as raw

    x, y = c_float(), c_float()
    start = (0.0, 0.0)
    for place in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, place)
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        kind = raw.FPDFPathSegment_GetType(segment)
        point = matrix.on_point(x.value, y.value)
        start = point if kind == raw.FPDF_SEGMENT_MOVETO else start
        yield kind, *point
        if raw.FPDFPathSegment_GetClose(segment):
            yield raw.FPDF_SEGMENT_LINETO, *start


def _turned(box: tuple[float, float, float, float], turn: int) -> tuple[float, float, float, float]:
    """A box after `turn` quarter turns clockwise."""
    left, bottom, right, top = box
    for _ in range(turn):
        left, bottom, right, top = bottom, -right, top, -left
    return left, bottom, right, top
