"""What all readers of the register share: places, sections, lists and years in prose."""

from __future__ import annotations

import re
from itertools import groupby

from corpus.place import Place
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge

YEAR = r"(?:19|20)\d\d"
DASH = r"\s*(?:-|–|—|‑|−|/|till och med|t\.\s?o\.\s?m\.|till)\s*"
PERIOD = re.compile(rf"(?<!\d)({YEAR}){DASH}({YEAR}|\d\d)(?!\d)")
_ITEM_BORDER = re.compile(r",\s*(?:samt|och)\s+|\s*[,;]\s*|\s+(?:och|samt|jämte)\s+")


def place_of(sentence: Sentence) -> Place:
    """The place of a whole sentence."""
    return Place(sentence.passage.document, sentence.span)


LONGEST = 2_000
"""Characters beyond which a stretch is a table or a list gone wrong, and no sentence."""


def prose_of(knowledge: Knowledge) -> list[Sentence]:
    """The sentences that can be read: all but those too long to be one."""
    return [s for s in knowledge.sentences if max(len(s.text), len(s.lead_in)) <= LONGEST]


def by_section(knowledge: Knowledge) -> list[tuple[Sentence, ...]]:
    """The sentences of each section of each document, in order of the text."""
    rows = groupby(prose_of(knowledge), key=lambda s: (s.passage.document, s.passage.section))
    return [tuple(row) for _, row in rows]


def items_of(text: str) -> tuple[str, ...]:
    """The items of a written list: "a, b och c"."""
    parts = _ITEM_BORDER.split(text.strip().rstrip(".,;: "))
    return tuple(part.strip() for part in parts if part.strip())


def period_of(match: re.Match[str]) -> tuple[int, int]:
    """The first and last year of a PERIOD; "2021–27" ends in 2027."""
    first, last = match.group(1), match.group(2)
    return int(first), int(last if len(last) == 4 else first[:2] + last)
