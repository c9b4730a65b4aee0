"""A listing: rows of one kind with what every format needs to show them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.answer import Citation
from assistant.register.draft import cite_place
from corpus.cost import Cost
from ingest.knowledge import Knowledge
from ingest.reasons import kind_in, reason_in
from ingest.register_tables import PROOF, TABLES, Column, Row, cell
from ingest.register_words import shown


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of one kind, in a language ("sv" or "en") for what a person reads."""

    kind: str
    rows: tuple[Row, ...]
    language: str
    knowledge: Knowledge

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the facts, then those of the proof."""
        return (*TABLES[self.kind], *PROOF)

    def shown(self, row: Row, column: Column) -> str:
        """A cell as a person reads it."""
        value = cell(row.values[column.name])
        return shown(column.name, value, column.type == "BOOLEAN", self.language)

    def citations(self, row: Row) -> Iterator[Citation]:
        """The proof of a row, the chief citation first."""
        for n, place in enumerate(row.places, start=1):
            yield cite_place(place, n, self.knowledge)

    def costs(self) -> tuple[Cost, ...]:
        """The costs that the rows are of; none for another kind."""
        return tuple(row.fact for row in self.rows if isinstance(row.fact, Cost))


def worded(rows: tuple[Row, ...], kind: str, language: str) -> tuple[Row, ...]:
    """Rows of what was not read with its reasons in the language; other rows as they are."""
    if kind != "unread":
        return rows
    return tuple(
        replace(
            row,
            values=row.values
            | {
                "kind": kind_in(language, str(row.values["kind"])),
                "reason": reason_in(language, str(row.values["reason"])),
            },
        )
        for row in rows
    )
