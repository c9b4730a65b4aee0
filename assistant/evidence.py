"""What retrieval found for a question."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.key import Key
from corpus.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence with its fused score and the keys that led to it, best first."""

    sentence: Sentence
    score: float
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Sentences by fused score, best first; `overview` is a whole list or section that matches.

    `voices` are the best raw scores: BM25 over words and 4-grams as a share of what the question
    could reach at most, and the best cosine.
    """

    sentences: tuple[Found, ...]
    overview: tuple[Sentence, ...]
    overview_score: float
    passages: tuple[str, ...]
    voices: tuple[float, float, float]
