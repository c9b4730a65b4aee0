"""Makes small Word files out of the XML of their body, so that any feature can be had."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from ingest.lines import Line
from ingest.readers.word import read_word

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
_NOTE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def t(words: str) -> str:
    """A run of text."""
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def p(inside: str, style: str | None = None, properties: str = "") -> str:
    """A paragraph; text without markup is put into a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = inside if inside.startswith("<") or not inside else t(inside)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def tc(words: str, properties: str = "") -> str:
    """A cell; text without markup is put into a paragraph."""
    inside = words if words.startswith("<") else p(words)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def tbl(*rows: str) -> str:
    """A table of rows, each the XML of its cells."""
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def document_of(body: str, styles: str = "") -> Any:
    """A python-docx document with this body, and these styles besides the usual ones."""
    document = docx.Document()
    for style in parse_xml(f"<w:styles {NAMESPACES}>{styles}</w:styles>"):
        document.styles.element.append(style)
    root = document.element.body
    for place, element in enumerate(parse_xml(f"<w:body {NAMESPACES}>{body}</w:body>")):
        root.insert(place, element)
    return document


def add_footnotes(document: Any, notes: str) -> None:
    """Give a document a part with these footnotes."""
    xml = f"<w:footnotes {NAMESPACES}>{notes}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), _NOTE_TYPE, xml, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def lines_of(folder: Path, body: str, styles: str = "") -> tuple[Line, ...]:
    """The lines of a Word file with this body."""
    path = folder / "fil.docx"
    document_of(body, styles).save(str(path))
    return read_word(path).lines


def texts_of(folder: Path, body: str) -> list[str]:
    """The texts of the lines of a Word file with this body."""
    return [line.text for line in lines_of(folder, body)]


def packed(body: str = p("En mening.")) -> dict[str, bytes]:
    """The parts of a small Word file, to be spoiled."""
    whole = io.BytesIO()
    document_of(body).save(whole)
    with zipfile.ZipFile(whole) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    """A zip file of these parts."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return whole.getvalue()
