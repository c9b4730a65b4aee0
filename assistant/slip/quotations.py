"""Whether the words that a slip quotes still stand in the documents of now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.answer import Citation
from corpus.document import Document
from corpus.span import Span
from ingest.knowledge import Knowledge


class Standing(StrEnum):
    """How a quotation fares in the documents of now."""

    STANDS = "stands"
    MOVED = "moved"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Compared:
    """A quotation, how it fares, and where its words stand now, which is None if nowhere."""

    quotation: Citation
    standing: Standing
    now: Citation | None


def compare(quotation: Citation, knowledge: Knowledge) -> Compared:
    """Look a quotation up: at its place first, then in its document, then in the others."""
    own = knowledge.documents.get(quotation.document)
    if own and own.text[quotation.start : quotation.end] == quotation.quote:
        now = _cited(own, quotation.start, quotation, knowledge)
        stands = _same_place(quotation, now)
        return Compared(quotation, Standing.STANDS if stands else Standing.MOVED, now)
    others = [each for each in knowledge.documents.values() if each is not own]
    for document in [*([own] if own else []), *others]:
        places = list(_places(quotation.quote, document.text))
        if places:
            nearest = min(places, key=lambda at: abs(at - quotation.start))
            return Compared(
                quotation, Standing.MOVED, _cited(document, nearest, quotation, knowledge)
            )
    return Compared(quotation, Standing.GONE, None)


def _same_place(quotation: Citation, now: Citation) -> bool:
    """Whether a slip named the section and the page that the words stand in."""
    return (quotation.section, quotation.page) == (now.section, now.page)


def _places(quote: str, text: str) -> Iterator[int]:
    """Where words stand as words: a short one is not found inside a longer one."""
    before = r"(?<!\w)" if quote[:1].isalnum() else ""
    after = r"(?!\w)" if quote[-1:].isalnum() else ""
    found = re.finditer(before + re.escape(quote) + after, text)
    return (each.start() for each in found)


def _cited(document: Document, start: int, quotation: Citation, knowledge: Knowledge) -> Citation:
    """Words where they stand now; a heading, which no passage holds, has no section."""
    end = start + len(quotation.quote)
    span = Span(start, end)
    section = next(
        (
            passage.section
            for passage in knowledge.passages
            if passage.document == document.name and passage.span.meets(span)
        ),
        (),
    )
    page = document.page_at(start)
    return Citation(quotation.n, document.name, section, page, start, end, quotation.quote)
