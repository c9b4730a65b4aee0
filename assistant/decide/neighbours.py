"""What the known questions nearest in meaning say: do their like have an answer?"""

from __future__ import annotations

import math
from collections.abc import Sequence

from corpus.key import Key, KeyKind
from ingest.index import Hits

SHARPNESS = 40.0
"""How fast a question's say falls with its cosine; of 10, 20, 25 and 40 the best on open cases."""
MOST = 8.0
ANSWERED = (KeyKind.QUESTION, KeyKind.OVERVIEW)


def log_odds_of_neighbours(hits: Hits, keys: Sequence[Key]) -> float:
    """Above 0 where answered questions are nearest, below 0 where unanswered ones are.

    `hits` are keys by cosine, best first; 0 where no unanswered question is known at all.
    """
    if not hits:
        return 0.0
    nearest = hits[0][1]
    least = math.exp(SHARPNESS * (hits[-1][1] - nearest))
    answered = unanswered = least
    for number, cosine in hits:
        kind = keys[number].kind
        if kind in ANSWERED:
            answered += math.exp(SHARPNESS * (cosine - nearest))
        elif kind is KeyKind.UNANSWERED:
            unanswered += math.exp(SHARPNESS * (cosine - nearest))
    return max(-MOST, min(MOST, math.log(answered / unanswered)))
