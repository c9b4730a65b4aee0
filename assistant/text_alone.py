"""Ranking in an edition of nothing but a text: no questions, no translations to search by.

A sentence scores by a weighted sum of voices, each between 0 and 1: words, 4-grams, meaning, the
glossary's words for the question's, and what the sentence, the sentences beside it, its passage,
section, headings and document speak of. The weights were fitted on pairs of a right and a wrong
sentence: the open evaluation cases over changed texts, and questions of others over 434 passages
of authorities' web pages (the training part of SweQUAD-MC).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
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
from ingest.bm25 import Bm25
from ingest.words import grams, stems

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
OPENING = 4
"""Words at the beginning of a sentence that tell what it is about."""


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
        with_people: frozenset[int],
        with_amounts: frozenset[int],
    ) -> None:
        self._sentences = sentences
        self._reader = Reader(glossary, [in_context(s) for s in sentences])
        self._passage_of, _ = _numbered([s.passage.id for s in sentences])
        self._section_of, _ = _numbered(
            [(s.passage.document, s.passage.section) for s in sentences]
        )
        self._document_of, documents = _numbered([s.passage.document for s in sentences])
        self._several = len(documents) > 1
        self._index_texts([s.text for s in sentences])
        self._held = [held_kinds(s.text) for s in sentences]
        self._own = own_name(s.text for s in sentences)
        self._with_people = with_people
        self._with_amounts = with_amounts

    def read(self, question: Question) -> list[dict[Unit, float]]:
        """What each content word of a question means."""
        return self._reader.read(question.whole, question.language)

    def scores(self, question: Question, voices: Voices) -> Scores:
        """The score of every sentence, shape (sentences,)."""
        found = self.features(question, voices)
        total = np.zeros(len(self._sentences), dtype=np.float32)
        for name, scores in found.items():
            total += np.float32(WEIGHTS[name]) * scores
        return total + self._asked(question)

    def features(self, question: Question, voices: Voices) -> dict[str, Scores]:
        """What each voice says of every sentence, from 0 to 1, by the voice's name.

        Where there is but one document, it tells no sentence from another, and is not asked.
        """
        places = self.read(question)
        passage, section = self._passage_of, self._section_of
        found = {
            "words": _to_one(voices.words),
            "words_meant": _to_one(voices.words_meant),
            "grams": _to_one(voices.grams),
            "grams_meant": _to_one(voices.grams_meant),
            "meaning": _to_one(voices.meaning),
            "sentence": _to_one(self._by_sentence.scores(places)),
            "opening": _to_one(self._by_opening.scores(places)),
            "around": _to_one(self._by_surroundings.scores(places)),
            "passage": _to_one(self._by_passage.scores(places))[passage],
            "passage_grams": _to_one(self._passage_grams.scores(voices.pieces))[passage],
            "section_grams": _to_one(self._section_grams.scores(voices.pieces))[section],
        }
        if self._several:
            document = self._document_of
            found["document"] = _to_one(self._by_document.scores(places))[document]
            found["document_words"] = _to_one(self._document_words.scores(voices.stems))[document]
            found["document_grams"] = _to_one(self._document_grams.scores(voices.pieces))[document]
        return found

    def _index_texts(self, texts: Sequence[str]) -> None:
        """Index sentences, how they begin, those beside them, passages, sections, documents."""
        passages = _passage_texts(self._sentences)
        sections = _joined(_with_headings(self._sentences), self._section_of)
        self._by_sentence = Concepts(self._reader, texts)
        self._by_opening = Concepts(self._reader, [_opening(text) for text in texts])
        self._by_surroundings = Concepts(self._reader, _surroundings(self._sentences))
        self._by_passage = Concepts(self._reader, passages)
        self._passage_grams = Bm25.build([grams(text) for text in passages])
        self._section_grams = Bm25.build([grams(text) for text in sections])
        if self._several:
            document_of = np.zeros(len(sections), dtype=int)
            document_of[self._section_of] = self._document_of
            documents = _joined(sections, document_of)
            self._by_document = Concepts(self._reader, documents)
            self._document_words = Bm25.build([stems(text, "sv") for text in documents])
            self._document_grams = Bm25.build([grams(text) for text in documents])

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


def _with_headings(sentences: tuple[Sentence, ...]) -> list[str]:
    """Every sentence, the first of a section with the headings above it."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    found = []
    for s in sentences:
        section = (s.passage.document, s.passage.section)
        headings = "" if section in seen else " ".join(s.passage.section)
        seen.add(section)
        found.append(f"{headings} {s.text}".strip())
    return found


def _surroundings(sentences: tuple[Sentence, ...]) -> list[str]:
    """Every sentence with those before and after it in its document."""
    return [
        " ".join(
            near.text
            for near in sentences[max(0, n - 1) : n + 2]
            if near.passage.document == s.passage.document
        )
        for n, s in enumerate(sentences)
    ]


def _opening(text: str) -> str:
    return " ".join(text.split()[:OPENING])


def _numbered(names: Sequence[Hashable]) -> tuple[NDArray[np.int_], list[Hashable]]:
    """For each name the number of its first place among different ones, and these."""
    numbers: dict[Hashable, int] = {}
    places = [numbers.setdefault(name, len(numbers)) for name in names]
    return np.array(places, dtype=int), list(numbers)


def _joined(texts: Sequence[str], groups: NDArray[np.int_]) -> list[str]:
    """The texts of each group, by its number, in one."""
    found: list[list[str]] = [[] for _ in range(int(groups.max(initial=-1)) + 1)]
    for text, group in zip(texts, groups.tolist(), strict=True):
        found[group].append(text)
    return [" ".join(each) for each in found]


def _to_one(scores: Scores) -> Scores:
    """Scores as shares of the best one."""
    best = float(scores.max()) if len(scores) else 0.0
    return (np.maximum(scores, 0.0) / (best or 1.0)).astype(np.float32)
