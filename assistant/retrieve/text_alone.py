"""Ranking in an edition of nothing but a text: no questions, no translations to search by.

A sentence scores by a weighted sum of voices, each between 0 and 1: words, 4-grams, meaning, the
glossary's words for the question's, and what the levels of the text speak of (see levels.py). The
weights were fitted on pairs of a right and a wrong sentence: the open evaluation cases over changed
texts, and questions of others over 434 passages of authorities' web pages (the training part of
SweQUAD-MC).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.decide.asked import asks_amount, asks_who_sits
from assistant.decide.attributes import bodies_in, lacking_attributes, own_name
from assistant.evidence import AloneSignals
from assistant.question import Question
from assistant.retrieve.levels import Levels, to_one
from assistant.understand.concepts import Reader, Unit
from assistant.understand.glossary import Glossary
from assistant.understand.kinds import Kind, asked_kinds, held_kinds
from corpus.sentence import Sentence
from ingest.bind import in_context
from ingest.larger import Larger
from ingest.ordering import best_places

LOOKED_AT = 10
"""Best sentences that are compared."""
EVIDENCE = 3
"""Best sentences that must hold what is asked for."""
Scores = NDArray[np.float32]
KINDS: dict[Kind, float] = {
    Kind.RULE: 1.43,
    Kind.TIME: 0.61,
    Kind.ROLE: 1.12,
    Kind.COUNT: 1.49,
    Kind.SHARE: 1.87,
    Kind.SUM: 0.86,
    Kind.PURPOSE: 0.85,
}
"""What a sentence gains when it holds something of a kind that is asked for."""
PERSONS_ASKED, SUM_ASKED, NAMED = 1.83, 3.70, 1.80
"""What it gains when it names persons, or holds a sum, and that is asked for, or names the
person that the question names."""
WEIGHTS: dict[str, float] = {
    "words": 0.44,
    "words_meant": 0.78,
    "grams": 0.37,
    "grams_meant": 1.61,
    "meaning": 0.65,
    "sentence": 1.10,
    "opening": 0.40,
    "around": 1.70,
    "passage": 3.28,
    "passage_grams": 0.75,
    "section_grams": 2.02,
    "document": 1.18,
    "document_words": 1.27,
    "document_grams": 1.47,
}
"""How much each voice counts: of the sentence, its passage, its section, its document."""


@dataclass(frozen=True, slots=True)
class Voices:
    """BM25 and cosine of every sentence's own key: `meant` are the glossary's words.

    `stems` and `pieces` (4-grams) are the question's own, for larger texts than a sentence.
    """

    words: Scores
    words_meant: Scores
    grams: Scores
    grams_meant: Scores
    meaning: Scores
    stems: list[str]
    pieces: list[str]


class TextAlone:
    """Scores all sentences of such an edition."""

    def __init__(
        self,
        sentences: tuple[Sentence, ...],
        glossary: Glossary,
        larger: Larger,
        with_people: frozenset[int],
        with_amounts: frozenset[int],
    ) -> None:
        self._sentences = sentences
        self._reader = Reader(glossary, [in_context(s) for s in sentences])
        self._levels = Levels(sentences, self._reader, larger)
        held = [held_kinds(s.text) for s in sentences]
        self._held = {kind: np.array([kind in kinds for kinds in held]) for kind in KINDS}
        self._own = own_name(s.text for s in sentences)
        self._with_people = with_people
        self._with_amounts = with_amounts

    def read(self, question: Question) -> list[dict[Unit, float]]:
        """What each content word of a question means."""
        return self._reader.read(question.whole, question.language)

    def scores(self, question: Question, voices: Voices) -> Scores:
        """The score of every sentence, shape (sentences,)."""
        found = {
            "words": to_one(voices.words),
            "words_meant": to_one(voices.words_meant),
            "grams": to_one(voices.grams),
            "grams_meant": to_one(voices.grams_meant),
            "meaning": to_one(voices.meaning),
        } | self._levels.scores(self.read(question), voices.stems, voices.pieces)
        total = np.zeros(len(self._sentences), dtype=np.float32)
        for name, scores in found.items():
            total += np.float32(WEIGHTS[name]) * scores
        return total + self._asked(question)

    def _asked(self, question: Question) -> Scores:
        """What each sentence gains by holding what is asked for."""
        gain = np.zeros(len(self._sentences), dtype=np.float32)
        asked = asked_kinds(question.text)
        for kind, weight_of_kind in KINDS.items():
            if kind in asked:
                gain += np.float32(weight_of_kind) * self._held[kind]
        wanted: frozenset[int] = frozenset()
        weight = PERSONS_ASKED
        if asks_who_sits(question.text):
            wanted = self._with_people
        elif asks_amount(question.text):
            wanted, weight = self._with_amounts, SUM_ASKED
        gain[list(wanted)] += weight
        gain[sorted({n for person in question.people for n in person.sentences})] += NAMED
        return gain

    def signals(self, question: Question, scores: Scores) -> AloneSignals:
        """What the scores and the question's words tell of whether there is an answer."""
        places = self.read(question)
        order = best_places(scores, LOOKED_AT)
        best = float(scores[order[0]])
        evidence = " ".join(self._sentences[n].text for n in order[:EVIDENCE])
        return AloneSignals(
            covered=self._levels.passage.share(places, int(self._levels.passage_of[order[0]])),
            met=math.log1p(float(self._levels.sentence.scores(places)[order[0]])),
            margin=(best - float(scores[order[-1]])) / best if best > 0 else 0.0,
            attributes=float(lacking_attributes(question.text, evidence)),
            other_body=float(any(name != self._own for name in bodies_in(question.text))),
        )
