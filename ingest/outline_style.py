"""The outline of a document with fonts: headings are larger than the text, or bold.

Of two styles the larger lies further out, of two of one size the bold one; within a style numbers
count: "1" lies above "1.1", an annex above all. The first page may be a title page: short lines in
a size that comes back nowhere. The largest of them is the title, the rest is text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.lines import Role
from ingest.numbering import depth, is_contents_line
from ingest.outline_levels import Level, trailing
from ingest.outline_shape import plain_role
from ingest.repair import Block, Repaired

LARGER = 1.08
"""Times the size of the text from which on a block is a headline."""
LONGEST = 200
"""Characters; a longer block is text, however large."""
MOST_LINES = 6
"""A block of more lines is text."""
TITLE_LINE = 150
"""Characters that no block of a title page has more than."""
LEAST_BOLD = 3
"""Where sizes are unknown (Word), this many bold lines must look like headings to be some: one or
two may be a title and a warning, and the shape tells the headings."""
_SENTENCE = re.compile(r"[.!;,][\"”’)\]]*$")
_ENDS_LINE = re.compile(r"[.!:;,][\"”’)\]]*$")

Style = tuple[float, bool]
"""Size in points and whether bold."""


@dataclass(frozen=True, slots=True)
class Styled:
    """Roles of all blocks, and levels of the headings among them (of others, nothing)."""

    roles: list[Role]
    levels: list[Level]


def styled(repaired: Repaired, texts: Sequence[str]) -> Styled | None:
    """The outline by style, or None where no heading shows by its style."""
    blocks = repaired.blocks
    text_style = _usual([_style(block) for block in blocks], texts)
    heads = {
        place
        for place, (block, text) in enumerate(zip(blocks, texts, strict=True))
        if _is_headline(block, text, text_style)
    }
    heads -= trailing(heads, len(blocks))
    pages = [repaired.document.page_at(block.span.start) for block in blocks]
    heads -= _title_page(heads, blocks, texts, pages)
    if len(heads) < (1 if text_style[0] else LEAST_BOLD):
        return None
    order = sorted({_style(blocks[place]) for place in heads}, key=lambda s: (-s[0], not s[1]))
    roles = [Role.HEADING if n in heads else plain_role(b, texts[n]) for n, b in enumerate(blocks)]
    levels: list[Level] = [
        (order.index(_style(block)), _depth(text)) if place in heads else ()
        for place, (block, text) in enumerate(zip(blocks, texts, strict=True))
    ]
    return Styled(roles, levels)


def _style(block: Block) -> Style:
    return (round((block.size or 0.0) * 2) / 2, block.bold)


def _usual(styles: Sequence[Style], texts: Sequence[str]) -> Style:
    counted: Counter[Style] = Counter()
    for style, text in zip(styles, texts, strict=True):
        counted[style] += len(text)
    return counted.most_common(1)[0][0]


def _is_headline(block: Block, text: str, usual: Style) -> bool:
    size, bold = _style(block)
    if block.role is not None or block.bullet or is_contents_line(text):
        return False
    if len(text) > LONGEST or block.lines > MOST_LINES or not any(map(str.isalpha, text)):
        return False
    if usual[0] and size >= LARGER * usual[0]:
        return not _SENTENCE.search(text)
    if bold and not usual[1] and size >= usual[0] / LARGER:
        return not _ENDS_LINE.search(text) and not text[:1].islower()
    return False


def _title_page(
    heads: set[int], blocks: Sequence[Block], texts: Sequence[str], pages: Sequence[int | None]
) -> set[int]:
    """Headlines of a title page that are not its title."""
    first = [place for place, page in enumerate(pages) if page == pages[0]]
    on_it = sorted(heads & set(first))
    later = {_style(blocks[place]) for place in heads - set(first)}
    if not on_it or not later or any(len(texts[place]) > TITLE_LINE for place in first):
        return set()
    largest = max((_style(blocks[place]) for place in on_it), key=lambda style: style[0])
    if any(style[0] >= largest[0] for style in later):
        return set()
    title = next(place for place in on_it if _style(blocks[place]) == largest)
    return set(on_it) - {title}


def _depth(text: str) -> int:
    number = depth(text)
    return 1 if number is None else number
