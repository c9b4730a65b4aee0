"""Step 2, repair: lines become blocks of running text, with a map back to the raw file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.document import Document
from corpus.span import Span
from ingest.blocks import BULLET, into_blocks
from ingest.enumerated import find_series
from ingest.errors import InputError
from ingest.hyphens import Join, join, vocabulary
from ingest.lines import Line, RawText, Role
from ingest.marks import SOFT, Marked, clean
from ingest.offsets import RawOffsets


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the repaired text: its span without the bullet mark, and how it stood there.

    `gap` counts empty lines above it on its page, and is None where it begins a page. `role` to
    `left` are what the format says of its first line (see `Line`).
    """

    span: Span
    bullet: bool
    lines: int
    gap: int | None
    role: Role | None = None
    level: int | None = None
    size: float | None = None
    bold: bool = False
    left: float | None = None


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired document, its blocks, and the map back to the raw file.

    `raw_offsets[i]` is the offset in the raw text of character i of the repaired one; what was put
    in between two lines maps to where they meet, and a hyphen to the one it was. `mended` holds
    each word that stood broken over two lines, as it stands now.
    """

    document: Document
    blocks: tuple[Block, ...]
    raw_offsets: RawOffsets
    mended: tuple[str, ...]


class _Writer:
    """Collects the repaired text with, for each character, its offset in the raw text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.offsets = RawOffsets()
        self.page_starts: list[int] = []

    @property
    def length(self) -> int:
        return len(self.offsets)

    def add(self, text: str, raw_offsets: Sequence[int]) -> None:
        self.parts.append(text)
        self.offsets.add(raw_offsets[: len(text)])

    def add_joint(self, text: str, raw_offset: int) -> None:
        self.parts.append(text)
        self.offsets.add_joint(raw_offset, len(text))


def repair(raw: RawText) -> Repaired:
    """Mend the line breaks of one document; blocks are set apart by one newline.

    Raises InputError when soft hyphens are all it holds.
    """
    all_lines, marked = clean(raw.lines)
    if not all_lines:
        raise InputError(
            f"{raw.name} innehåller ingen text, bara mjuka bindestreck. Ta bort filen eller ersätt "
            "den.",
            f"{raw.name} holds no text, only soft hyphens. Remove the file or replace it.",
        )
    series = find_series(all_lines)
    known = vocabulary([line.text for line in all_lines])
    writer = _Writer()
    blocks: list[Block] = []
    mended: list[str] = []
    page: int | None = None
    for lines in into_blocks(all_lines, series.begins):
        if blocks:
            writer.add_joint("\n", lines[0].offset)
        new_page = lines[0].page != page
        start = writer.length
        for place, line in enumerate(lines):
            if line.page is not None and line.page != page:
                writer.page_starts.extend([writer.length] * (line.page - (page or 0)))
                page = line.page
            following = lines[place + 1] if place + 1 < len(lines) else None
            marks = marked.get(line.offset) or Marked(
                range(line.offset, line.offset + len(line.text))
            )
            mended.extend(_write_line(writer, line, marks, following, known))
        mark = BULLET.match(lines[0].text)
        span = Span(start + (mark.end() if mark else 0), writer.length)
        bullet = bool(mark) or lines[0].offset in series.items
        blocks.append(_block(lines, span, bullet, None if new_page else lines[0].blank_before))
    text = "".join(writer.parts)
    document = Document(raw.name, text, tuple(writer.page_starts), raw.sha256[:12])
    return Repaired(document, tuple(blocks), writer.offsets, tuple(mended))


def _block(lines: list[Line], span: Span, bullet: bool, gap: int | None) -> Block:
    first = lines[0]
    bullet = bullet or first.role is Role.BULLET
    return Block(
        span, bullet, len(lines), gap, first.role, first.level, first.size, first.bold, first.left
    )


def _write_line(
    writer: _Writer, line: Line, marks: Marked, following: Line | None, known: Counter[str]
) -> list[str]:
    """Write one line and what joins it to the next; return the word that was mended, if any."""
    end = len(line.text) - 1
    if following is None:
        writer.add(line.text[:end] if marks.mark == SOFT else line.text, marks.offsets)
        return []
    kind = join(line.text, following.text, known, marks.mark)
    if kind is Join.SPACE:
        writer.add(line.text, marks.offsets)
        writer.add_joint(" ", following.offset)
        return []
    writer.add(line.text[:end], marks.offsets)
    writer.add_joint(kind.value, marks.offsets[end])
    left = line.text[:end].split()[-1]
    return [left + kind.value + following.text.split()[0]]
