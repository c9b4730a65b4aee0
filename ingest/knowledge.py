"""Everything that is known of one collection, in memory: texts, passages, keys, companions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from corpus.collection import Collection
from corpus.companions import Term
from corpus.document import Document
from corpus.key import Key
from corpus.passage import Passage
from corpus.register import EMPTY, Register
from corpus.sentence import Sentence
from corpus.silent import Silent
from corpus.span import Span


@dataclass(frozen=True)
class Knowledge:
    """One edition of a collection.

    `translations` maps the exact words of a sentence or heading to their working translation; it
    holds only those whose words stand unchanged in the text. `version` names the edition: twelve
    hexadecimal digits over the digests of all documents that answer. `silent` holds the documents
    that lie in the folder too and do not answer.
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
