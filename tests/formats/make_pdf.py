"""Writes items as a PDF the way a word processor sets them, and says on which page each begins.

Lines are justified; words are broken at their ends, at syllables or at hyphens of their own. Pages
carry a running head and "Sida n (N)". Paragraphs run over page breaks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.lines import Role
from tests.formats.strategy import Item

WIDTH, HEIGHT = 595.0, 842.0
MARGIN, TOP, BOTTOM, GUTTER = 85.0, 752.0, 90.0, 20.0
TEXT, BOLD = "Helvetica", "Helvetica-Bold"
SMALL = 0.75
"""Times the size of the text in which notes are set."""
HEADINGS = {1: 1.55, 2: 1.2, 3: 1.1}
"""Times the size of the text in which headings are set."""
LEADING = 1.3
SYLLABLE = re.compile(r"[aeiouyåäö](?=[bdfghjklmnprstv][aeiouyåäö])")
OWN_HYPHEN = re.compile(r"(?<=[A-ZÅÄÖ])-(?=\w)|(?<=\w)-(?=[A-ZÅÄÖ])")


@dataclass(frozen=True, slots=True)
class Set:
    """One string on a page."""

    x: float
    y: float
    text: str
    font: str
    size: float
    space: float = 0.0


@dataclass(slots=True)
class _Press:
    """Where the next line goes."""

    columns: int
    size: float
    justified: bool
    pages: list[list[Set]] = field(default_factory=lambda: [[]])
    column: int = 0
    y: float = TOP
    foot: defaultdict[int, float] = field(default_factory=lambda: defaultdict(lambda: BOTTOM))

    @property
    def width(self) -> float:
        return (WIDTH - 2 * MARGIN - GUTTER * (self.columns - 1)) / self.columns

    @property
    def left(self) -> float:
        return MARGIN + self.column * (self.width + GUTTER)

    def room(self, height: float) -> None:
        """Go on to the next column or page if less than `height` is left."""
        if self.y - height >= self.foot[len(self.pages)]:
            return
        self.y = TOP
        self.column = (self.column + 1) % self.columns
        if self.column == 0:
            self.pages.append([])

    def put(self, piece: Set) -> None:
        self.pages[-1].append(piece)


def write_pdf(
    path: Path,
    items: Sequence[Item],
    *,
    title: str | None = None,
    head: str | None = None,
    columns: int = 1,
    size: float = 11.0,
    justified: bool = True,
    notes: Mapping[int, str] | None = None,
) -> list[int]:
    """Write a PDF; returns for each item the page, from 1, on which its first word stands.

    `title` makes a title page, `head` running heads; `notes` maps an item to its footnote.
    """
    press = _Press(columns, size, justified)
    if title:
        press.put(Set(MARGIN, 500, title, BOLD, 24))
        press.put(Set(MARGIN, 460, "Beslutad av fullmäktige", TEXT, size))
        press.pages.append([])
    firsts: list[int] = []
    for number, item in enumerate(items):
        firsts.append(_set_item(press, item, number, notes or {}))
    for number, page in enumerate(press.pages, 1):
        if head and not (title and number == 1):
            page[:0] = _furniture(head, number, len(press.pages), size)
    print_pages(path, press.pages)
    return firsts


def _set_item(press: _Press, item: Item, number: int, notes: Mapping[int, str]) -> int:
    heading = item.role is Role.HEADING
    size = press.size * (HEADINGS[item.level or 1] if heading else 1)
    font = BOLD if heading else TEXT
    indent = 18.0 if item.role is Role.BULLET else 0.0
    lines = broken(item.text, press.width - indent, font, size, hyphens=not heading)
    if press.y < TOP:
        press.y -= size if heading else 6.0
    press.room((len(lines) + 3 if heading else 1) * LEADING * press.size + 14 * (number in notes))
    first = len(press.pages)
    for place, line in enumerate(lines):
        press.room(size * LEADING)
        press.y -= size * LEADING
        if item.role is Role.BULLET and place == 0:
            press.put(Set(press.left, press.y, "•", font, size))
        even = press.justified and not heading and place < len(lines) - 1
        spare = press.width - indent - stringWidth(line, font, size)
        space = spare / max(line.count(" "), 1) if even else 0.0
        press.put(Set(press.left + indent, press.y, line, font, size, space))
        if place == 0 and number in notes:
            _set_note(press, line, space, notes, number)
    return first


def _set_note(
    press: _Press, line: str, space: float, notes: Mapping[int, str], number: int
) -> None:
    """The raised figure after the line's last word, and the note at the foot of the page."""
    figure = str(sorted(notes).index(number) + 1)
    end = press.left + stringWidth(line, TEXT, press.size) + space * line.count(" ")
    press.put(Set(end, press.y + 4, figure, TEXT, 0.55 * press.size))
    page = len(press.pages)
    press.foot[page] += 12
    small = SMALL * press.size
    for place, piece in enumerate(press.pages[-1]):
        if piece.size in (small, 0.6 * small) and piece.y < press.foot[page]:
            press.pages[-1][place] = replace(piece, y=piece.y + 12)
    press.put(Set(MARGIN, BOTTOM - 2, figure, TEXT, 0.6 * small))
    press.put(Set(MARGIN + 5, BOTTOM - 5, notes[number], TEXT, small))


def broken(text: str, width: float, font: str, size: float, *, hyphens: bool = True) -> list[str]:
    """A text in lines of a width; words are broken where at least three letters stand each side."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if stringWidth(longer, font, size) <= width:
            lines[-1] = longer
            continue
        for start, rest in _breaks(word) if hyphens else ():
            longer = f"{lines[-1]} {start}"
            if stringWidth(longer, font, size) <= width:
                lines[-1] = longer
                word = rest
                break
        lines.append(word)
    return lines


def _breaks(word: str) -> list[tuple[str, str]]:
    """The ways to break a word, its longest start first."""
    own = [(word[: m.end()], word[m.end() :]) for m in OWN_HYPHEN.finditer(word)]
    if own or not word.strip(".,()").isalpha() or word[1:] != word[1:].lower():
        return own[::-1]
    cuts = [m.end() for m in SYLLABLE.finditer(word) if 3 <= m.end() <= len(word) - 4]
    return [(word[:cut] + "-", word[cut:]) for cut in reversed(cuts)]


def print_pages(path: Path, pages: Sequence[Sequence[Set]]) -> None:
    """Write strings as they stand on pages."""
    canvas = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1)
    for page in pages:
        for piece in page:
            line = canvas.beginText(piece.x, piece.y)
            line.setFont(piece.font, piece.size)
            line.setWordSpace(piece.space)
            line.textOut(piece.text)
            canvas.drawText(line)
        canvas.showPage()
    canvas.save()


def _furniture(head: str, number: int, pages: int, size: float) -> list[Set]:
    return [
        Set(MARGIN, 800, head, TEXT, 0.8 * size),
        Set(WIDTH - MARGIN - 60, 800, f"Sida {number} ({pages})", TEXT, 0.8 * size),
    ]
