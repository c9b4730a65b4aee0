"""The outline of plain text, which has no styles: from the shape of lines and their surroundings.

A heading is short, begins with a capital or a digit, ends without a full stop (or is a short
question), and text follows it. Three or more such lines in a row are entries of a list, unless
their numbers make them headings one inside the other. Whatever follows an annex belongs to it until
the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.lines import Role
from ingest.numbering import ANNEX, depth, inside, is_contents_line
from ingest.repair import Block

_TERMINAL = re.compile(r"[.!?:;,][\"”’)\]]*$")
_QUESTION = re.compile(r"^(?:[^\W\d_]|\d[\d.]* [^\W\d_])[^.!?:;]*\?$")
_OPEN = re.compile(
    r"\b(?:och|eller|samt|i|på|av|för|med|till|om|vid|från|att|när|som|den|det|de|en|ett"
    r"|är|ska|skall|får|kan|bör|inte)$"
)
"""A line that ends so goes on: it leads to a list, and heads nothing."""
_ITEM = re.compile(r"^\d{1,2}[.)]\s+[a-zåäö]")
MAX_QUESTION = 70
"""Characters; a longer question is text."""
MAX_HEADING = 100
"""Characters; a longer block is text."""
MIN_RUN = 3
"""This many heading-like blocks in a row are entries of a list."""


def roles_by_shape(blocks: Sequence[Block], texts: Sequence[str]) -> list[Role]:
    """The role of every block: lines shaped like headings are told by what stands around them."""
    roles = [plain_role(block, text) for block, text in zip(blocks, texts, strict=True)]
    for run in _runs(blocks, texts):
        followed = run.stop < len(blocks) and not _like_heading(blocks[run.stop], texts[run.stop])
        annex = bool(ANNEX.match(texts[run.start]))
        rest = list(run)[1:] if annex else list(run)
        if annex:
            roles[run.start] = Role.HEADING
        if len(rest) < MIN_RUN and followed:
            entries: list[int] = []
        elif followed:
            heads = _chain(rest, texts)
            for place in heads:
                roles[place] = Role.HEADING
            entries = rest[: -len(heads)]
        else:
            entries = rest
        for place in rest:
            if roles[place] is not Role.HEADING:
                roles[place] = Role.ENTRY if place in entries else Role.HEADING
    return roles


def plain_role(block: Block, text: str) -> Role:
    """The role of a block that is no heading: what its format says, or what it looks like."""
    if block.role is not None:
        return block.role
    if block.bullet:
        return Role.BULLET
    return Role.ENTRY if is_contents_line(text) else Role.TEXT


def _chain(run: Sequence[int], texts: Sequence[str]) -> list[int]:
    """The last of a run, and those right above it whose numbers hold it: "1", "1.2", "1.2.1"."""
    start = len(run) - 1
    while start > 0 and inside(texts[run[start]], texts[run[start - 1]]):
        start -= 1
    return list(run[start:])


def with_entries(
    roles: Sequence[Role], blocks: Sequence[Block], texts: Sequence[str]
) -> list[Role]:
    """Roles with lists marked: three or more text blocks in a row that look like headings."""
    found = list(roles)
    run: list[int] = []
    for place in range(len(found) + 1):
        listed = (
            place < len(found)
            and roles[place] is Role.TEXT
            and _like_heading(blocks[place], texts[place])
        )
        if listed:
            run.append(place)
            continue
        if len(run) >= MIN_RUN:
            for inner in run:
                found[inner] = Role.ENTRY
        run = []
    return found


def _runs(blocks: Sequence[Block], texts: Sequence[str]) -> list[range]:
    """Stretches of heading-like blocks; an annex and a new page each begin a new one."""
    runs: list[range] = []
    start: int | None = None
    for place, (block, text) in enumerate(zip(blocks, texts, strict=True)):
        like = _like_heading(block, text)
        breaks = ANNEX.match(text) or block.gap is None
        if start is not None and (not like or breaks):
            runs.append(range(start, place))
            start = None
        if like and start is None:
            start = place
    if start is not None:
        runs.append(range(start, len(blocks)))
    return runs


def _like_heading(block: Block, text: str) -> bool:
    return (
        block.role is None
        and not block.bullet
        and len(text) <= MAX_HEADING
        and (text[:1].isupper() or text[:1].isdigit() or text[:1] == "§")
        and not (_TERMINAL.search(text) and not _asks(block, text))
        and not _OPEN.search(text)
        and not _ITEM.match(text)
        and not is_contents_line(text)
    )


def _asks(block: Block, text: str) -> bool:
    """Whether a line is a short question of its own, as headings are in texts for the public."""
    return block.lines == 1 and len(text) <= MAX_QUESTION and bool(_QUESTION.match(text))


def paths_by_shape(roles: Sequence[Role], texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Section paths: a heading right under a heading is nested; its equals follow it.

    That two headings are equals is seen from their texts beginning with the same words, or from
    an annex around both; otherwise the outline goes back to the top level.
    """
    path: tuple[str, ...] = ()
    openings: set[str] = set()
    found: list[tuple[str, ...]] = []
    for place, (role, text) in enumerate(zip(roles, texts, strict=True)):
        if role is Role.HEADING:
            opening = _opening(roles, texts, place)
            nested = place > 0 and roles[place - 1] is Role.HEADING
            number = depth(text)
            if ANNEX.match(text):
                path, openings = (text,), set()
            elif number is not None:
                path, openings = (*_outer(path, number), text), set()
            elif path and ANNEX.match(path[0]):
                path = (path[0], text)
            elif nested:
                path, openings = (*path, text), {opening}
            elif len(path) > 1 and opening and opening in openings:
                path = (*path[:-1], text)
            else:
                path, openings = (text,), set()
        found.append(path)
    return found


def _outer(path: tuple[str, ...], number: int) -> tuple[str, ...]:
    """The part of a path that a heading numbered to a depth of `number` stands under."""
    kept: list[str] = []
    for text in path:
        outer = depth(text)
        if outer is not None and outer < number:
            kept.append(text)
    return tuple(kept)


def _opening(roles: Sequence[Role], texts: Sequence[str], heading: int) -> str:
    """The first four words under a heading, or nothing if no text follows at once."""
    below = heading + 1
    if below >= len(roles) or roles[below] is not Role.TEXT:
        return ""
    return " ".join(texts[below].lower().split()[:4])
