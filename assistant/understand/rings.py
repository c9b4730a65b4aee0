"""Gives Swedish words back their å, ä and ö that were typed on a keyboard without them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from assistant.understand.language import SWEDISH
from ingest.wordlist import is_word
from ingest.words import fold

RATHER = 2
"""How much more often the texts have a word with å, ä or ö than one that only lacks them."""
MOST_VOWELS = 5
"""Letters of a word that may have lost something; of more there are too many ways to read it."""
_LOST = {"a": "aåä", "o": "oö"}
_WORD = re.compile(r"[^\W\d_]+")
_LIVES = re.compile(
    r"(?<=\bvar )bor\b|(?<=\bdar )bor\b|\bbor(?= (?:han|hon|hen|de|dom)"
    r"(?:\W*$| (?:i|pa|nu|kvar|har|dar|egentligen|nanstans|nagonstans)\b))|"
    r"(?<=\bhan )bor\b|(?<=\bhon )bor\b|\bbor(?= i\b)",
    re.IGNORECASE,
)
"""A verb that looks like one of obligation without its dots."""
_RINGED = re.compile("[åäö]", re.IGNORECASE)


class Rings:
    """Knows which words of an edition have å, ä and ö, by how often it has each word."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._meant = {
            fold(word): word
            for word, count in sorted(counts.items(), key=lambda item: item[1])
            if fold(word) != word and self._is_meant(word, count)
        }
        self._listed = lru_cache(maxsize=4_096)(_listed)

    def back(self, text: str) -> str:
        """A Swedish text that has no å, ä or ö with them, in words that mostly have them."""

        def meant(match: re.Match[str]) -> str:
            word = match.group()
            low = word.lower()
            other = self._meant.get(low) or (low if low in self._counts else self._listed(low))
            if other == low:
                return word
            if word.isupper():
                return other.upper()
            return other[:1].upper() + other[1:] if word[:1].isupper() else other

        if _RINGED.search(text):
            return text
        kept = [match.span() for match in _LIVES.finditer(text)]
        return _WORD.sub(
            lambda m: m.group() if any(a <= m.start() < b for a, b in kept) else meant(m), text
        )

    def _is_meant(self, word: str, count: int) -> bool:
        plain = fold(word)
        grammar = word in SWEDISH and plain not in SWEDISH
        return grammar or count > RATHER * self._counts.get(plain, 0)


def _listed(word: str) -> str:
    """The one word of the Swedish list that looks like this without å, ä and ö, else the word."""
    vowels = sum(letter in _LOST for letter in word)
    if not 0 < vowels <= MOST_VOWELS or is_word(word) or is_word(word, "en"):
        return word
    ways = map("".join, product(*(_LOST.get(letter, letter) for letter in word)))
    found = [way for way in ways if is_word(way)]
    return found[0] if len(found) == 1 else word
