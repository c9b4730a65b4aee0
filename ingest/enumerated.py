"""Lines that begin with a mark of a series: "(a)", "b)", "2.", "1.2", "§ 3", "4 §".

A mark alone says little, since a wrapped line may begin with one that its sentence cites; it counts
where the mark before or after it in the series begins a line nearby.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.lines import Line

NEAR = 40
"""Lines between two neighbours of a series."""
_MARK = re.compile(
    r"(?P<letter>\(?[a-zåäö]\))\s+(?=\S)"
    r"|(?P<bracket>\(?\d{1,2}\))\s+(?=\S)"
    r"|(?P<stop>\d{1,2}\.)\s+(?=[^\W\d_])"
    r"|(?P<decimal>\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=[A-ZÅÄÖ])"
    r"|(?P<section>§\s?\d{1,3}|\d{1,3}\s?§)\s+(?=[A-ZÅÄÖ])"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


@dataclass(frozen=True, slots=True)
class Series:
    """Offsets of lines that begin with a mark of a series; `items` are entries of a list.

    Marks that also number headings and paragraphs make an item only where a small letter follows.
    """

    begins: frozenset[int]
    items: frozenset[int]


def find_series(lines: Sequence[Line]) -> Series:
    """The lines of one document that begin with a mark whose neighbour begins another line."""
    marks = [_MARK.match(line.text) for line in lines]
    where: dict[tuple[str, tuple[int, ...]], list[int]] = defaultdict(list)
    for number, mark in enumerate(marks):
        if mark:
            where[_key(mark)].append(number)
    begins: set[int] = set()
    items: set[int] = set()
    for number, mark in enumerate(marks):
        if mark and _has_neighbour(number, *_key(mark), where):
            begins.add(lines[number].offset)
            if mark["letter"] or mark["bracket"] or lines[number].text[mark.end()].islower():
                items.add(lines[number].offset)
    return Series(frozenset(begins), frozenset(items))


def _key(mark: re.Match[str]) -> tuple[str, tuple[int, ...]]:
    """The kind of a mark and its place in the series."""
    kind = mark.lastgroup or ""
    if kind == "letter":
        return kind, (_LETTERS.index(mark[kind].strip("()")),)
    return kind, tuple(map(int, re.findall(r"\d+", mark[kind])))


def _has_neighbour(
    number: int,
    kind: str,
    place: tuple[int, ...],
    where: dict[tuple[str, tuple[int, ...]], list[int]],
) -> bool:
    before, after = (*place[:-1], place[-1] - 1), (*place[:-1], place[-1] + 1)
    return any(0 < number - other <= NEAR for other in where.get((kind, before), ())) or any(
        0 < other - number <= NEAR for other in where.get((kind, after), ())
    )
