"""A linear model that tells questions the text answers from those that only sound like it.

It learns from the edition's own bank: questions that passages answer against questions known to
have no answer. It sees a question's character 1- to 5-grams, its words and word pairs (hashed, so
that nothing but weights is kept) and its embedding. Without unanswered questions there is no model.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.key import Key, KeyKind

FILE = "answerability.npy"
FEATURES = 2**17
"""Places for the hashed grams, and as many for the hashed words."""
EMBEDDING_SCALE = 0.5
STRENGTH = 20.0
"""Inverse regularisation of the logistic regression; with the two above the best of a grid of 16 on
the open evaluation cases (area under the ROC curve .89)."""
ASKED = (KeyKind.QUESTION, KeyKind.OVERVIEW, KeyKind.UNANSWERED)


class Answerability:
    """Log odds that a question is one the text answers."""

    def __init__(self, weights: NDArray[np.float32]) -> None:
        self._weights = weights[:-1]
        self._bias = float(weights[-1])

    @classmethod
    def train(cls, keys: tuple[Key, ...], vectors: NDArray[np.float32]) -> Answerability | None:
        """Learn from the questions among `keys`, whose embeddings are the rows of `vectors`."""
        places = [n for n, key in enumerate(keys) if key.kind in ASKED]
        labels = np.array([keys[n].kind is not KeyKind.UNANSWERED for n in places])
        if labels.all() or not labels.any():
            return None
        from sklearn.linear_model import LogisticRegression

        features = _features([keys[n].text for n in places], vectors[places])
        model = LogisticRegression(
            C=STRENGTH, class_weight="balanced", solver="liblinear", random_state=0
        ).fit(features, labels)
        return cls(np.append(model.coef_[0], model.intercept_[0]).astype(np.float32))

    def save(self, folder: Path) -> None:
        """Write the weights into `folder`."""
        np.save(folder / FILE, np.append(self._weights, np.float32(self._bias)))

    @classmethod
    def load(cls, folder: Path) -> Answerability | None:
        """Read the weights back, or None where none were written."""
        path = folder / FILE
        return cls(np.load(path)) if path.exists() else None

    def log_odds(self, question: str, vector: NDArray[np.float32]) -> float:
        """Above 0 for a question that sounds answered, below 0 for one that does not."""
        grams, words = _hashers()
        lowered = [question.lower()]
        score = float((grams.transform(lowered) @ self._weights[:FEATURES])[0])
        score += float((words.transform(lowered) @ self._weights[FEATURES : 2 * FEATURES])[0])
        score += EMBEDDING_SCALE * float(vector @ self._weights[2 * FEATURES :])
        return score + self._bias


def _features(texts: list[str], vectors: NDArray[np.float32]) -> Any:
    """A sparse row a text: hashed grams, hashed words, scaled embedding."""
    from scipy.sparse import csr_matrix, hstack

    lowered = [text.lower() for text in texts]
    grams, words = _hashers()
    blocks = [grams.transform(lowered), words.transform(lowered)]
    return hstack([*blocks, csr_matrix(EMBEDDING_SCALE * vectors)]).tocsr()


@cache
def _hashers() -> tuple[Any, Any]:
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
    return grams, words
