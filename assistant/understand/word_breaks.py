"""Mends the blanks between words: a compound written apart, two words written as one.

What speaks for either is how often the words stand in the texts of the edition: as one, side by
side, and, from how common each of them is, how often they would meet by chance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import log

from assistant.understand.function_words import FUNCTION_WORDS
from ingest.wordlist import is_word
from ingest.words import cased_words_of, fold, stem

SHORTEST = 3
"""Letters of the shortest word that is joined to another or cut off one."""
SHORTEST_LISTED = 4
"""Letters of the shortest part that only a word list knows, and of a joined word of grammar: of
shorter ones lists know every accident."""
SHORTEST_GRAMMAR = 2
LONG_ENOUGH = 7
"""Letters of a word of grammar that is cut off the beginning of a word of so many, where the
edition has the rest."""
LONG_NAME = 5
"""Letters of the shortest name that something is cut off which follows it."""
ONLY_LISTED = 0.05
"""What a word counts as that stands in a word list and not in the texts."""
MOSTLY = 4
"""How much more often a name is written with a capital than without."""
LINKS = ("", "s")
"""What may stand between the parts of a compound."""
_PAIR = re.compile(rf"(?<!\w)([^\W\d_]{{{SHORTEST},}}) ([^\W\d_]{{{SHORTEST},}})(?!\w)")
_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_])(?=[A-ZÅÄÖ][a-zåäö])|(?<=[A-ZÅÄÖ]{2})(?=[a-zåäö]{2})")


class WordBreaks:
    """Knows which words of one edition stand together and which apart."""

    def __init__(self, texts: Iterable[str]) -> None:
        words = [word for text in texts for word in (*cased_words_of(text), "|")]
        cased = Counter(words)
        self._size = len(words)
        self._text = f" {' '.join(map(fold, words))} "
        self._counts: Counter[str] = Counter()
        self._stems: Counter[str] = Counter()
        for word, count in cased.items():
            low = word.lower()
            self._stems[stem(low, "sv")] += count
            for form in {low, fold(low)}:
                self._counts[form] += count
        self._names = frozenset(
            word.lower()
            for word, count in cased.items()
            if word.istitle() and count > MOSTLY * cased[word.lower()]
        )
        self._cut = lru_cache(maxsize=4_096)(self._best_cut)
        self._parted = lru_cache(maxsize=4_096)(self._parted_at)

    def joined(self, text: str) -> str:
        """The text with neighbours made one word that the edition writes as one."""
        at = 0
        while match := _PAIR.search(text, at):
            first, last = match.groups()
            link = self._link(first.lower(), last.lower()) if last.islower() else None
            if link is None:
                at = match.start(2)
            else:
                text = f"{text[: match.end(1)]}{link}{text[match.start(2) :]}"
                at = match.start(1)
        return text

    def cut(self, word: str, name: bool) -> str | None:
        """Two words for one that nobody knows; None where it is not made of two. A name is cut
        before a capital, or behind a name of the edition."""
        inner = () if word.isupper() else tuple(m.start() for m in _INNER_CAPITAL.finditer(word))
        at = self._cut(word.lower(), inner, name)
        return f"{word[:at]} {word[at:]}" if at else None

    def apart(self, word: str) -> str:
        """A known word as two, if the edition mostly writes it so.

        Two spellings that it has of a word that a list knows are both right.
        """
        at = self._parted(word.lower())
        return f"{word[:at]} {word[at:]}" if at else word

    def is_name(self, word: str) -> bool:
        """Whether the edition mostly writes a word with a capital."""
        return word in self._names

    def _parted_at(self, word: str) -> int:
        if word in self._counts and _is_listed(word):
            return 0
        apart = {at: self._apart(word[:at], word[at:]) for at in _places(word)}
        at = max(apart, key=lambda at: apart[at], default=0)
        return at if at and apart[at] > self._counts[word] else 0

    def _apart(self, first: str, last: str) -> int:
        """How often two words stand side by side in the texts."""
        if first not in self._counts or last not in self._counts or _says_little(first, last):
            return 0
        return self._text.count(f" {fold(first)} {fold(last)} ")

    def _link(self, first: str, last: str) -> str | None:
        """What makes one word of two that stand apart though the edition writes them as one."""
        if _says_little(first, last):
            return None
        for link in LINKS:
            whole = first + link + last
            count = self._counts[whole] or self._inflected(whole)
            if count and count > self._apart(first, last) + self._by_chance(first, last):
                return link
        strange = first not in FUNCTION_WORDS and is_word(first + last)
        return "" if strange and not self._apart(first, last) else None

    def _inflected(self, whole: str) -> int:
        """How often the edition has a word without its genitive's s, or, if the list of Swedish
        words has it, in any form."""
        count = self._counts[whole.removesuffix("s")]
        return count or (self._stems[stem(whole, "sv")] if is_word(whole) else 0)

    def _by_chance(self, first: str, last: str) -> float:
        """How often two words would meet if their order were left to chance."""
        return self._counts[first] * self._counts[last] / self._size

    def _best_cut(self, word: str, inner: tuple[int, ...], name: bool) -> int:
        """Where a word falls into the two most common ones; 0 where it does not."""
        likely: dict[int, float] = {}
        for at in inner or _places(word):
            first, last = word[:at], word[at:]
            if name and not inner and not self._is_long_name(first):
                continue
            likelihood = self._likelihood(first, last)
            if likelihood is None and inner and first in self._names:
                likelihood = 0.0
            if likelihood is not None:
                likely[at] = likelihood
        return max(likely, key=lambda at: (likely[at], -at), default=0)

    def _likelihood(self, first: str, last: str) -> float | None:
        """The logarithm of how likely two words are to meet, the first one of the edition.

        A first one that only a list has is rather the beginning of a compound.
        """
        if self._is_linked(first) or (len(first) < SHORTEST and not self._counts[last]):
            return None
        head = self._counts[first] or self._owner(first) or int(first in FUNCTION_WORDS)
        tail = head and (self._counts[last] or self._owner(last) or self._if_listed(last, first))
        return log(head) + log(tail) if tail else None

    def _is_linked(self, first: str) -> bool:
        """Whether a part is a noun with the s that links it to the rest of a compound."""
        noun = first.removesuffix("s")
        return noun != first and noun not in self._names and (is_word(noun) or is_word(f"{noun}e"))

    def _is_long_name(self, part: str) -> bool:
        names = {part, part.removesuffix("s")} & self._names
        return bool(names) and len(part) >= LONG_NAME

    def _owner(self, part: str) -> int:
        """How often the edition has a name of which this is the genitive."""
        name = part.removesuffix("s")
        return self._counts[name] if name in self._names else 0

    def _if_listed(self, part: str, first: str) -> float:
        """What a part behind `first` counts as that only a list has; nothing where its first letter
        is rather the s that links a compound ("dag-s-tur")."""
        linked = part[0] == "s" and is_word(first) and is_word(part[1:])
        return ONLY_LISTED * (len(part) >= SHORTEST_LISTED and not linked and _is_listed(part))


def _places(word: str) -> list[int]:
    """Where a word may be cut; a shorter word may stand before a longer one if it is of grammar."""
    places = list(range(SHORTEST, len(word) - SHORTEST + 1))
    grammar = word[:SHORTEST_GRAMMAR] in FUNCTION_WORDS and len(word) >= LONG_ENOUGH
    return [SHORTEST_GRAMMAR, *places] if grammar else places


def _says_little(first: str, last: str) -> bool:
    """Whether two words are of grammar rather than parts of a compound."""
    if last in FUNCTION_WORDS:
        return True
    return first in FUNCTION_WORDS and len(first) < SHORTEST_LISTED


def _is_listed(word: str) -> bool:
    return is_word(word) or is_word(word, "en")
