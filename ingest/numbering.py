"""How headings are numbered: "1.2 Syfte", "3 §", "Kap. 2", "Bilaga 1", "Appendix A"."""

from __future__ import annotations

import re

ANNEX = re.compile(r"^(?i:Bilaga|Appendix|Annex)\s+(?:\d+|[A-ZÅÄÖ])(?![\w-])")
_CHAPTER = re.compile(
    r"^(?:(?i:Kap\.|Kapitel|Chapter|Avdelning|Part)\s*\d+\b|\d{1,2}\s+kap\.|[IVX]+\.\s)"
)
_PARAGRAPH = re.compile(r"^(?:§\s*\d+|\d{1,3}\s?[a-z]?\s?§)")
_DECIMAL = re.compile(r"^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=[A-ZÅÄÖÉ])")
_CONTENTS = re.compile(r"(?:\.{3,}|(?:\s\.){3,}|…+|_{3,})\s*(?:\d{1,4}|[ivxlc]+)$")


def depth(text: str) -> int | None:
    """How deep the number at the start of a heading lies: an annex 0, "1" 1, "1.2" 2; or None."""
    if ANNEX.match(text):
        return 0
    if _CHAPTER.match(text):
        return 1
    if _PARAGRAPH.match(text):
        return 2
    decimal = _DECIMAL.match(text)
    return decimal.group(1).count(".") + 1 if decimal else None


def inside(text: str, outer: str) -> bool:
    """Whether the number of heading `text` goes on from that of `outer`: "1.2" from "1"."""
    below, above = _DECIMAL.match(text), _DECIMAL.match(outer)
    return bool(below and above and below.group(1).startswith(above.group(1) + "."))


def is_contents_line(text: str) -> bool:
    """Whether a line leads over dots to a page number, as in a table of contents."""
    return bool(_CONTENTS.search(text))
