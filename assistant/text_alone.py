"""Ranking in an edition of nothing but a text: no questions, no translations to search by.

A sentence scores by a weighted sum of voices, each between 0 and 1: 4-grams, meaning, the
glossary's words for the question's, and what the sentence, its passage, its section and its
headings speak of. The weights were fitted on pairs of a right and a wrong sentence, for the open
evaluation cases over changed texts and for the questions of a bank asked of its text alone.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from assistant.asked import asks_amount, asks_who_sits
from assistant.attributes import bodies_in, lacking_attributes, own_name
from assistant.concepts import Concepts, Places, Reader, Unit
from assistant.evidence import AloneSignals
from assistant.glossary import Glossary
from assistant.kinds import Kind, asked_kinds, held_kinds
from assistant.question import Question
from corpus.sentence import Sentence
from ingest.bind import in_context
from ingest.ordering import best_places

LOOKED_AT = 10
"""Best sentences that are compared."""
EVIDENCE = 3
"""Best sentences that must hold what is asked for."""
Scores = NDArray[np.float32]
_Thing = TypeVar("_Thing", bound=Hashable)
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
        self._passage_of, _ = _numbered(s.passage.id for s in sentences)
        self._section_of, self._sections = _numbered(s.passage.section for s in sentences)
        read = cache(lambda text: self._reader.read(text, "sv"))
        by_sentence = [read(s.text) for s in sentences]
        self._by_sentence = Concepts(by_sentence)
        self._by_passage = Concepts(_of_passages(sentences, by_sentence, read))
        self._by_section = Concepts(_together(self._section_of, by_sentence))
        self._by_heading = Concepts([read(" ".join(path)) for path in self._sections])
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
            covered=self._by_passage.share(places, {int(self._passage_of[order[0]])}),
            met=math.log1p(float(self._by_sentence.scores(places)[order[0]])),
            margin=(best - float(scores[order[-1]])) / best if best > 0 else 0.0,
            attributes=float(lacking_attributes(question.text, evidence)),
            other_body=float(any(name != self._own for name in bodies_in(question.text))),
        )


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


def _together(groups: NDArray[np.intp], texts: Sequence[Places]) -> list[Places]:
    """The units of the texts of each group, by its number."""
    found: dict[int, list[dict[Unit, float]]] = defaultdict(list)
    for group, places in zip(groups.tolist(), texts, strict=True):
        found[group] += places
    return list(found.values())


def _numbered(things: Iterable[_Thing]) -> tuple[NDArray[np.intp], list[_Thing]]:
    """Each thing's number, equal things having the same one, and the things by number."""
    numbers: dict[_Thing, int] = {}
    places = [numbers.setdefault(thing, len(numbers)) for thing in things]
    return np.array(places, dtype=np.intp), list(numbers)


def _to_one(scores: Scores) -> Scores:
    """Scores as shares of the best one."""
    best = float(scores.max()) if len(scores) else 0.0
    return (np.maximum(scores, 0.0) / (best or 1.0)).astype(np.float32)
