"""Writes items as a Word file, with real styles, real lists, and the hyphens that Word has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import docx
from docx.oxml import parse_xml

from ingest.lines import Role

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Item(Protocol):
    """What of an item is written."""

    @property
    def role(self) -> Role: ...
    @property
    def level(self) -> int | None: ...
    @property
    def text(self) -> str: ...


def write_docx(path: Path, items: Sequence[Item], title: str | None = None) -> Path:
    """Write the items; neighbouring rows become one table, cells being set apart by " | "."""
    document = docx.Document()
    if title is not None:
        document.add_paragraph(title, style="Title")
    table: Any = None
    for item in items:
        if item.role is not Role.ROW:
            table = None
            _add_paragraph(document, item)
            continue
        cells = item.text.split(" | ")
        if table is None:
            table = document.add_table(rows=0, cols=len(cells))
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words
    document.save(str(path))
    return path


def _add_paragraph(document: Any, item: Item) -> None:
    styles = {Role.HEADING: f"Heading {item.level}", Role.BULLET: "List Bullet"}
    paragraph = document.add_paragraph(style=styles.get(item.role))
    for run in runs(item.text):
        paragraph._p.append(parse_xml(run))


def runs(text: str) -> list[str]:
    """The XML of one run, hyphens written as Word writes them.

    The hyphen of "EU-" is a no-break one, and every longer word has a soft hyphen in it, as after
    manual hyphenation.
    """
    words = [
        f"{word[:6]}\N{SOFT HYPHEN}{word[6:]}" if len(word) > 12 and word.isalpha() else word
        for word in text.split(" ")
    ]
    escaped = " ".join(words).replace("&", "&amp;").replace("<", "&lt;")
    marked = escaped.replace("EU-", "EU\0").replace("\N{SOFT HYPHEN}", "\1")
    marked = marked.replace("\0", _between("noBreakHyphen")).replace("\1", _between("softHyphen"))
    return [f'<w:r xmlns:w="{W}"><w:t xml:space="preserve">{marked}</w:t></w:r>']


def _between(sign: str) -> str:
    return f'</w:t><w:{sign}/><w:t xml:space="preserve">'
