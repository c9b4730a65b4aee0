"""The larger texts that sentences stand in, for the search of a collection that is nothing but
texts: passages and sections by their 4-grams, documents by their words and 4-grams.

They are indexed once, when an edition is made: to do it takes as long as to read the documents.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.sentence import Sentence
from ingest.bm25 import Bm25
from ingest.words import grams, stems

PASSAGES, SECTIONS, DOCUMENTS, DOCUMENT_WORDS = (
    "passage-grams",
    "section-grams",
    "document-grams",
    "document-words",
)
"""The folders of an edition in which they lie."""


@dataclass(frozen=True, slots=True)
class Larger:
    """BM25 indexes of the larger texts, which go by their numbers in `Groups`."""

    passages: Bm25
    sections: Bm25
    documents: Bm25
    document_words: Bm25

    @classmethod
    def build(cls, sentences: Sequence[Sentence]) -> Larger:
        """Index what `sentences` stand in."""
        groups = Groups.of(sentences)
        with_headings = _with_headings(sentences)
        documents = _joined(with_headings, groups.document_of)
        return cls(
            passages=_by_grams(_joined(_with_lead(sentences), groups.passage_of)),
            sections=_by_grams(_joined(with_headings, groups.section_of)),
            documents=_by_grams(documents),
            document_words=Bm25.build([stems(text, "sv") for text in documents]),
        )

    def save(self, edition: Path) -> None:
        """Write them into an edition's folder."""
        self.passages.save(edition / PASSAGES)
        self.sections.save(edition / SECTIONS)
        self.documents.save(edition / DOCUMENTS)
        self.document_words.save(edition / DOCUMENT_WORDS)

    @classmethod
    def load(cls, edition: Path) -> Larger | None:
        """Read back what `save` wrote; None where an edition was made without."""
        folders = [edition / name for name in (PASSAGES, SECTIONS, DOCUMENTS, DOCUMENT_WORDS)]
        return cls(*map(Bm25.load, folders)) if folders[0].is_dir() else None


@dataclass(frozen=True, slots=True)
class Groups:
    """For each sentence the number of its passage, section and document, from 0 in their order."""

    passage_of: NDArray[np.intp]
    section_of: NDArray[np.intp]
    document_of: NDArray[np.intp]

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> Groups:
        """The groups of sentences."""
        return cls(
            passage_of=_numbered(s.passage.id for s in sentences),
            section_of=_numbered((s.passage.document, s.passage.section) for s in sentences),
            document_of=_numbered(s.passage.document for s in sentences),
        )


def _numbered(things: Iterable[Hashable]) -> NDArray[np.intp]:
    """Each thing's number, equal things having the same one."""
    numbers: dict[Hashable, int] = {}
    return np.array([numbers.setdefault(thing, len(numbers)) for thing in things], dtype=np.intp)


def _with_lead(sentences: Sequence[Sentence]) -> list[str]:
    """Every sentence, the first of a passage with its heading and the words that lead to it."""
    return _with_first(sentences, lambda s: s.passage.id, lambda s: f"{s.heading} {s.lead_in}")


def _with_headings(sentences: Sequence[Sentence]) -> list[str]:
    """Every sentence, the first of a section with the headings above it."""
    return _with_first(
        sentences,
        lambda s: (s.passage.document, s.passage.section),
        lambda s: " ".join(s.passage.section),
    )


def _with_first(
    sentences: Sequence[Sentence],
    group_of: Callable[[Sentence], Hashable],
    before: Callable[[Sentence], str],
) -> list[str]:
    seen: set[Hashable] = set()
    found = []
    for sentence in sentences:
        group = group_of(sentence)
        found.append(sentence.text if group in seen else f"{before(sentence)} {sentence.text}")
        seen.add(group)
    return found


def _joined(texts: Sequence[str], groups: NDArray[np.intp]) -> list[str]:
    """The texts of each group, by its number, in one."""
    found: list[list[str]] = [[] for _ in range(int(groups.max(initial=-1)) + 1)]
    for text, group in zip(texts, groups.tolist(), strict=True):
        found[group].append(text)
    return [" ".join(each) for each in found]


def _by_grams(texts: Iterable[str]) -> Bm25:
    return Bm25.build([grams(text) for text in texts])
