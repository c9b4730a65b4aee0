"""Mends slips of the pen in the words that questions on the register are made of."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from ingest.words import fold

WORDS = frozenset(
    fold(word)
    for word in """
    kostar kostade kostnad kostnader kostnaden kostnaderna medlemsavgift medlemsavgiften betalar
    tillsammans sammanlagt totalt dyrast dyraste billigast billigaste dyrare skillnad skillnaden
    genomsnitt samarbete samarbeten samarbetet samarbetena nätverk heltidstjänst arbetstid procent
    strategi strategier strategierna styrdokument programmen program medlem medlemmar grundades
    bildades etablerades internationella vilka vilket
    costs membership together average expensive cheapest cheaper collaboration collaborations
    cooperation cooperations partnership network networks strategies expire expires members member
    founded international programme programmes difference percent""".split()
)
_COMPOUND = re.compile(
    r"\b([A-ZÅÄÖ][^\W\d_]{2,}?)s?(kostnad(?:en|er|erna)?|belopp(?:et|en)?|budget(?:en)?)\b"
)
"""A name and what it costs, written as one word."""
_PLURAL = re.compile(r"\b(strateg|part|deput|cit|countr|secretar)ys\b", re.IGNORECASE)
"""A noun in -y in a plural that keeps its letter ("strategys")."""
SHORTEST = 5
"""Letters of a word that may be mistyped once."""


@lru_cache(maxsize=256)
def spelled(text: str) -> str:
    """The text with words mended that differ by one slip from exactly one word known here.

    The slip must be inside the word: what differs at the end is another form, no slip.
    """
    mended = _PLURAL.sub(r"\1ies", text)
    mended = re.sub(r"[^\W\d_]{5,}", lambda match: _mended(match.group()), mended)
    return _COMPOUND.sub(r"\1 \2", mended)


@lru_cache(maxsize=4_096)
def _mended(word: str) -> str:
    mine = fold(word)
    if mine in WORDS or word[:1].isupper() or mine.removesuffix("s") in WORDS:
        return word
    near = [
        other
        for other in WORDS
        if len(other) > SHORTEST
        and (other[0], other[-1]) == (mine[0], mine[-1])
        and abs(len(other) - len(mine)) <= 1
        and DamerauLevenshtein.distance(mine, other, score_cutoff=1) == 1
    ]
    return near[0] if len(near) == 1 else word
