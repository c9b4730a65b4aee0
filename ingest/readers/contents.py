"""Tables of contents: they only repeat headings, and would be found in place of what they name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.numbering import is_contents_line

_TITLE = re.compile(r"^(?:Innehåll|Innehållsförteckning|(?:Table of )?Contents)$", re.IGNORECASE)
_ENDS_IN_PAGE = re.compile(r"\s(\d{1,3})$")
SHARE = 0.6
"""Share of the lines from first to last that must lead to a page number."""
LEAST = 2
"""This many lines make a table of contents."""


def contents(texts: Sequence[str], pages: int) -> range:
    """Which of a page's lines are a table of contents, with its title; an empty range if none.

    Dots that lead to a number tell it, or its title with numbers that never fall and that are
    pages of the document, `pages` in all.
    """
    dotted = [place for place, text in enumerate(texts) if is_contents_line(text)]
    title = next((place for place, text in enumerate(texts) if _TITLE.match(text)), None)
    hits = dotted if title is None else sorted({*dotted, *_numbered(texts, title + 1, pages)})
    if len(hits) < LEAST or len(hits) < SHARE * (hits[-1] + 1 - hits[0]):
        return range(0)
    start = title if title is not None and title < hits[0] else hits[0]
    return range(start, hits[-1] + 1)


def _numbered(texts: Sequence[str], start: int, pages: int) -> list[int]:
    found: list[int] = []
    last = 1
    for place in range(start, len(texts)):
        match = _ENDS_IN_PAGE.search(texts[place])
        if match and last <= int(match.group(1)) <= pages:
            last = int(match.group(1))
            found.append(place)
    return found
