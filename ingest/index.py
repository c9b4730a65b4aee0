"""Step 6, index: three ways to find a key: by words, by character 4-grams, by meaning."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.key import Key, KeyKind
from corpus.sentence import Sentence
from ingest.answerability import Answerability
from ingest.bm25 import Bm25
from ingest.larger import Larger
from ingest.ordering import best_places
from ingest.vectors import Vectors, text_id
from ingest.words import grams, stems

Hits = list[tuple[int, float]]
"""Key numbers with their scores, best first."""
NEAR = 1_000
"""Keys whose cosine is known where there are too many to compare a question with all."""


class SearchIndex:
    """The search side of an edition; keys go by their number in its list of keys."""

    def __init__(
        self,
        keys: tuple[Key, ...],
        words: Bm25,
        grams: Bm25,
        vectors: Vectors,
        answerability: Answerability | None,
        larger: Larger | None,
    ) -> None:
        self._words = words
        self._grams = grams
        self._vectors = vectors
        self._answerability = answerability
        self.larger = larger
        self._size = len(keys)
        self._by_text: dict[str, list[int]] = {}
        for number, key in enumerate(keys):
            self._by_text.setdefault(text_id(key.text), []).append(number)

    @classmethod
    def build(
        cls,
        edition: Path,
        keys: tuple[Key, ...],
        sentences: tuple[Sentence, ...],
        model: str,
        previous: Path | None = None,
    ) -> SearchIndex:
        """Index keys and store the result in the edition's folder.

        `sentences` are what the keys lead to. Where the keys are nothing but these, the larger
        texts that they stand in are indexed too. Vectors that the edition `previous` has
        already are taken from it, as is a model of answerability that was learned from the same;
        `model` names the model that makes the other vectors.
        """
        words = Bm25.build([stems(key.text, key.language) for key in keys])
        words.save(edition / "words")
        gram = Bm25.build([grams(key.text) for key in keys])
        gram.save(edition / "grams")
        texts = [key.text for key in keys]
        vectors = Vectors.build(
            edition / "chroma", texts, model, previous / "chroma" if previous else None
        )
        answerability = None
        if any(key.kind is KeyKind.UNANSWERED for key in keys):
            topics = tuple(map(topic_of, sentences))
            answerability = Answerability.train(keys, vectors.of(texts), topics, previous)
        if answerability:
            answerability.save(edition)
        larger = Larger.build(sentences) if is_text_alone(keys) else None
        if larger:
            larger.save(edition)
        return cls(keys, words, gram, vectors, answerability, larger)

    @classmethod
    def load(cls, edition: Path, keys: tuple[Key, ...]) -> SearchIndex:
        """Open what `build` stored in the edition's folder."""
        return cls(
            keys,
            Bm25.load(edition / "words"),
            Bm25.load(edition / "grams"),
            Vectors.load(edition / "chroma"),
            Answerability.load(edition),
            Larger.load(edition),
        )

    @cached_property
    def _rows(self) -> NDArray[np.intp]:
        """For each key the place of its text's vector among all."""
        rows = np.zeros(self._size, dtype=np.intp)
        for row, found in enumerate(self._vectors.in_order):
            rows[self._by_text.get(found, [])] = row
        return rows

    def vectors_of(self, texts: list[str]) -> NDArray[np.float32]:
        """The stored vectors of texts of keys, one row each; KeyError if one is missing."""
        return self._vectors.of(texts)

    def by_words(self, tokens: list[str], count: int) -> Hits:
        """The best keys by BM25 over stems."""
        return _best(self._words.scores(tokens), count)

    def by_grams(self, tokens: list[str], count: int) -> Hits:
        """The best keys by BM25 over character 4-grams."""
        return _best(self._grams.scores(tokens), count)

    def scores_by_words(self, tokens: list[str]) -> NDArray[np.float32]:
        """The score of every key by BM25 over stems."""
        return self._words.scores(tokens)

    def scores_by_grams(self, tokens: list[str]) -> NDArray[np.float32]:
        """The score of every key by BM25 over character 4-grams."""
        return self._grams.scores(tokens)

    def scores_by_meaning(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cosine of every key; among very many, 0 for all but the NEAR nearest."""
        if self._vectors.are_few:
            return self._vectors.cosines(vector)[self._rows]
        scores = np.zeros(self._size, dtype=np.float32)
        for number, cosine in self.by_meaning(vector, NEAR):
            scores[number] = cosine
        return scores

    def by_meaning(self, vector: NDArray[np.float32], count: int) -> Hits:
        """The best keys by cosine similarity."""
        return [
            (number, score)
            for found, score in self._vectors.nearest(vector, count)
            for number in self._by_text.get(found, ())
        ]

    def answerability(self, question: str, topic: str, vector: NDArray[np.float32]) -> float | None:
        """Log odds that the section `topic` answers the question, None where no model was made."""
        if self._answerability is None:
            return None
        return self._answerability.log_odds(question, topic, vector)


def topic_of(sentence: Sentence) -> str:
    """The name of the section that a sentence belongs to, as the answerability model knows it."""
    return " / ".join(sentence.passage.section)


def is_text_alone(keys: Iterable[Key]) -> bool:
    """Whether an edition is nothing but texts: no questions and no translations to search by."""
    return all(key.kind is KeyKind.SENTENCE for key in keys)


def _best(scores: NDArray[np.float32], count: int) -> Hits:
    """The best of the keys that are heard at all: most are not, which makes choosing among all of
    them, with thousands of equal scores, ten times as slow."""
    heard = np.flatnonzero(scores > 0)
    best = heard[best_places(scores[heard], count)]
    return list(zip(best.tolist(), scores[best].tolist(), strict=True))
