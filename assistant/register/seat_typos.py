"""Puts right the slips in words by which seats are asked for, before a question is read."""

from __future__ import annotations

import re
from collections.abc import Container

from rapidfuzz.distance import DamerauLevenshtein

from ingest.words import fold

_KNOWN = """ersättare ersättarna suppleant suppleanter suppleanten ordinarie ledamot ledamöter
ledamöterna ordförande ordföranden representant representanter representerar företräder politiker
politikerna tjänsteperson tjänstepersoner tjänsteman tjänstemän sitter uppdrag platser partier
substitute substitutes deputy deputies alternate alternates ordinary member members chairman
representative representatives represents politician politicians position positions""".split()
_BY_LETTERS = {fold(word): word for word in _KNOWN}
_OTHERS = frozenset({"parter", "parters", "parterna", "parternas"})
"""Words of another meaning that look like a slip."""
SHORTEST = 6
"""Letters of a word in which a slip is put right; one in words of up to nine, else two."""
_WORD = re.compile(r"[^\W\d_]+")


def corrected(text: str, names: Container[str]) -> str:
    """A text with such words as they are meant; `names` are folded words that stay."""
    return _WORD.sub(lambda match: _meant(match.group(), names), text)


def _meant(word: str, names: Container[str]) -> str:
    low = fold(word)
    if (
        len(low) < SHORTEST
        or low in _BY_LETTERS
        or low in _OTHERS
        or low in names
        or low.endswith("ens")
    ):
        return word
    allowed = 1 if len(low) < 10 else 2
    for letters, known in _BY_LETTERS.items():
        near = letters[:1] == low[:1] and abs(len(letters) - len(low)) <= allowed
        if near and 0 < DamerauLevenshtein.distance(letters, low) <= allowed:
            return word if _is_form(letters, low) else known
    return word


def _is_form(letters: str, low: str) -> bool:
    """Whether one is but the other with an ending, so that nothing is to be put right."""
    return low.startswith(letters) or letters.startswith(low)
