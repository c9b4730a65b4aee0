"""Everything that is known of one collection, in memory: texts, passages, keys, companions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from corpus.collection import Collection
from corpus.companions import Term
from corpus.document import Document
from corpus.key import Key
from corpus.passage import Passage
from corpus.register import EMPTY, Register
from corpus.sentence import Sentence
from corpus.silent import Silent
from corpus.span import Span

_Thing = TypeVar("_Thing")


@dataclass(frozen=True)
class Knowledge:
    """One edition of a collection.

    `translations` maps the exact words of a sentence or heading to their working translation; it
    holds only those whose words stand unchanged in the text. `version` names the edition: twelve
    hexadecimal digits over the digests of all documents that answer, whatever they are called.
    `silent` holds the documents that lie in the folder too and do not answer.
    """

    collection: Collection
    documents: dict[str, Document]
    passages: tuple[Passage, ...]
    keys: tuple[Key, ...]
    translations: dict[str, str]
    glossary: tuple[Term, ...]
    version: str
    silent: tuple[Silent, ...] = ()
    register: Register = EMPTY

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of every passage, in order of the text; its place is its number."""
        return number_sentences(self.documents, self.passages)

    @cached_property
    def sentence_at(self) -> dict[tuple[str, Span], Sentence]:
        """Every sentence by its document's name and its span."""
        return {(s.passage.document, s.span): s for s in self.sentences}

    def in_section(self, path: tuple[str, ...]) -> tuple[Sentence, ...]:
        """The sentences of the sections of this path, in whichever document, in their order."""
        return self._by_section.get(path, ())

    def led_by(self, opening: Sentence) -> tuple[Sentence, ...]:
        """The items of the list that a sentence opens."""
        return self._by_opening.get((opening.passage.document, opening.span), ())

    def passages_of(self, document: str) -> tuple[Passage, ...]:
        """The passages of a document."""
        return self._by_document.get(document, ())

    @cached_property
    def _by_section(self) -> dict[tuple[str, ...], tuple[Sentence, ...]]:
        return _grouped(self.sentences, lambda s: s.passage.section)

    @cached_property
    def _by_opening(self) -> dict[tuple[str, Span], tuple[Sentence, ...]]:
        items = (s for s in self.sentences if s.passage.lead_in)
        return _grouped(items, lambda s: (s.passage.document, s.passage.lead_in))

    @cached_property
    def _by_document(self) -> dict[str, tuple[Passage, ...]]:
        return _grouped(self.passages, lambda passage: passage.document)


def _grouped(
    things: Iterable[_Thing], key: Callable[[_Thing], Any]
) -> dict[Any, tuple[_Thing, ...]]:
    """Things by what `key` gives for each, in their order."""
    found: dict[Any, list[_Thing]] = defaultdict(list)
    for thing in things:
        found[key(thing)].append(thing)
    return {each: tuple(group) for each, group in found.items()}


def number_sentences(
    documents: dict[str, Document], passages: tuple[Passage, ...]
) -> tuple[Sentence, ...]:
    """Lay out the sentences of all passages in one numbered row."""
    found: list[Sentence] = []
    for passage in passages:
        text = documents[passage.document].text
        heading = passage.section[-1] if passage.section else ""
        lead_in = passage.lead_in.of(text) if passage.lead_in else ""
        for span in passage.sentences:
            found.append(Sentence(len(found), passage, span, span.of(text), heading, lead_in))
    return tuple(found)
