"""A text at all its levels: how a sentence begins, sentences, what stands around them, passages,
sections, documents; what each of them speaks of, for search without questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from assistant.understand.concepts import Concepts, Parts, Places, Reader, Spoken
from corpus.sentence import Sentence
from ingest.larger import Groups, Larger

OPENING = 4
"""Words at the beginning of a sentence that tell what it is about."""
Scores = NDArray[np.float32]


class Levels:
    """Scores all sentences by what they, and what they stand in, speak of."""

    def __init__(self, sentences: Sequence[Sentence], reader: Reader, larger: Larger) -> None:
        self._groups = Groups.of(sentences)
        self._larger = larger
        self._several = int(self._groups.document_of.max(initial=0)) > 0
        spoken, extra = _read(sentences, reader)
        size = len(sentences)
        every = np.arange(size)
        self.passage_of = self._groups.passage_of
        self.sentence = Concepts(spoken, (every, every))
        self._opening = Concepts(spoken, (every, every + size))
        self.passage = Concepts(spoken, _of_passages(sentences, self.passage_of, extra))
        self._around = Concepts(spoken, _surroundings(self._groups.document_of))
        self._document = Concepts(spoken, (self._groups.document_of, every))

    def scores(self, places: Places, own_stems: list[str], pieces: list[str]) -> dict[str, Scores]:
        """What each level says of every sentence, from 0 to 1, by the level's name.

        `places` are what the question's words mean, `pieces` its 4-grams. Where there is but one
        document, it tells no sentence from another, and is not asked.
        """
        passage, section = self._groups.passage_of, self._groups.section_of
        larger = self._larger
        found = {
            "sentence": to_one(self.sentence.scores(places)),
            "opening": to_one(self._opening.scores(places)),
            "around": to_one(self._around.scores(places)),
            "passage": to_one(self.passage.scores(places))[passage],
            "passage_grams": to_one(larger.passages.scores(pieces))[passage],
            "section_grams": to_one(larger.sections.scores(pieces))[section],
        }
        if self._several:
            document = self._groups.document_of
            found["document"] = to_one(self._document.scores(places))[document]
            found["document_words"] = to_one(larger.document_words.scores(own_stems))[document]
            found["document_grams"] = to_one(larger.documents.scores(pieces))[document]
        return found


def to_one(scores: Scores) -> Scores:
    """Scores as shares of the best one."""
    best = float(scores.max()) if len(scores) else 0.0
    return (np.maximum(scores, 0.0) / (best or 1.0)).astype(np.float32)


def _read(sentences: Sequence[Sentence], reader: Reader) -> tuple[Spoken, dict[str, int]]:
    """What is spoken of by every sentence, then by how each begins, then by the headings and the
    opening words of lists, whose numbers go by their words."""
    more = dict.fromkeys(text for s in sentences for text in (s.heading, s.lead_in))
    texts = chain((s.text for s in sentences), (_opening(s.text) for s in sentences), more)
    numbers = {text: number for number, text in enumerate(more, start=2 * len(sentences))}
    return Spoken(reader.read(text, "sv") for text in texts), numbers


def _opening(text: str) -> str:
    return " ".join(text.split(maxsplit=OPENING)[:OPENING])


def _of_passages(
    sentences: Sequence[Sentence], passage_of: NDArray[np.intp], extra: dict[str, int]
) -> Parts:
    """Every passage's sentences, its heading and the opening words of its list."""
    _, first = np.unique(passage_of, return_index=True)
    above = [extra[text] for n in first for text in (sentences[n].heading, sentences[n].lead_in)]
    whole = np.concatenate((passage_of, np.repeat(np.arange(len(first)), 2)))
    return whole, np.concatenate((np.arange(len(sentences)), np.array(above, dtype=np.intp)))


def _surroundings(document_of: NDArray[np.intp]) -> Parts:
    """Every sentence with those before and after it in its document."""
    every = np.arange(len(document_of))
    same = np.flatnonzero(document_of[1:] == document_of[:-1])
    whole = np.concatenate((every, same, same + 1))
    return whole, np.concatenate((every, same + 1, same))
