"""What the checks look at: the sentences and headings of a collection, in order of the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from corpus.collection import Collection
from corpus.document import Document
from corpus.passage import Shape
from corpus.span import Span
from ingest.lint.fault import Fault, Kind
from ingest.steps import Ingested

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
"""A word, with the hyphens inside it."""
CAPITAL = "A-ZÅÄÖÉÜ"
_SWEDISH = re.compile(r"\b(?:och|att|som|för|är|av|på|det)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:and|the|of|to|is|for|that|with)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence (with its passage's shape) or a heading (without one)."""

    document: str
    page: int | None
    section: tuple[str, ...]
    span: Span
    text: str
    shape: Shape | None
    passage: str
    lead_in: str
    swedish: bool

    def fault(self, kind: Kind, place: tuple[int, int], sv: str, en: str) -> Fault:
        """A fault at `place`, counted in the unit's own text."""
        start, end = place
        span = Span(self.span.start + start, self.span.start + end)
        words = self.text[start:end]
        return Fault(kind, self.document, self.page, self.section, span, words, sv, en)

    def begins_sentence(self, offset: int) -> bool:
        """Whether nothing that makes a capital telling stands before the word at `offset`."""
        before = self.text[:offset].rstrip(' "”“«(•')
        return not before or before[-1] in ".!?:–-" or before[-1].isdigit()


Token = tuple[Unit, re.Match[str]]
"""A word where it stands."""


@dataclass(frozen=True)
class View:
    """One collection as the checks see it, on one day."""

    collection: Collection
    documents: dict[str, Document]
    units: tuple[Unit, ...]
    today: date

    @cached_property
    def swedish(self) -> tuple[Unit, ...]:
        """The units of the documents that are in Swedish."""
        return tuple(unit for unit in self.units if unit.swedish)

    @cached_property
    def headings(self) -> tuple[Unit, ...]:
        """The headings alone."""
        return tuple(unit for unit in self.units if unit.shape is None)

    @cached_property
    def capitalised(self) -> tuple[Token, ...]:
        """Every word with a capital that it does not owe to beginning a sentence."""
        return tuple(
            (unit, match)
            for unit in self.units
            for match in WORD.finditer(unit.text)
            if match.group()[0].isupper()
            and not match.group().isupper()
            and not unit.begins_sentence(match.start())
        )

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The words themselves."""
        return frozenset(match.group() for _, match in self.capitalised)

    def passages(self) -> Iterator[tuple[Unit, ...]]:
        """The sentences of each passage, and each heading by itself."""
        groups: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for unit in self.units:
            groups[unit.document, unit.passage or str(unit.span)].append(unit)
        yield from map(tuple, groups.values())


def view(ingested: Ingested, today: date) -> View:
    """Lay out a collection for the checks."""
    knowledge = ingested.knowledge
    swedish = {d.name: is_swedish(d.text) for d in knowledge.documents.values()}
    units = [u for d in knowledge.documents.values() for u in _headings(d, swedish[d.name])]
    for s in knowledge.sentences:
        p = s.passage
        page = knowledge.documents[p.document].page_at(s.span.start)
        units.append(
            Unit(
                p.document,
                page,
                p.section,
                s.span,
                s.text,
                p.shape,
                p.id,
                s.lead_in,
                swedish[p.document],
            )
        )
    order = list(knowledge.documents)
    units.sort(key=lambda unit: (order.index(unit.document), unit.span))
    return View(knowledge.collection, knowledge.documents, tuple(units), today)


def is_swedish(text: str) -> bool:
    """Whether the small words of a text are Swedish rather than English."""
    return len(_SWEDISH.findall(text)) >= len(_ENGLISH.findall(text))


def _headings(document: Document, swedish: bool) -> Iterable[Unit]:
    for heading in document.headings:
        page, words = document.page_at(heading.span.start), heading.span.of(document.text)
        yield Unit(document.name, page, heading.path, heading.span, words, None, "", "", swedish)
