"""Which lines belong together: the first half of repair.

A block is a heading, a paragraph, a bullet or a list entry; inside it a line break means nothing.
Text out of a PDF often has an empty line after every line, so emptiness alone says little there;
what tells is whether the next line's first word would have fitted on the line above.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from statistics import median, quantiles

from ingest.lines import Line

BULLET = re.compile(r"^[•◦▪●‣·*–-]\s+")
_ENDS_SENTENCE = re.compile(r"[.!?:][\"”’)\]]*$")
_OPEN_END = re.compile(r"[,/(–]$|\b(?:och|eller|samt|i|på|av|för|med|till|om|vid|från|den|det|de)$")
LONG = 0.6
"""Share of the ninth decile of all lengths from which on a line counts as long."""
UNFINISHED = 0.25
"""Share of the long lines that must end in mid-sentence for the text to count as wrapped."""
UNWRAPPED = 160
"""Lines longer than this at the ninth decile were never wrapped: each is a block of its own."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The shape of a document's lines.

    `gap` is the usual number of empty lines between two lines of one sentence; the widths are in
    characters, `usual_width` without the few longest lines, which an edit may have made longer.
    """

    gap: int
    wrapped: bool
    usual_width: float
    page_width: dict[int | None, float]
    bullet_width: float


def measure(lines: tuple[Line, ...]) -> Measure:
    """Measure the lines of one document."""
    lengths = [len(line.text) for line in lines]
    decile = quantiles(lengths, n=10)[-1] if len(lengths) > 1 else lengths[0]
    gaps = [
        line.blank_before
        for above, line in itertools.pairwise(lines)
        if above.page == line.page
        and len(above.text) >= LONG * decile
        and not _ENDS_SENTENCE.search(above.text)
    ]
    width: dict[int | None, float] = {}
    for line in lines:
        width[line.page] = max(len(line.text), width.get(line.page, LONG * decile))
    inside = [len(line.text) for line in lines if BULLET.match(line.text)]
    wrapped = bool(gaps) and decile <= UNWRAPPED and _is_wrapped(lines, LONG * decile)
    bullet_width = max(inside, default=decile)
    return Measure(round(median(gaps or [0])), wrapped, decile, width, bullet_width)


def _is_wrapped(lines: tuple[Line, ...], long: float) -> bool:
    """Whether long lines break off in mid-sentence, as wrapped ones do and paragraphs do not."""
    endings = [bool(_ENDS_SENTENCE.search(line.text)) for line in lines if len(line.text) >= long]
    return endings.count(False) >= UNFINISHED * len(endings)


def into_blocks(lines: tuple[Line, ...], begins: Container[int] = ()) -> list[list[Line]]:
    """Group the lines of one document into blocks, in order; at the offsets `begins` one begins."""
    shape = measure(lines)
    pairs = _pairs(lines)
    blocks: list[list[Line]] = [[lines[0]]]
    for line in lines[1:]:
        marked = line.begins is None and line.offset in begins
        if not marked and _goes_on(blocks, line, shape, pairs):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _pairs(lines: tuple[Line, ...]) -> Counter[tuple[str, str]]:
    pairs: Counter[tuple[str, str]] = Counter()
    for line in lines:
        words = re.findall(r"\w+", line.text)
        pairs.update(itertools.pairwise(words))
    return pairs


def _goes_on(
    blocks: list[list[Line]], line: Line, shape: Measure, pairs: Counter[tuple[str, str]]
) -> bool:
    """Whether `line` continues the last block."""
    block = blocks[-1]
    above = block[-1]
    new_page = line.page != above.page
    if line.begins is not None:
        return not line.begins
    if BULLET.match(line.text):
        return False
    if above.text.endswith("-") and above.text[-2:-1].isalnum():
        return True
    ended = bool(_ENDS_SENTENCE.search(above.text))
    begins_low = line.text[0].islower()
    if new_page:
        return not ended and begins_low
    if line.blank_before > shape.gap:
        return False
    if not shape.wrapped:
        return line.blank_before == 0 and begins_low and bool(_OPEN_END.search(above.text))
    if line.blank_before < shape.gap and not ended:
        return True
    if ended:
        fits = _fits(above, line, shape.page_width[line.page], slack=0)
        return not fits and above.spaces_after < 2
    if begins_low or _OPEN_END.search(above.text):
        return True
    return _capital_goes_on(blocks, line, shape, pairs)


def _capital_goes_on(
    blocks: list[list[Line]], line: Line, shape: Measure, pairs: Counter[tuple[str, str]]
) -> bool:
    """Whether a line that begins with a capital or digit continues an unfinished line above."""
    block = blocks[-1]
    above = block[-1]
    left, right = re.findall(r"\w+", above.text)[-1:], re.findall(r"\w+", line.text)[:1]
    if left and right and pairs[(left[0], right[0])]:
        return True
    if BULLET.match(block[0].text):
        return len(above.text) > shape.bullet_width / 2
    if len(block) == 1 and _is_entry_run(blocks[-4:-1]):
        return False
    width = min(shape.page_width[line.page], shape.usual_width)
    return _is_prose(block) or not _fits(above, line, width, slack=0.12 * width)


def _is_prose(block: list[Line]) -> bool:
    """Whether a block has a sentence behind it, so that an unfinished line of it goes on."""
    text = " ".join(line.text for line in block)
    return len(block) > 1 and bool(re.search(r"[a-zåäö]{2}[.,] [A-ZÅÄÖa-zåäö]", text))


def _is_entry_run(blocks: list[list[Line]]) -> bool:
    """Whether the given blocks look like entries of a list: single lines without a full stop."""
    return len(blocks) == 3 and all(
        len(block) == 1
        and not _ENDS_SENTENCE.search(block[0].text)
        and not BULLET.match(block[0].text)
        for block in blocks
    )


def _fits(above: Line, line: Line, width: float, slack: float) -> bool:
    first_word = line.text.split(maxsplit=1)[0]
    return len(above.text) + 1 + len(first_word) <= width - slack
