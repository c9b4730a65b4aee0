"""A question as words, and which of them are understood so far.

An answer out of the register is complete only for what it was asked. So each answerer takes the
words that it understands, and speaks only if no word of weight is left: a question with a word that
nobody took asks for something else, and is left to the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from copy import copy
from functools import lru_cache

from assistant.question import Question
from assistant.register.spelling import spelled
from assistant.register.tag import tags
from assistant.understand.language import ENGLISH, SWEDISH
from ingest.words import fold, stem

_WORD = re.compile(r"\w+(?:[’']\w+)*")
MOST_SPARED = 2
"""Words that need not be understood of a question that the evidence answers."""
FILLERS = frozenset(
    fold(word)
    for word in """
    snälla tack hej visa lista berätta säg ange nämn ge veta undrar tro tror egentligen exakt precis
    idag nuvarande dokumentet dokument strategin strategi texten enligt just please show list tell
    give name state know wonder currently current exactly today document strategy text according
    information info""".split()
)
"""Words that ask without saying what for."""
_LIGHT = SWEDISH | ENGLISH | {fold(word) for word in SWEDISH}
"""Function words, Swedish ones without their dots and rings too."""


class Reading:
    """The words of one question; `take` marks those that somebody understood.

    With `known`, the stems of the words that the text uses, few others need not be understood.
    """

    def __init__(
        self, question: Question, fillers: Iterable[str] = (), known: Set[str] | None = None
    ) -> None:
        self.question = question
        self._known = known
        self.text = spelled(question.whole)
        self.folded = _fold_in_place(self.text)
        self.language = question.language
        self._words = list(_WORD.finditer(self.text))
        self._taken: set[int] = set()
        self._fillers = FILLERS | {fold(word) for word in fillers}
        self.claims = bool(tags(question.text))
        for start, end in tags(self.text) if self.claims else ():
            self.take_span(start, end)

    def copy(self) -> Reading:
        """The same question with the same words taken, for another answerer to go on from."""
        again = copy(self)
        again._taken = set(self._taken)
        return again

    def take(self, pattern: str) -> list[str]:
        """Take what a pattern (of folded text: å is a) finds; the words found, as they stand."""
        found = [match.span() for match in _whole(pattern).finditer(self.folded)]
        for start, end in found:
            self.take_span(start, end)
        return [self.text[start:end] for start, end in found]

    def has(self, pattern: str) -> bool:
        """Whether a pattern (of folded text) is found, and if so take it."""
        return bool(self.take(pattern))

    def shows(self, pattern: str) -> bool:
        """Whether a pattern (of folded text) is found; nothing is taken."""
        return bool(_whole(pattern).search(self.folded))

    def take_span(self, start: int, end: int) -> None:
        """Take the words that stand between two places of the text."""
        self._taken.update(
            number
            for number, match in enumerate(self._words)
            if match.start() < end and start < match.end()
        )

    def take_term(self, places: range) -> None:
        """Take the words of a term which the glossary found at these places (counted in words)."""
        plain = list(re.finditer(r"\w+", self.text))
        for place in places:
            self.take_span(*plain[place].span())

    def take_words(self, words: Iterable[str]) -> None:
        """Take every occurrence of these words, whatever their case, accents or genitive."""
        wanted = {fold(word) for word in words}
        for number, match in enumerate(self._words):
            word = fold(match.group())
            if word in wanted or word.removesuffix("s") in wanted:
                self._taken.add(number)

    def text_words(self) -> list[str]:
        """All words of the question, as they stand."""
        return [match.group() for match in self._words]

    def left(self) -> list[str]:
        """The words of weight that nobody took, as they stand; none where they may be spared."""
        left = [
            (number, match.group())
            for number, match in enumerate(self._words)
            if number not in self._taken and not self._is_light(match.group())
        ]
        few = len(left) <= min(MOST_SPARED, self._understood())
        if few and all(self._is_spared(word, number) for number, word in left):
            return []
        return [word for _, word in left]

    def _understood(self) -> int:
        """How many words of weight somebody took: where nobody took any, none may be spared."""
        return sum(not self._is_light(self._words[number].group()) for number in self._taken)

    def _is_spared(self, word: str, number: int) -> bool:
        """Whether a word may be left as it is: it names nothing and the text does not use it."""
        if self._known is None or not _is_plain(word, number):
            return False
        return self._known.isdisjoint({stem(word.lower(), "sv"), stem(word.lower(), "en")})

    def _is_light(self, word: str) -> bool:
        low = word.lower()
        return low in _LIGHT or fold(word) in self._fillers


@lru_cache(4_096)
def _whole(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words. There are more of them than `re` keeps compiled."""
    return re.compile(rf"\b(?:{pattern})\b")


def _is_plain(word: str, number: int) -> bool:
    """Whether a word names nothing: no number, and no capital but at the beginning."""
    return word.isalpha() and (word.islower() or (number == 0 and word.istitle()))


def _fold_in_place(text: str) -> str:
    """The text folded letter by letter, so that places stay the same."""
    return "".join(folded if len(folded := fold(letter)) == 1 else letter for letter in text)
