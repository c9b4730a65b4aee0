"""The characters that are hyphens: which of them may stand in a line, and which must go.

A soft hyphen (U+00AD) is no character of the text and goes wherever it stands; a no-break hyphen
(U+2011) and the hyphen of typographers (U+2010) are written as the one on the keyboard. Each line
remembers where its characters stood, and which of the marks stood at its end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ingest.lines import Line

PLAIN = "-"
SOFT = "\u00ad"
NO_BREAK = "\u2011"
_TRUE = {NO_BREAK: PLAIN, "\u2010": PLAIN}
_SPECIAL = (SOFT, *_TRUE)


@dataclass(frozen=True, slots=True)
class Marked:
    """Where the characters of a line's cleaned text stand in the raw text, and its last mark.

    `mark` is PLAIN, SOFT or NO_BREAK and says what the hyphen at the line's end was, if it ends in
    one: a soft hyphen at the end stands in the cleaned text as a plain one.
    """

    offsets: Sequence[int]
    mark: str = PLAIN


def clean(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], dict[int, Marked]]:
    """The lines with plain hyphens only, and by a line's offset what it remembers.

    A line that had none of the special marks is not in the dictionary; one that was nothing but
    soft hyphens is left out.
    """
    cleaned: list[Line] = []
    marked: dict[int, Marked] = {}
    for line in lines:
        if not any(mark in line.text for mark in _SPECIAL):
            cleaned.append(line)
            continue
        text, offsets, mark = _clean(line)
        if text:
            cleaned.append(replace(line, text=text, offset=offsets[0]))
            marked[offsets[0]] = Marked(offsets, mark)
    return tuple(cleaned), marked


def _clean(line: Line) -> tuple[str, list[int], str]:
    chars = [(_TRUE.get(c, c), line.offset + i) for i, c in enumerate(line.text) if c != SOFT]
    while chars and chars[0][0].isspace():
        chars.pop(0)
    if line.text.endswith(SOFT) and chars and chars[-1][0].isalnum():
        chars.append((PLAIN, line.offset + len(line.text) - 1))
    while chars and chars[-1][0].isspace():
        chars.pop()
    last = line.text.rstrip(SOFT)[-1:]
    mark = SOFT if line.text.endswith(SOFT) and last.isalnum() else last
    known = mark in (SOFT, NO_BREAK)
    return "".join(c for c, _ in chars), [at for _, at in chars], mark if known else PLAIN
