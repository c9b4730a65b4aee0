"""Markdown (CommonMark with tables and footnotes): what it says of headings, lists and rows.

Markup goes, its text stays. A line of the source is a `Line`; where no markup stood inside it,
`offset` is exact for each character, else it is where the source line begins, and the characters
after it map into that line only roughly. Front matter is skipped.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.blocks import BULLET
from ingest.decoding import decode
from ingest.errors import InputError
from ingest.lines import Line, RawText, Role
from ingest.readers.html import html_lines, visible
from ingest.readers.source import Source, body_start
from ingest.readers.tidy import as_row, is_blank
from ingest.safety import read_bytes

if TYPE_CHECKING:
    from markdown_it.token import Token

ENDING = ".md"
_NOTE = re.compile(r"^\[\^[^\]\s]+\]:\s*")
_NOTE_MARK = re.compile(r"\[\^[^\]\s]+\]")
_NOTE_NAME = re.compile(r"^\^\S+$")
_TYPED_BULLET = re.compile(r"^[•◦▪●‣·]\s+")
_MOST_NESTED = 100


def read_markdown(path: Path) -> RawText:
    """Read a Markdown file into lines; InputError when it is not text or holds none."""
    data = read_bytes(path)
    text = decode(path.name, data)
    lines = _lines(path.name, text)
    if all(is_blank(line.text) for line in lines):
        raise InputError(
            f"{path.name} innehåller ingen text. Ta bort filen eller ersätt den.",
            f"{path.name} holds no text. Remove the file or replace it.",
        )
    return RawText(path.name, lines, hashlib.sha256(data).hexdigest())


def _lines(name: str, text: str) -> tuple[Line, ...]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _MOST_NESTED}).enable(
        ["table", "strikethrough"]
    )
    start = body_start(text)
    source = Source(text, start)
    definitions: dict[str, dict[str, dict[str, object]]] = {}
    tokens = parser.parse(text[start:], definitions)
    if any(token.level >= _MOST_NESTED - 1 for token in tokens):
        raise _too_deep(name)
    found = [*_Walk(source, tokens).lines(), *_lost_notes(source, definitions)]
    return tuple(sorted(found, key=lambda line: line.offset))


def _too_deep(name: str) -> InputError:
    """The parser drops what is nested deeper, and nothing may be lost unsaid."""
    most = _MOST_NESTED // 2
    return InputError(
        f"{name} har listor eller citat i fler än {most} nivåer. Förenkla dem och försök igen.",
        f"{name} has lists or quotations more than {most} levels deep. Simplify them and try "
        "again.",
    )


def _lost_notes(
    source: Source, definitions: dict[str, dict[str, dict[str, object]]]
) -> Iterator[Line]:
    """Footnotes of one word, which CommonMark takes for the targets of links."""
    for name, definition in definitions.get("references", {}).items():
        place = definition.get("map")
        if name.startswith("^") and isinstance(place, list):
            words = _NOTE.sub("", source.line(place[0]).strip())
            yield source.place(words, place[0], Role.NOTE)


class _Walk:
    """Goes through the tokens of one file, in order, and knows what they stand in."""

    def __init__(self, source: Source, tokens: list[Token]) -> None:
        self._source = source
        self._tokens = tokens
        self._items = 0
        self._level: int | None = None

    def lines(self) -> Iterator[Line]:
        """The lines of all tokens."""
        place = 0
        while place < len(self._tokens):
            token = self._tokens[place]
            if token.type == "tr_open":
                end = self._row_end(place)
                yield from self._row(self._tokens[place:end])
                place = end
                continue
            self._enter_or_leave(token)
            yield from self._of(token)
            place += 1

    def _enter_or_leave(self, token: Token) -> None:
        if token.type in ("list_item_open", "list_item_close"):
            self._items += token.nesting
        elif token.type in ("heading_open", "heading_close"):
            self._level = int(token.tag[1]) if token.nesting == 1 else None

    def _of(self, token: Token) -> Iterator[Line]:
        if token.map is None:
            return
        first, end = token.map
        if token.type == "inline":
            yield from self._inline(token)
        elif token.type == "fence":
            yield from self._code(token.content, first + 1)
        elif token.type == "code_block":
            yield from self._code(token.content, first)
        elif token.type == "html_block":
            for row, words in html_lines(token.content):
                yield self._source.place(words, min(first + row, end - 1), self._role())

    def _role(self) -> Role | None:
        if self._level is not None:
            return Role.HEADING
        return Role.BULLET if self._items else None

    def _inline(self, token: Token) -> Iterator[Line]:
        assert token.map is not None
        first, end = token.map
        parts = _parts(token)
        if len(parts) != end - first:  # markup that runs over lines: they cannot be told apart
            parts = [" ".join(part for part in parts if part)]
        begins = True
        for row, words in enumerate(parts, start=first):
            role, kept = self._classify(words, begins)
            if kept:
                new = begins or (role is not None and role is not self._role())
                line = self._source.place(kept, row, role)
                yield replace(line, begins=new, level=self._level)
                begins = False

    def _classify(self, words: str, begins: bool) -> tuple[Role | None, str]:
        """What a line is, and its text without the marks of footnotes."""
        note = _NOTE.match(words)
        kept = _NOTE_MARK.sub("", words[note.end() :] if note else words).strip()
        if note:
            return Role.NOTE, kept
        if _TYPED_BULLET.match(kept) or (begins and BULLET.match(kept)):
            return Role.BULLET, kept
        return self._role(), kept

    def _code(self, content: str, first: int) -> Iterator[Line]:
        for row, words in enumerate(content.split("\n"), start=first):
            if words.strip():
                yield self._source.place(words.strip(), row, self._role() or Role.TEXT)

    def _row_end(self, start: int) -> int:
        return next(
            place
            for place in range(start, len(self._tokens))
            if self._tokens[place].type == "tr_close"
        )

    def _row(self, tokens: list[Token]) -> Iterator[Line]:
        cells = [" ".join(_parts(token)) for token in tokens if token.type == "inline"]
        row = as_row([_NOTE_MARK.sub("", cell) for cell in cells])
        if row and tokens[0].map is not None:
            yield self._source.place(row, tokens[0].map[0], Role.ROW)


def _parts(token: Token) -> list[str]:
    """The text of an inline token without markup, one part for each line of the source."""
    parts = [""]
    with_html = False
    children = token.children or []
    for before, child in zip([None, *children], children, strict=False):
        if child.type in ("softbreak", "hardbreak"):
            parts.append("")
        elif child.type == "html_inline":
            parts[-1] += visible(child.content)
            with_html = True
        elif child.type == "image":
            parts[-1] += " ".join(_parts(child))
        elif not (before and before.type == "link_open" and _NOTE_NAME.match(child.content)):
            parts[-1] += child.content
    return [" ".join(part.split()) if with_html else part.strip() for part in parts]
