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
class AloneSignals:
    """What speaks for or against an answer where there is nothing but a text.

    `covered` is the share of the question, weighed by rarity, that the best passage speaks of;
    `met` the best sentence's own score for the question's words, on a logarithmic scale; `margin`
    how far the best score stands above the tenth. `attributes` counts particulars asked for that
    the evidence lacks; `other_body` says that the question names another region or municipality.
    """

    covered: float
    met: float
    margin: float
    attributes: float
    other_body: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Sentences by fused score, best first; `overview` is a whole list or section that matches.

    `silence` is the fused score of the best known question that the text does not answer;
    `answerability` the trained model's log odds, None without one; `neighbours` the log odds by
    the known questions nearest in meaning; `cosine` the best similarity of any key. `passages` are
    the ids of the best passages, best first. `alone` is what only the search in an edition of
    nothing but text tells. `beside` are the sentences beside which the known questions without an
    answer stand that match better than any sentence, best first.
    """

    sentences: tuple[Found, ...]
    overview: tuple[Sentence, ...]
    overview_score: float
    silence: float
    answerability: float | None
    neighbours: float
    cosine: float
    passages: tuple[str, ...]
    alone: AloneSignals | None = None
    beside: tuple[Sentence, ...] = ()
