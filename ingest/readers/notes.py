"""Footnotes: small print at the foot of a page, and the raised figures that call it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.readers.columns import in_reading_order
from ingest.readers.fragments import RAISED_CLOSE, RAISED_OPEN, Fragment
from ingest.readers.glyphs import Rule

SMALL = 0.93
"""Share of the size of the text below which print is small."""
NEAR = 3.0
"""Ems above the first note within which its rule lies."""
_RAISED = re.compile(f"{RAISED_OPEN}([^{RAISED_CLOSE}]*){RAISED_CLOSE}")
_STARTS = re.compile(rf"^(?:{RAISED_OPEN}|(?:\d{{1,3}}|[*†‡])[\s.)])")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def notes(page: Sequence[Fragment], rules: Sequence[Rule], body: float) -> list[Fragment]:
    """The fragments of a page that are footnotes.

    They are small, no larger print stands below them, and the first begins with a raised figure
    or, right under a drawn line, with any.
    """
    large = [f for f in page if f.size > SMALL * body]
    low = [f for f in page if f.size <= SMALL * body and not any(_below(o, f) for o in large)]
    rows = [row.line for row in in_reading_order(low)]
    for place, row in enumerate(rows):
        if row.text.startswith(RAISED_OPEN) or (starts_note(row.text) and _ruled(row, rules)):
            kept = rows[place:]
            return [f for f in low if any(_stands_in(f, line) for line in kept)]
    return []


def _stands_in(fragment: Fragment, line: Fragment) -> bool:
    return (
        abs(fragment.baseline - line.baseline) <= 0.2 * line.size
        and line.left <= fragment.left <= line.right
    )


def _below(other: Fragment, fragment: Fragment) -> bool:
    return (
        other.baseline < fragment.baseline
        and other.left < fragment.right
        and fragment.left < other.right
    )


def _ruled(row: Fragment, rules: Sequence[Rule]) -> bool:
    return any(
        rule.flat
        and 0 < rule.bottom - row.baseline <= NEAR * row.size
        and rule.left < row.right
        and row.left < rule.right
        for rule in rules
    )


def starts_note(text: str) -> bool:
    """Whether a line of small print begins a note."""
    return bool(_STARTS.match(text))


def number(text: str) -> str:
    """The figure with which a note begins."""
    found = re.match(r"[\d*†‡]+", text.replace(RAISED_OPEN, "").replace(RAISED_CLOSE, ""))
    return found.group() if found else ""


def calls(text: str, known: set[str]) -> frozenset[str]:
    """The figures of the notes, out of those `known`, that a text calls."""
    figures = re.findall(r"\d+|[*†‡]", " ".join(_RAISED.findall(text)))
    return frozenset(figures) & known


def spelled_note(text: str) -> str:
    """A line of a note, its number set apart from its words."""
    return _RAISED.sub(r"\1 ", text, count=1).replace("  ", " ") if starts_note(text) else text


def without_calls(text: str, known: set[str]) -> str:
    """A text without the figures that call a note; other raised figures are written as such.

    "ord¹" would else be read as a number glued to a word, and "m²" is no call.
    """

    def spell(match: re.Match[str]) -> str:
        figures = match.group(1)
        called = set(re.findall(r"\d+|[*†‡]", figures)) <= known
        return "" if called else figures.translate(_SUPERSCRIPT)

    return " ".join(_RAISED.sub(spell, text).split())
