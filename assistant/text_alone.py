"""Ranking in an edition of nothing but a text: no questions, no translations to search by.

A sentence scores by a weighted sum of voices, each between 0 and 1: 4-grams, meaning, the
glossary's words for the question's, and what the sentence, its passage, its section and its
headings speak of. The weights were fitted on pairs of a right and a wrong sentence, for the open
evaluation cases over changed texts and for the questions of a bank asked of its text alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.asked import asks_amount, asks_who_sits
from assistant.attributes import bodies_in, lacking_attributes, own_name
from assistant.concepts import Concepts, Reader, Unit
from assistant.evidence import AloneSignals
from assistant.glossary import Glossary
from assistant.kinds import Kind, asked_kinds, held_kinds
from assistant.question import Question
from corpus.sentence import Sentence
from ingest.bind import in_context

LOOKED_AT = 10
"""Best sentences that are compared."""
EVIDENCE = 3
"""Best sentences that must hold what is asked for."""
Scores = NDArray[np.float32]
KINDS: dict[Kind, float] = {
    Kind.RULE: 0.93,
    Kind.TIME: 0.40,
    Kind.ROLE: 0.73,
    Kind.COUNT: 0.97,
    Kind.SHARE: 1.22,
    Kind.SUM: 0.56,
    Kind.PURPOSE: 0.55,
}
"""What a sentence gains when it holds something of a kind that is asked for."""
PERSONS_ASKED, SUM_ASKED, NAMED = 1.19, 2.41, 1.17
"""What it gains when it names persons, or holds a sum, and that is asked for, or names the
person that the question names."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each voice counts."""

    words_meant: float
    grams: float
    grams_meant: float
    meaning: float
    sentence: float
    passage: float
    section: float
    heading: float
    topic: float


WEIGHTS = Weights(
    words_meant=0.24,
    grams=1.01,
    grams_meant=1.63,
    meaning=0.21,
    sentence=0.94,
    passage=1.57,
    section=0.78,
    heading=0.23,
    topic=0.31,
)


@dataclass(frozen=True, slots=True)
class Voices:
    """BM25 and cosine of every sentence's own key: `meant` are the glossary's words."""

    words_meant: Scores
    grams: Scores
    grams_meant: Scores
    meaning: Scores


class TextAlone:
    """Scores all sentences of such an edition."""

    def __init__(
        self,
        sentences: tuple[Sentence, ...],
        glossary: Glossary,
        with_people: frozenset[int],
        with_amounts: frozenset[int],
    ) -> None:
        self._sentences = sentences
        self._reader = Reader(glossary, [in_context(s) for s in sentences])
        passages = list(dict.fromkeys(s.passage.id for s in sentences))
        sections = list(dict.fromkeys(s.passage.section for s in sentences))
        self._passage_of = np.array([passages.index(s.passage.id) for s in sentences], dtype=int)
        self._section_of = np.array(
            [sections.index(s.passage.section) for s in sentences], dtype=int
        )
        self._by_sentence = Concepts(self._reader, [s.text for s in sentences])
        self._by_passage = Concepts(self._reader, _passage_texts(sentences))
        texts = [" ".join(s.text for s in sentences if s.passage.section == x) for x in sections]
        self._by_section = Concepts(self._reader, texts)
        self._by_heading = Concepts(self._reader, [" ".join(section) for section in sections])
        self._sections = sections
        self._held = [held_kinds(s.text) for s in sentences]
        self._own = own_name(s.text for s in sentences)
        self._with_people = with_people
        self._with_amounts = with_amounts

    def read(self, question: Question) -> list[dict[Unit, float]]:
        """What each content word of a question means."""
        return self._reader.read(question.whole, question.language)

    def scores(self, question: Question, voices: Voices) -> Scores:
        """The score of every sentence, shape (sentences,)."""
        places = self.read(question)
        topics = np.array([question.sections.get(s, 0.0) for s in self._sections], dtype=np.float32)
        total: Scores = (
            WEIGHTS.words_meant * _to_one(voices.words_meant)
            + WEIGHTS.grams * _to_one(voices.grams)
            + WEIGHTS.grams_meant * _to_one(voices.grams_meant)
            + WEIGHTS.meaning * _to_one(voices.meaning)
            + WEIGHTS.sentence * _to_one(self._by_sentence.scores(places))
            + WEIGHTS.passage * _to_one(self._by_passage.scores(places))[self._passage_of]
            + WEIGHTS.section * _to_one(self._by_section.scores(places))[self._section_of]
            + WEIGHTS.heading * _to_one(self._by_heading.scores(places))[self._section_of]
            + WEIGHTS.topic * topics[self._section_of]
        )
        return total + self._asked(question)

    def _asked(self, question: Question) -> Scores:
        """What each sentence gains by holding what is asked for."""
        kinds = asked_kinds(question.text)
        gain = np.array(
            [sum(KINDS.get(kind, 0.0) for kind in kinds & held) for held in self._held],
            dtype=np.float32,
        )
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
        order = np.argsort(-scores, kind="stable")[:LOOKED_AT].tolist()
        best = float(scores[order[0]])
        evidence = " ".join(self._sentences[n].text for n in order[:EVIDENCE])
        return AloneSignals(
            covered=self._by_passage.share(places, {int(self._passage_of[order[0]])}),
            met=math.log1p(float(self._by_sentence.scores(places)[order[0]])),
            margin=(best - float(scores[order[-1]])) / best if best > 0 else 0.0,
            attributes=float(lacking_attributes(question.text, evidence)),
            other_body=float(any(name != self._own for name in bodies_in(question.text))),
        )


def _passage_texts(sentences: tuple[Sentence, ...]) -> list[str]:
    """The words of every passage with its heading and the opening words of its list."""
    texts: dict[str, str] = {}
    for s in sentences:
        before = texts.get(s.passage.id, f"{s.heading} {s.lead_in}")
        texts[s.passage.id] = f"{before} {s.text}"
    return list(texts.values())


def _to_one(scores: Scores) -> Scores:
    """Scores as shares of the best one."""
    best = float(scores.max()) if len(scores) else 0.0
    return (np.maximum(scores, 0.0) / (best or 1.0)).astype(np.float32)
