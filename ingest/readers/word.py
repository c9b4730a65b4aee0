"""Word files (.docx): paragraphs, lists, tables, text boxes and notes, with what styles say.

A .docx knows no pages: where they break is up to the program that lays it out, so `page` is None.
It has no text of its own either: offsets count in the text of all lines joined by newlines, those
of furniture (headers, footers, tables of contents) in furniture's own. A note stands at the end of
the section that calls it.
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
from ingest.readers.word_text import NoteKey, W, Xml, text_of
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
    """The pieces of the text, with its notes, and the furniture."""
    body, style_sheet, parts = _open(name, data)
    styles = Styles(style_sheet)
    found = list(Body(styles).pieces(body))
    running = [
        piece.text
        for kind, root in parts
        if kind in ("header", "footer")
        for piece in Body(styles).pieces(root)
    ]
    listed = [piece.text for piece in found if piece.contents]
    furniture = [Piece(text) for text in dict.fromkeys(running + listed)]
    text = [piece for piece in found if not piece.contents]
    return list(_with_notes(text, _notes(parts))), _lines(furniture)


def _open(name: str, data: bytes) -> tuple[Xml, Xml, list[tuple[str, Xml]]]:
    """The elements of the body and the styles, and the parts beside them."""
    import docx

    try:
        document: Any = docx.Document(io.BytesIO(data))
        found = document.element.body, document.styles.element, _parts(document)
    except Exception as error:  # whatever python-docx trips over, the file is not as it should be
        raise damaged(name) from error
    if found[0] is None:
        raise damaged(name)
    return found


def _parts(document: Any) -> list[tuple[str, Xml]]:
    """Headers, footers and notes: what each is, and its root element."""
    from docx.oxml.parser import parse_xml

    found: list[tuple[str, Xml]] = []
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind in ("header", "footer", "footnotes", "endnotes") and not relation.is_external:
            found.append((kind, parse_xml(relation.target_part.blob)))
    return found


def _notes(parts: list[tuple[str, Xml]]) -> dict[NoteKey, str]:
    """The text of every note."""
    return {
        (kind.removesuffix("s"), note.get(f"{W}id")): text_of(*note.iter(f"{W}p"))
        for kind, root in parts
        if kind in ("footnotes", "endnotes")
        for note in root
    }


def _with_notes(pieces: list[Piece], notes: dict[NoteKey, str]) -> Iterator[Piece]:
    """The pieces, and at the end of each section the notes that it calls.

    There they are under the right heading, and no list is torn apart.
    """
    left = dict(notes)
    called: list[str] = []
    for piece in [*pieces, None]:
        if piece is None or piece.role is Role.HEADING:
            yield from (Piece(text, Role.NOTE) for text in called if text)
            called.clear()
        if piece is not None:
            yield piece
            called.extend(left.pop(key, "") for key in piece.notes)


def _lines(pieces: list[Piece]) -> tuple[Line, ...]:
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
                role=piece.role,
                level=piece.level,
                bold=piece.bold,
            )
        )
        offset += len(piece.text) + 1
    return tuple(found)
