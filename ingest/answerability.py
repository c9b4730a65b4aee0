"""A linear model that tells questions the text answers from those that only sound like it.

It learns from the edition's own bank: questions that passages answer against questions known to
have no answer. It sees a question's character 1- to 5-grams, its words and word pairs, each word
together with the section it is asked of (an attribute that one section gives, another lacks), all
hashed, so that nothing but weights is kept, and its embedding. Without unanswered questions there
is no model.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.key import Key, KeyKind
from ingest.words import words_of

FILE = "answerability.npy"
LEARNED_FROM = "answerability.sha256"
"""Beside the weights: the digest of all that they were learned from."""
FEATURES = 2**17
"""Places for the hashed grams, as many for the hashed words, and for the words of a section."""
EMBEDDING_SCALE = 0.5
STRENGTH = 20.0
"""Inverse regularisation of the logistic regression; with the two above the best of a grid of 16 on
the open evaluation cases (area under the ROC curve .90 there, .92 with the words of a section)."""
ASKED = (KeyKind.QUESTION, KeyKind.OVERVIEW, KeyKind.UNANSWERED)


class Answerability:
    """Log odds that a question is one the text answers."""

    def __init__(self, weights: NDArray[np.float32], learned_from: str = "") -> None:
        self._weights = weights[:-1]
        self._bias = float(weights[-1])
        self._learned_from = learned_from

    @classmethod
    def train(
        cls,
        keys: tuple[Key, ...],
        vectors: NDArray[np.float32],
        topics: tuple[str, ...],
        previous: Path | None = None,
    ) -> Answerability | None:
        """Learn from the questions among `keys`, whose embeddings are the rows of `vectors`.

        `topics` names the section of every sentence, by the sentence's number. What the folder
        `previous` holds is taken from there if it was learned from the very same.
        """
        places = [n for n, key in enumerate(keys) if key.kind in ASKED]
        labels = np.array([keys[n].kind is not KeyKind.UNANSWERED for n in places])
        if labels.all() or not labels.any():
            return None
        asked = [keys[n].text for n in places]
        asked_of = [topics[keys[n].sentences[0]] for n in places]
        digest = _digest(asked, asked_of, labels, vectors[places])
        if previous and _read(previous / LEARNED_FROM) == digest:
            return cls.load(previous)
        from sklearn.linear_model import LogisticRegression

        features = _features(asked, asked_of, vectors[places])
        model = LogisticRegression(
            C=STRENGTH, class_weight="balanced", solver="liblinear", random_state=0
        ).fit(features, labels)
        return cls(np.append(model.coef_[0], model.intercept_[0]).astype(np.float32), digest)

    def save(self, folder: Path) -> None:
        """Write the weights into `folder`."""
        np.save(folder / FILE, np.append(self._weights, np.float32(self._bias)))
        (folder / LEARNED_FROM).write_text(self._learned_from, encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Answerability | None:
        """Read the weights back, or None where none were written."""
        path = folder / FILE
        return cls(np.load(path), _read(folder / LEARNED_FROM)) if path.exists() else None

    def log_odds(self, question: str, topic: str, vector: NDArray[np.float32]) -> float:
        """Above 0 for a question that sounds answered by its section `topic`, below 0 for one that
        does not."""
        score = self._bias
        for number, block in enumerate(_hashed([question], [topic])):
            first = number * FEATURES
            score += float((block @ self._weights[first : first + FEATURES])[0])
        return score + EMBEDDING_SCALE * float(vector @ self._weights[3 * FEATURES :])


def _digest(
    texts: list[str], topics: list[str], labels: NDArray[np.bool_], vectors: NDArray[np.float32]
) -> str:
    """Of all that the weights are learned from, and of the code that reads it."""
    told = sha256("\0".join((*texts, *topics)).encode())
    for path in (Path(__file__), Path(words_of.__code__.co_filename)):
        told.update(path.read_bytes())
    told.update(labels.tobytes())
    told.update(np.ascontiguousarray(vectors).tobytes())
    return told.hexdigest()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _features(texts: list[str], topics: list[str], vectors: NDArray[np.float32]) -> Any:
    """A sparse row a text: hashed grams, words and words of a section, scaled embedding."""
    from scipy.sparse import csr_matrix, hstack

    return hstack([*_hashed(texts, topics), csr_matrix(EMBEDDING_SCALE * vectors)]).tocsr()


def _hashed(texts: list[str], topics: list[str]) -> tuple[Any, Any, Any]:
    grams, words, of_topic = _hashers()
    lowered = [text.lower() for text in texts]
    asked = [
        [f"{topic}|{word}" for word in words_of(text)]
        for text, topic in zip(texts, topics, strict=True)
    ]
    return grams.transform(lowered), words.transform(lowered), of_topic.transform(asked)


@cache
def _hashers() -> tuple[Any, Any, Any]:
    from sklearn.feature_extraction.text import HashingVectorizer

    grams = HashingVectorizer(
        analyzer="char_wb", ngram_range=(1, 5), n_features=FEATURES, alternate_sign=False
    )
    words = HashingVectorizer(
        analyzer="word",
        ngram_range=(1, 2),
        n_features=FEATURES,
        alternate_sign=False,
        token_pattern=r"\w+",
    )
    of_topic = HashingVectorizer(analyzer=_as_it_is, n_features=FEATURES, alternate_sign=False)
    return grams, words, of_topic


def _as_it_is(words: list[str]) -> list[str]:
    return words
