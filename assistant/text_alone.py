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
WEIGHTS: dict[str, float] = {
    "words_meant": 0.24,
    "grams": 1.01,
    "grams_meant": 1.63,
    "meaning": 0.21,
    "sentence": 0.94,
    "passage": 1.57,
    "section": 0.78,
    "heading": 0.23,
    "topic": 0.31,
}
"""How much each voice counts."""


@dataclass(frozen=True, slots=True)
class Voices:
    """BM25 and cosine of every sentence's own key: `meant` are the glossary's words."""

    words: Scores
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
        texts = [s.text for s in sentences]
        self._passage_of, _ = _numbered([s.passage.id for s in sentences])
        self._section_of, sections = _numbered(
            [(s.passage.document, s.passage.section) for s in sentences]
        )
        self._document_of, _ = _numbered([s.passage.document for s in sentences])
        self._sections = [path for _, path in sections]
        headings = [" ".join(path) for path in self._sections]
        self._by_sentence = Concepts(self._reader, texts)
        self._by_passage = Concepts(self._reader, _passage_texts(sentences))
        by_section = _joined(texts, self._section_of)
        self._by_section = Concepts(self._reader, by_section)
        self._by_heading = Concepts(self._reader, headings)
        whole = [f"{h} {t}" for h, t in zip(headings, by_section, strict=True)]
        of_sections = np.zeros(len(whole), dtype=int)
        of_sections[self._section_of] = self._document_of
        documents = _joined(whole, of_sections)
        self._document_words = Bm25.build([stems(text, "sv") for text in documents])
        self._document_grams = Bm25.build([grams(text) for text in documents])
        self._document_concepts = Concepts(self._reader, documents)
        self._passage_grams = Bm25.build([grams(t) for t in _passage_texts(sentences)])
        self._section_grams = Bm25.build([grams(t) for t in whole])
        self._around = Concepts(self._reader, _around(sentences))
        self._opening = Concepts(self._reader, [" ".join(t.split()[:4]) for t in texts])
        self._held = [held_kinds(s.text) for s in sentences]
        self._own = own_name(s.text for s in sentences)
        self._with_people = with_people
        self._with_amounts = with_amounts

    def read(self, question: Question) -> list[dict[Unit, float]]:
        """What each content word of a question means."""
        return self._reader.read(question.whole, question.language)

    def features(self, question: Question, voices: Voices) -> dict[str, Scores]:
        places = self.read(question)
        topics = np.array([question.sections.get(s, 0.0) for s in self._sections], dtype=np.float32)
        g = grams(question.whole)
        return {
            "words": _to_one(voices.words),
            "words_meant": _to_one(voices.words_meant),
            "grams": _to_one(voices.grams),
            "grams_meant": _to_one(voices.grams_meant),
            "meaning": _to_one(voices.meaning),
            "sentence": _to_one(self._by_sentence.scores(places)),
            "passage": _to_one(self._by_passage.scores(places))[self._passage_of],
            "section": _to_one(self._by_section.scores(places))[self._section_of],
            "heading": _to_one(self._by_heading.scores(places))[self._section_of],
            "topic": topics[self._section_of],
            "document_words": _to_one(
                self._document_words.scores(stems(question.whole, "sv"))
            )[self._document_of],
            "document_grams": _to_one(self._document_grams.scores(g))[self._document_of],
            "document": _to_one(self._document_concepts.scores(places))[self._document_of],
            "passage_grams": _to_one(self._passage_grams.scores(g))[self._passage_of],
            "section_grams": _to_one(self._section_grams.scores(g))[self._section_of],
            "around": _to_one(self._around.scores(places)),
            "opening": _to_one(self._opening.scores(places)),
        }

    def scores(self, question: Question, voices: Voices) -> Scores:
        """The score of every sentence, shape (sentences,)."""
        found = self.features(question, voices)
        total: Scores = sum(  # type: ignore[assignment]
            weight * found[name] for name, weight in WEIGHTS.items()
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


def _around(sentences: tuple[Sentence, ...]) -> list[str]:
    """Every sentence with those before and after it in its document."""
    found = []
    for n, sentence in enumerate(sentences):
        near = sentences[max(0, n - 1) : n + 2]
        found.append(" ".join(s.text for s in near if s.passage.document == sentence.passage.document))
    return found


def _numbered(names):
    numbers = {}
    return np.array([numbers.setdefault(n, len(numbers)) for n in names], dtype=int), list(numbers)


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
