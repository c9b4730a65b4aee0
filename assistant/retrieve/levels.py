"""A text at all its levels: how a sentence begins, sentences, what stands around them, passages,
sections, documents; what each of them speaks of, for search without questions.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from assistant.understand.concepts import Concepts, Places, Reader, Unit
from corpus.sentence import Sentence
from ingest.bm25 import Bm25
from ingest.words import grams, stems

OPENING = 4
"""Words at the beginning of a sentence that tell what it is about."""
Scores = NDArray[np.float32]
_Thing = TypeVar("_Thing", bound=Hashable)


class Levels:
    """Scores all sentences by what they, and what they stand in, speak of."""

    def __init__(self, sentences: Sequence[Sentence], reader: Reader) -> None:
        read = cache(lambda text: reader.read(text, "sv"))
        own = [read(s.text) for s in sentences]
        self.passage_of, _ = _numbered(s.passage.id for s in sentences)
        self._section_of, _ = _numbered((s.passage.document, s.passage.section) for s in sentences)
        self._document_of, documents = _numbered(s.passage.document for s in sentences)
        self.sentence = Concepts(own)
        self.passage = Concepts(_of_passages(sentences, own, read))
        self._opening = Concepts([read(_opening(s.text)) for s in sentences])
        self._around = Concepts(_surroundings(sentences, own))
        self._passage_grams = _grams_of(_with_lead(sentences), self.passage_of)
        self._section_grams = _grams_of(_with_headings(sentences), self._section_of)
        self._several = len(documents) > 1
        if self._several:
            self._document = Concepts(_together(self._document_of, own))
            texts = _joined(_with_headings(sentences), self._document_of)
            self._document_words = Bm25.build([stems(text, "sv") for text in texts])
            self._document_grams = Bm25.build([grams(text) for text in texts])

    def scores(self, places: Places, own_stems: list[str], pieces: list[str]) -> dict[str, Scores]:
        """What each level says of every sentence, from 0 to 1, by the level's name.

        `places` are what the question's words mean, `pieces` its 4-grams. Where there is but one
        document, it tells no sentence from another, and is not asked.
        """
        passage, section, document = self.passage_of, self._section_of, self._document_of
        found = {
            "sentence": to_one(self.sentence.scores(places)),
            "opening": to_one(self._opening.scores(places)),
            "around": to_one(self._around.scores(places)),
            "passage": to_one(self.passage.scores(places))[passage],
            "passage_grams": to_one(self._passage_grams.scores(pieces))[passage],
            "section_grams": to_one(self._section_grams.scores(pieces))[section],
        }
        if self._several:
            found["document"] = to_one(self._document.scores(places))[document]
            found["document_words"] = to_one(self._document_words.scores(own_stems))[document]
            found["document_grams"] = to_one(self._document_grams.scores(pieces))[document]
        return found


def to_one(scores: Scores) -> Scores:
    """Scores as shares of the best one."""
    best = float(scores.max()) if len(scores) else 0.0
    return (np.maximum(scores, 0.0) / (best or 1.0)).astype(np.float32)


def _opening(text: str) -> str:
    return " ".join(text.split()[:OPENING])


def _of_passages(
    sentences: Sequence[Sentence],
    read_already: Sequence[Places],
    read: Callable[[str], Places],
) -> list[Places]:
    """The units of every passage with its heading and the opening words of its list."""
    found: dict[str, list[dict[Unit, float]]] = {}
    for sentence, places in zip(sentences, read_already, strict=True):
        known = found.setdefault(sentence.passage.id, [])
        if not known:
            known += [*read(sentence.heading), *read(sentence.lead_in)]
        known += places
    return list(found.values())


def _surroundings(sentences: Sequence[Sentence], read_already: Sequence[Places]) -> list[Places]:
    """The units of every sentence and of those before and after it in its document."""
    found: list[Places] = []
    for number, sentence in enumerate(sentences):
        near = range(max(0, number - 1), min(number + 2, len(sentences)))
        same = [n for n in near if sentences[n].passage.document == sentence.passage.document]
        found.append([units for n in same for units in read_already[n]])
    return found


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


def _grams_of(texts: Sequence[str], groups: NDArray[np.intp]) -> Bm25:
    return Bm25.build([grams(text) for text in _joined(texts, groups)])


def _joined(texts: Sequence[str], groups: NDArray[np.intp]) -> list[str]:
    """The texts of each group, by its number, in one."""
    found: list[list[str]] = [[] for _ in range(int(groups.max(initial=-1)) + 1)]
    for text, group in zip(texts, groups.tolist(), strict=True):
        found[group].append(text)
    return [" ".join(each) for each in found]


def _together(groups: NDArray[np.intp], texts: Sequence[Places]) -> list[Places]:
    """The units of the texts of each group, by its number."""
    found: list[list[dict[Unit, float]]] = [[] for _ in range(int(groups.max(initial=-1)) + 1)]
    for group, places in zip(groups.tolist(), texts, strict=True):
        found[group] += places
    return list(found)


def _numbered(things: Iterable[_Thing]) -> tuple[NDArray[np.intp], list[_Thing]]:
    """Each thing's number, equal things having the same one, and the things by number."""
    numbers: dict[_Thing, int] = {}
    places = [numbers.setdefault(thing, len(numbers)) for thing in things]
    return np.array(places, dtype=np.intp), list(numbers)
