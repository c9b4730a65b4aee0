"""Steps 2 to 4 for one document: repair, outline, passages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.document import Document, Heading
from corpus.passage import Passage
from ingest.lines import RawText, Role
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.repair import repair


@dataclass(frozen=True, slots=True)
class Prepared:
    """One document with its passages, and what the report tells of how it was read.

    `mended` holds each word that stood broken over two lines; `furniture` the running heads and
    page numbers that were left out; `reused` says that an earlier ingest had read the same file.
    """

    document: Document
    sha256: str
    passages: tuple[Passage, ...]
    mended: tuple[str, ...]
    furniture: tuple[str, ...]
    reused: bool = False


def prepare(raw: RawText) -> Prepared:
    """Repair one document, find its outline, and cut it into passages."""
    repaired = repair(raw)
    outlined = outline(repaired)
    headings = tuple(Heading(o.block.span, o.path) for o in outlined if o.role is Role.HEADING)
    return Prepared(
        document=replace(repaired.document, headings=headings),
        sha256=raw.sha256,
        passages=cut_passages(repaired, outlined),
        mended=repaired.mended,
        furniture=tuple(dict.fromkeys(line.text for line in raw.furniture)),
    )
