"""Step 3, outline: which blocks are headings, which are text, and what stands under what.

Plain text has no styles; a heading shows by its shape and its surroundings. It is short, begins
with a capital or a digit, ends without a full stop, and text follows it. Three or more such lines
in a row are entries of a list. Swedish administrative prose calls its annexes "Bilaga N"; whatever
follows one belongs to it until the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.lines import Role
from ingest.repair import Block, Repaired

ANNEX = re.compile(r"^(?:Bilaga|Appendix|Annex)\s+\d+\b", re.IGNORECASE)
_TERMINAL = re.compile(r"[.!?:;,][\"”’)\]]*$")
MAX_HEADING = 100
"""Characters; a longer block is text."""
MIN_RUN = 3
"""This many heading-like blocks in a row are entries of a list."""


@dataclass(frozen=True, slots=True)
class Outlined:
    """A block with its role and the headings above it, outermost first (its own last, if one)."""

    block: Block
    role: Role
    path: tuple[str, ...]


def outline(repaired: Repaired) -> tuple[Outlined, ...]:
    """Give every block of a document its role and its section path."""
    texts = [block.span.of(repaired.document.text) for block in repaired.blocks]
    roles = [
        block.role or role
        for block, role in zip(repaired.blocks, _roles(repaired.blocks, texts), strict=True)
    ]
    paths = _paths(roles, texts)
    return tuple(map(Outlined, repaired.blocks, roles, paths))


def _roles(blocks: Sequence[Block], texts: Sequence[str]) -> list[Role]:
    roles = [Role.BULLET if block.bullet else Role.TEXT for block in blocks]
    for run in _runs(blocks, texts):
        followed = run.stop < len(blocks) and not _like_heading(blocks[run.stop], texts[run.stop])
        annex = bool(ANNEX.match(texts[run.start]))
        rest = list(run)[1:] if annex else list(run)
        if annex:
            roles[run.start] = Role.HEADING
        if len(rest) < MIN_RUN and followed:
            entries: list[int] = []
        elif followed:
            roles[rest[-1]] = Role.HEADING
            entries = rest[:-1]
        else:
            entries = rest
        for place in rest:
            if roles[place] is not Role.HEADING:
                roles[place] = Role.ENTRY if place in entries else Role.HEADING
    return roles


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
        not block.bullet
        and len(text) <= MAX_HEADING
        and (text[:1].isupper() or text[:1].isdigit())
        and not _TERMINAL.search(text)
    )


def _paths(roles: Sequence[Role], texts: Sequence[str]) -> list[tuple[str, ...]]:
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
            if ANNEX.match(text):
                path, openings = (text,), set()
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


def _opening(roles: Sequence[Role], texts: Sequence[str], heading: int) -> str:
    """The first four words under a heading, or nothing if no text follows at once."""
    below = heading + 1
    if below >= len(roles) or roles[below] is not Role.TEXT:
        return ""
    return " ".join(texts[below].lower().split()[:4])
