"""Reads what is typed in capitals only as if it had been typed with care.

A capital tells a name from a word. Where all letters are capitals it tells nothing, so each word
is written as the edition's texts mostly write it inside a sentence; a word that only a word list
has is no name, and one that nobody knows is one, or an abbreviation if it is short.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

from ingest.wordlist import is_word

_WORD = re.compile(r"[^\W_]+")
_INSIDE = re.compile(r"(?:(?<=[^\W_][ (/-])|(?<=[^\W_][,;) ][ (]))[^\W\d_][^\W_]*")
"""A word that begins no sentence."""
_BEGINS = re.compile(r"^\W*\w|[.!?]\s+\w")
SHORT = 4
"""Letters of the longest word that nobody knows and that is taken for an abbreviation."""
_ENDING = re.compile(r"(?<=[^\W_][:'’])\w{1,2}\b")
"""The letters behind an apostrophe or, in Swedish, a colon."""


class Shouted:
    """Knows how the texts of one edition write each of their words."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Of `texts`; those in capitals only say nothing of how a word is written."""
        self._texts = tuple(texts)

    @cached_property
    def _usual(self) -> dict[str, str]:
        """How each word in lower case is written; looked for when first somebody shouts."""
        ways: dict[str, Counter[str]] = defaultdict(Counter)
        for text in self._texts:
            if not text.isupper():
                for word in _INSIDE.findall(text):
                    ways[word.lower()][word] += 1
        return {word: _most(counts) for word, counts in ways.items()}

    def calmed(self, text: str) -> str:
        """A text of capitals only in the usual letters, any other text as it is."""
        if not text.isupper():
            return text
        calm = _WORD.sub(lambda match: self._written(match.group()), text)
        calm = _ENDING.sub(lambda match: match.group().lower(), calm)
        return _BEGINS.sub(lambda match: match.group().upper(), calm)

    def _written(self, word: str) -> str:
        low = word.lower()
        if low in self._usual:
            return self._usual[low]
        if len(word) == 1 or is_word(low) or is_word(low, "en"):
            return low
        return word if len(word) <= SHORT else word.capitalize()


def _most(counts: Counter[str]) -> str:
    """The way a word is mostly written; a letter that is both, as the party it may stand for."""
    return max(counts, key=lambda word: (counts[word], word.isupper()))
