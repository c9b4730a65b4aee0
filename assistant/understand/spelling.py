"""Mends a slip of the pen: a word that nobody knows, one letter away from one that the text knows,
or two words written as one, or one written as two.

What counts as known are the words of the index and the word lists of both languages. A capital
inside a sentence makes a name, and a short name that the text does not have is somebody else's,
unless it is close to that of something the text often names.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.rings import Rings
from assistant.understand.word_breaks import WordBreaks
from ingest.wordlist import is_word
from ingest.words import cased_words_of, fold, words_of

SHORTEST = 4
"""Letters that a mistyped word has at least; of shorter ones too many are alike."""
SURE = 5
"""Letters from which on any word of the text may be meant, of shorter ones a common one."""
LONG_NAME = 8
"""The same for a name."""
RARE = 3
"""How often, at most, the texts have a word that a slip of the pen brought in."""
RATHER = 8
"""How much more often than a rare word they have the one that is meant by it."""
COMMON = 20
"""How often the texts have a common word."""
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
_BEGINS = re.compile(r"(?:^|[.!?:]\s*)\W*$")


class Spelling:
    """Knows the words of one edition, and which of them is meant."""

    def __init__(
        self, texts: Iterable[str], people: Iterable[str] = (), own: Iterable[str] = ()
    ) -> None:
        """Of `texts`, in which `people`, persons' names, are never meant by another name; of them
        `own` are the documents', whose words are right however rare."""
        texts = tuple(texts)
        self._own = {word.lower() for text in own for word in cased_words_of(text)}
        written = Counter(word for text in texts for word in cased_words_of(text))
        self._counts: Counter[str] = Counter()
        for word, count in written.items():
            self._counts[word.lower()] += count
        for word in FUNCTION_WORDS:
            self._counts[word] += 1
        self._known = {fold(word) for word in self._counts}
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in self._counts:
            if len(word) >= SHORTEST and word.isalpha():
                self._by_length[len(word)].append(word)
        self._rings = Rings(self._counts)
        self._letters = [w for w, n in written.items() if _is_letters(w) and n >= COMMON]
        self._people = {word for name in people for word in words_of(name)}
        self._breaks = WordBreaks(texts)
        self._meant = lru_cache(maxsize=4_096)(self._find)

    def mended(self, text: str, language: str = "") -> str:
        """The text with words mended that differ by one slip from a known one; a Swedish one first
        gets back its å, ä and ö."""
        text = self._breaks.joined(self._rings.back(text) if language == "sv" else text)

        def mend(match: re.Match[str]) -> str:
            word = match.group()
            inside = not _BEGINS.search(text[: match.start()])
            name = word[:1].isupper() and inside
            letters = self._abbreviation(word)
            if letters:
                return letters
            known = self._is_known(word.lower())
            if known and not self._may_be_slip(word.lower()):
                return self._breaks.apart(word)
            if len(word) < SURE and not word.islower():
                return word
            sure = len(word) >= (LONG_NAME if name else SURE)
            meant = self._meant(word.lower(), sure, language)
            if meant and name and not sure and not self._breaks.is_name(meant):
                meant = None
            if known:
                return meant or self._breaks.apart(word)
            return meant or self._breaks.cut(word, name) or word

        return _WORD.sub(mend, text)

    def _abbreviation(self, word: str) -> str | None:
        """The common abbreviation that one of as many capitals, which no text has, is one slip
        away from."""
        if not _is_letters(word) or word.lower() in self._counts:
            return None
        near = process.extractOne(word.upper(), self._letters, scorer=OSA.distance, score_cutoff=1)
        return near[0] if near else None

    def _find(self, word: str, sure: bool, language: str) -> str | None:
        """The most frequent known word one slip away from an unknown one, if any, one of `language`
        before others; a common one that names no person if it is not `sure` that one of the text is
        meant."""
        near = [
            other
            for length in range(len(word) - 1, len(word) + 2)
            for other, _, _ in process.extract(
                word, self._by_length.get(length, ()), scorer=OSA.distance, score_cutoff=1,
                limit=None,
            )
            if self._is_commoner(other, word)
            and (sure or (self._counts[other] >= COMMON and other not in self._people))
        ]  # fmt: skip
        foreign = {other: bool(language) and not is_word(other, language) for other in near}
        return min(
            near,
            key=lambda o: (foreign[o], fold(o) != fold(word), -self._counts[o], o),
            default=None,
        )

    def _is_commoner(self, other: str, word: str) -> bool:
        """Whether the texts have a word so much oftener that it is meant by one they hardly have;
        one that only has å, ä or ö more needs to be no more than commoner."""
        least = 1 if fold(other) == fold(word) else RATHER
        return self._counts[other] > least * self._counts[word]

    def _may_be_slip(self, word: str) -> bool:
        """Whether a word is so rare in the texts, and in no list, that it is somebody's slip of the
        pen in a question."""
        base = word.removesuffix("s")
        rare = 0 < self._counts[word] <= RARE and self._counts[base] <= RARE
        return rare and word not in self._own and not is_word(word) and not is_word(word, "en")

    def _is_known(self, word: str) -> bool:
        """Whether a word, or that of which it may be the genitive, is of the texts or a list."""
        forms = {fold(word), fold(word.removesuffix("s"))}
        return not forms.isdisjoint(self._known) or is_word(word) or is_word(word, "en")


def _is_letters(word: str) -> bool:
    """Whether a word is an abbreviation: capitals, of which one may have slipped."""
    return len(word) >= SHORTEST and sum(letter.isupper() for letter in word) >= len(word) - 1
