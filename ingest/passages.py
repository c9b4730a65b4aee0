"""Step 4, passages: every block that is no heading becomes a passage with an id of its own."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter

from corpus.passage import Passage, Shape
from corpus.span import Span
from ingest.lines import Role
from ingest.outline import Outlined
from ingest.repair import Repaired
from ingest.sentences import split_sentences

_ENDED = re.compile(r"[.!?][\"”’)\]]*$")
_SHAPES = {
    Role.TEXT: Shape.PARAGRAPH,
    Role.BULLET: Shape.BULLET,
    Role.ENTRY: Shape.ENTRY,
    Role.ROW: Shape.ROW,
    Role.NOTE: Shape.NOTE,
}


def cut_passages(repaired: Repaired, blocks: tuple[Outlined, ...]) -> tuple[Passage, ...]:
    """Cut one document into passages, in the order of the text."""
    document = repaired.document
    seen: Counter[str] = Counter()
    lead_in: Span | None = None
    found: list[Passage] = []
    followers = (*blocks[1:], None)
    for outlined, follower in zip(blocks, followers, strict=True):
        if outlined.role is Role.HEADING:
            lead_in = None
            continue
        span = outlined.block.span
        words = span.of(document.text)
        sentences = split_sentences(document.text, span)
        in_list = outlined.role in (Role.BULLET, Role.ENTRY)
        found.append(
            Passage(
                id=_identify(document.name, outlined.path, words, seen),
                document=document.name,
                section=outlined.path,
                page=document.page_at(span.start),
                shape=_SHAPES[outlined.role],
                span=span,
                sentences=sentences,
                lead_in=lead_in if in_list else None,
            )
        )
        if not in_list:
            lead_in = sentences[-1] if _leads(words, follower) else None
    return tuple(found)


def _leads(words: str, follower: Outlined | None) -> bool:
    """Whether a paragraph leads to the list under it: by a colon, or by a sentence left open."""
    bullets = follower is not None and follower.role is Role.BULLET
    return words.endswith(":") or (bullets and not _ENDED.search(words))


def _identify(document: str, section: tuple[str, ...], words: str, seen: Counter[str]) -> str:
    """An id made of the words and their section, so that edits elsewhere leave it alone."""
    content = "\x1f".join((document, *section, words))
    digest = hashlib.sha256(content.encode()).hexdigest()[:8]
    seen[digest] += 1
    again = f"-{seen[digest]}" if seen[digest] > 1 else ""
    return f"{_slug(section[-1] if section else document)}-{digest}{again}"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32].rstrip("-")
