"""The register as tables: the columns of each kind, and its facts as rows with their proof."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from corpus.passage import Passage
from corpus.place import Place
from corpus.stated import Stated
from ingest.knowledge import Knowledge

Value = str | int | float | bool | tuple[str, ...] | None
"""What a fact has in a column; None where the text leaves it open."""
LISTED = "; "
"""Joins the members of a list."""
BELOW = " › "
"""Joins the headings of a section's path."""
NEXT_QUOTE = " // "
"""Joins further quotations of one fact."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its SQLite type, and where a fact has its value (attributes, dotted).

    INTEGER is a number, BOOLEAN 0 or 1.
    """

    name: str
    type: str = "TEXT"
    path: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: its values by column, and the places that prove it, the chief one first."""

    fact: Any
    values: dict[str, Value]
    places: tuple[Place, ...]


def _texts(names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names.split())


def _flags(names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "BOOLEAN") for name in names.split())


def _numbers(names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "INTEGER") for name in names.split())


TABLES: dict[str, tuple[Column, ...]] = {
    "collaborations": (
        *_texts("name other_names kind"),
        *_numbers("founded member_since"),
        Column("members"),
        *_numbers("members_claimed member_count"),
        Column("member_count_words", path="member_count.words"),
        Column("countries"),
        Column("country_count", "INTEGER"),
        *_texts("office purpose"),
    ),
    "seats": (
        *_texts("person party role"),
        *_flags("ordinary"),
        *_texts("body body_name level title holder collaboration"),
        *_numbers("year until count_claimed count_found"),
        *_flags("vacant"),
    ),
    "costs": (
        Column("item"),
        Column("amount", "INTEGER"),
        Column("currency"),
        *_numbers("year last_year"),
        *_flags("yearly"),
        Column("per"),
        Column("approximate", "BOOLEAN", "about"),
        *_flags("estimated"),
        Column("includes"),
        Column("share_percent", "REAL", "share.percent"),
        Column("share_approximate", "BOOLEAN", "share.about"),
        Column("fee_pays", path="fee_pays.what"),
        Column("reimbursed", path="reimbursement.what"),
        Column("reimbursed_by", path="reimbursement.source"),
        Column("collaboration"),
    ),
    "rules": _texts("modality binds condition exception"),
    "responsibilities": (*_texts("who act what"), Column("times", path="when"), Column("support")),
    "goals": (
        Column("number", "INTEGER"),
        *_texts("name programmes"),
        *_numbers("first_year last_year"),
    ),
    "strategies": (Column("name"), *_numbers("first_year last_year")),
    "references": _texts("name applies"),
    "unread": _texts("kind reason"),
}
"""The columns of each kind of fact, the proof's left out; a kind is a field of Register."""
PROOF = (
    *_texts("document section"),
    *_numbers("page start end"),
    *_texts("quote further_quotes"),
)
"""The columns that every table ends with."""


def rows_of(kind: str, knowledge: Knowledge) -> Iterator[Row]:
    """The facts of one kind as rows, in the order of the text."""
    facts = getattr(knowledge.register, kind)
    if not facts:
        return
    where = _Where(knowledge)
    for fact in facts:
        places = tuple(dict.fromkeys((fact.place, *_places_in(fact))))
        values = {c.name: _value(fact, c.path or c.name) for c in TABLES[kind]}
        if kind == "costs":
            values["collaboration"] = _collaboration_of(fact.place, fact.section, knowledge)
        yield Row(fact, values | where.proof(places), places)


def cell(value: Value) -> str | int | float | None:
    """A value as one cell: a list joined, a yes or no as 1 or 0."""
    if isinstance(value, tuple):
        return LISTED.join(value)
    return int(value) if isinstance(value, bool) else value


def _collaboration_of(place: Place, section: tuple[str, ...], knowledge: Knowledge) -> str | None:
    """The name of the collaboration under whose heading something stands, the nearest first."""
    above = [
        c
        for c in knowledge.register.collaborations
        if c.place.document == place.document and section[: len(c.section)] == c.section
    ]
    return max(above, key=lambda c: len(c.section)).name if above else None


class _Where:
    """Finds the passages in which places lie."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._documents = knowledge.documents
        by_document: dict[str, list[Passage]] = defaultdict(list)
        for passage in knowledge.passages:
            by_document[passage.document].append(passage)
        self._passages = {
            name: sorted(found, key=lambda p: p.span.start) for name, found in by_document.items()
        }
        self._starts = {n: [p.span.start for p in ps] for n, ps in self._passages.items()}

    def proof(self, places: tuple[Place, ...]) -> dict[str, Value]:
        """The proof's columns for the places of one fact."""
        chief = places[0]
        document = self._documents[chief.document]
        further = [p.span.of(self._documents[p.document].text) for p in places[1:]]
        return {
            "document": document.name,
            "section": BELOW.join(self._section(chief)) or None,
            "page": document.page_at(chief.span.start),
            "start": chief.span.start,
            "end": chief.span.end,
            "quote": chief.span.of(document.text),
            "further_quotes": NEXT_QUOTE.join(further) or None,
        }

    def _section(self, place: Place) -> tuple[str, ...]:
        at = bisect_right(self._starts.get(place.document, []), place.span.start)
        return self._passages[place.document][at - 1].section if at else ()


def _places_in(value: Any) -> Iterator[Place]:
    """Every place inside a fact, in the order of its fields."""
    if isinstance(value, Place):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _places_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _places_in(getattr(value, field.name))


def _value(fact: Any, path: str) -> Value:
    """What a fact has at a path of attributes, as a cell."""
    value: Any = fact
    for name in path.split("."):
        value = getattr(value, name, None)
    return _plain(value)


def _plain(value: Any) -> Value:
    if isinstance(value, Stated):
        return _plain(value.value)
    if isinstance(value, tuple):
        return tuple(str(_plain(each)) for each in value) or None
    if isinstance(value, Enum):
        return str(value.value)
    return value if isinstance(value, int | float) else str(value) if value else None
