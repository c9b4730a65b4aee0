"""Word files (.docx): paragraphs, lists, tables, text boxes and notes, with what styles say.

A .docx knows no pages: where they break is up to the program that lays it out, so `page` is None.
It has no text of its own either: offsets count in the text of all lines joined by newlines.
Headers, footers and tables of contents are furniture, whose offset is 0.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ingest.errors import InputError
from ingest.lines import Line, RawText, Role
from ingest.readers.package import check_package, damaged
from ingest.readers.word_body import Body, Piece
from ingest.readers.word_styles import Styles
from ingest.readers.word_text import W, Xml, noted, text_of
from ingest.safety import read_bytes

ENDING = ".docx"


def read_word(path: Path) -> RawText:
    """Read a Word file into lines; InputError when it is none, is unsafe, locked or empty."""
    data = read_bytes(path)
    check_package(path.name, data)
    pieces, furniture = _content(path.name, data)
    if not pieces:
        raise InputError(
            f"{path.name} innehåller ingen text, kanske bara bilder. Ersätt den med ett dokument "
            "som har text.",
            f"{path.name} holds no text, perhaps only images. Replace it with a document that has "
            "text.",
        )
    return RawText(path.name, _lines(pieces), hashlib.sha256(data).hexdigest(), furniture)


def _content(name: str, data: bytes) -> tuple[list[Piece], tuple[Line, ...]]:
    """The pieces of the text, notes last, and the furniture."""
    import docx

    try:
        document: Any = docx.Document(io.BytesIO(data))
        parts = _parts(document)
        styles = Styles(document.styles.element)
        notes = list(_notes(document.element.body, parts))
    except Exception as error:  # whatever python-docx trips over, the file is not as it should be
        raise damaged(name) from error
    all_pieces = list(Body(styles).pieces(document.element.body))
    pieces = [piece for piece in all_pieces if not piece.contents]
    listed = [piece.text for piece in all_pieces if piece.contents]
    running = [
        piece.text
        for kind, root in parts
        if kind in ("header", "footer")
        for piece in Body(styles).pieces(root)
    ]
    return pieces + notes, tuple(_furniture(text) for text in dict.fromkeys(running + listed))


def _parts(document: Any) -> list[tuple[str, Xml]]:
    """Headers, footers and notes: what each is, and its root element."""
    from docx.oxml.parser import parse_xml

    found: list[tuple[str, Xml]] = []
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind in ("header", "footer", "footnotes", "endnotes") and not relation.is_external:
            found.append((kind, parse_xml(relation.target_part.blob)))
    return found


def _notes(body: Xml, parts: list[tuple[str, Xml]]) -> Iterator[Piece]:
    """The notes that the text refers to, in the order in which it does."""
    notes = {
        (kind.removesuffix("s"), note.get(f"{W}id")): note
        for kind, root in parts
        if kind in ("footnotes", "endnotes")
        for note in root
    }
    for reference in dict.fromkeys(noted(body)):
        if reference in notes:
            text = text_of(*notes[reference].iter(f"{W}p"))
            if text:
                yield Piece(text, Role.NOTE)


def _lines(pieces: list[Piece]) -> tuple[Line, ...]:
    """Where headings have styles, all else is none; where none has, the shape must tell."""
    unsaid = Role.TEXT if any(piece.role is Role.HEADING for piece in pieces) else None
    offset = 0
    found: list[Line] = []
    for piece in pieces:
        found.append(
            Line(
                piece.text,
                offset,
                None,
                piece.blank_before,
                begins=True,
                role=piece.role or unsaid,
                level=piece.level,
                bold=piece.bold,
            )
        )
        offset += len(piece.text) + 1
    return tuple(found)


def _furniture(text: str) -> Line:
    return Line(text, 0, None, 0, begins=True)
