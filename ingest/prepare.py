"""Steps 2 to 5 for one document: repair, outline, passages, register."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.document import Document, Heading
from corpus.passage import Passage
from corpus.register import Register
from ingest.errors import InputError
from ingest.lines import RawText, Role
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.register.facts import read_register
from ingest.repair import repair


@dataclass(frozen=True, slots=True)
class Prepared:
    """One document with its passages, and what the report tells of how it was read.

    `mended` holds each word that stood broken over two lines; `furniture` the running heads and
    page numbers that were left out; `images` the pages that are pictures without text; `reused`
    says that an earlier ingest had read the same file.
    """

    document: Document
    sha256: str
    passages: tuple[Passage, ...]
    register: Register
    mended: tuple[str, ...]
    furniture: tuple[str, ...]
    images: tuple[int, ...] = ()
    reused: bool = False


def not_read(prepared: Prepared) -> InputError | None:
    """That pages of a document are pictures, of which nothing can be answered; None if none is."""
    if not prepared.images:
        return None
    name, pages = prepared.document.name, ", ".join(map(str, prepared.images))
    return InputError(
        f"{name} är läst, men inte de sidor som bara är bilder: {pages}. Kör filen genom "
        "textigenkänning (OCR) eller lägg dit ursprungsfilen i stället.",
        f"{name} was read, but not the pages that are only images: {pages}. Run the file through "
        "text recognition (OCR), or put the original file there instead.",
    )


def prepare(raw: RawText) -> Prepared:
    """Repair one document, find its outline, cut it into passages, and read its facts."""
    repaired = repair(raw)
    outlined = outline(repaired)
    headings = tuple(Heading(o.block.span, o.path) for o in outlined if o.role is Role.HEADING)
    document = replace(repaired.document, headings=headings)
    passages = cut_passages(repaired, outlined)
    return Prepared(
        document=document,
        sha256=raw.sha256,
        passages=passages,
        register=read_register(document, passages),
        mended=repaired.mended,
        furniture=tuple(dict.fromkeys(line.text for line in raw.furniture)),
        images=raw.images,
    )
