"""How tests of the register read a text: with the real steps, without an index."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from corpus.collaboration import Collaboration
from corpus.collection import Collection
from corpus.seat import Seat
from corpus.unread import Unread
from ingest.knowledge import Knowledge
from ingest.lines import RawText, Role
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.readers.text import read_text
from ingest.register.collaborations import read_collaborations
from ingest.register.seats import read_seats
from ingest.repair import repair
from tests.register.invented import Row


@dataclass(frozen=True)
class Registered:
    """What was read out of one text."""

    knowledge: Knowledge
    collaborations: tuple[Collaboration, ...]
    seats: tuple[Seat, ...]
    unread: tuple[Unread, ...]

    @property
    def rows(self) -> Counter[Row]:
        """The seats as rows."""
        return Counter((s.person, s.party, s.role, s.ordinary, s.body) for s in self.seats)

    def words(self, unread: Unread) -> str:
        """The words of an unread sentence."""
        return unread.place.span.of(self.knowledge.documents[unread.place.document].text)


def knowledge_of(raw: RawText) -> Knowledge:
    """Everything but questions, translations and an index."""
    repaired = repair(raw)
    passages = cut_passages(repaired, outline(repaired))
    documents = {repaired.document.name: repaired.document}
    return Knowledge(
        Collection(Path(), "text"), documents, passages, (), {}, (), repaired.document.version
    )


def registered(raw: RawText) -> Registered:
    """The register of one raw text."""
    knowledge = knowledge_of(raw)
    collaborations = read_collaborations(knowledge)
    return Registered(knowledge, collaborations, *read_seats(knowledge, collaborations))


def register(text: str, folder: Path) -> Registered:
    """The register of a text; lines with cells count as rows, as those of a Word file do."""
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8")
    raw = read_text(path)
    lines = tuple(
        replace(line, role=Role.ROW, begins=True) if " | " in line.text else line
        for line in raw.lines
    )
    return registered(replace(raw, lines=lines))
