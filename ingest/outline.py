"""Step 3, outline: which blocks are headings, which are text, and what stands under what.

Where the format gives levels (styles of a word processor, Markdown), these count; where it gives
fonts (PDF), size, weight and numbering do; plain text is told by its shape.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.lines import Role
from ingest.outline_levels import nest, trailing
from ingest.outline_shape import paths_by_shape, plain_role, roles_by_shape, with_entries
from ingest.outline_style import styled
from ingest.repair import Block, Repaired


@dataclass(frozen=True, slots=True)
class Outlined:
    """A block with its role and the headings above it, outermost first (its own last, if one)."""

    block: Block
    role: Role
    path: tuple[str, ...]


def outline(repaired: Repaired) -> tuple[Outlined, ...]:
    """Give every block of a document its role and its section path."""
    blocks = repaired.blocks
    texts = [block.span.of(repaired.document.text) for block in blocks]
    if any(block.role is Role.HEADING for block in blocks):
        roles = with_entries(_given(blocks, texts), blocks, texts)
        paths = nest(roles, [(block.level or 1,) for block in blocks], texts)
    elif style := styled(repaired, texts):
        roles = with_entries(style.roles, blocks, texts)
        paths = nest(roles, style.levels, texts)
    else:
        shaped = roles_by_shape(blocks, texts)
        roles = [block.role or role for block, role in zip(blocks, shaped, strict=True)]
        paths = paths_by_shape(roles, texts)
    return tuple(map(Outlined, blocks, roles, paths))


def _given(blocks: Sequence[Block], texts: Sequence[str]) -> list[Role]:
    """Roles as the format gives them; a heading that nothing follows is text."""
    roles = [plain_role(block, text) for block, text in zip(blocks, texts, strict=True)]
    heads = {place for place, role in enumerate(roles) if role is Role.HEADING}
    for place in trailing(heads, len(blocks)):
        roles[place] = Role.TEXT
    return roles
