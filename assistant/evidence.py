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

    `covered` and `unknown` are the shares of the question, weighed by rarity, that the best
    passages speak of, and of its words that nothing speaks of; `strength` is the best score before
    it is weighed by what is asked for, `margin` how far it stands above the tenth; `held` and
    `lacking` count the kinds of thing asked for that the best sentences hold, and that they lack.
    """

    covered: float
    first_covered: float
    unknown: float
    met: float
    margin: float
    held: float
    lacking: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Sentences by fused score, best first; `overview` is a whole list or section that matches.

    `silence` is the fused score of the best known question that the text does not answer;
    `answerability` the trained model's log odds, None without one; `cosine` the best similarity of
    any key. `passages` are the ids of the best passages, best first. `alone` is what only the
    search in an edition of nothing but text tells.
    """

    sentences: tuple[Found, ...]
    overview: tuple[Sentence, ...]
    overview_score: float
    silence: float
    answerability: float | None
    cosine: float
    passages: tuple[str, ...]
    alone: AloneSignals | None = None
