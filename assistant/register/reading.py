"""A question as words, and which of them are understood so far.

An answer out of the register is complete only for what it was asked. So each answerer takes the
words that it understands, and speaks only if no word of weight is left: a question with a word that
nobody took asks for something else, and is left to the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.language import ENGLISH, SWEDISH
from assistant.question import Question
from ingest.words import fold

_WORD = re.compile(r"\w+(?:[-’']\w+)*")
FILLERS = frozenset(
    fold(word)
    for word in """
    snälla tack hej visa lista berätta säg ange nämn ge veta undrar tro tror egentligen exakt precis
    idag nuvarande dokumentet dokument strategin strategi texten enligt just please show list tell
    give name state know wonder currently current exactly today document strategy text according
    information info""".split()
)
"""Words that ask without saying what for."""


class Reading:
    """The words of one question; `take` marks those that somebody understood."""

    def __init__(self, question: Question, fillers: Iterable[str] = ()) -> None:
        self.question = question
        self.text = question.whole
        self.language = question.language
        self._folded = _fold_in_place(self.text)
        self._words = list(_WORD.finditer(self.text))
        self._taken: set[int] = set()
        self._fillers = FILLERS | {fold(word) for word in fillers}

    def copy(self) -> Reading:
        """The same question with the same words taken, for another answerer to go on from."""
        again = Reading(self.question, self._fillers)
        again._taken = set(self._taken)
        return again

    def take(self, pattern: str) -> list[str]:
        """Take what a pattern (of folded text: å is a) finds; the words found, as they stand."""
        found = [match.span() for match in re.finditer(rf"\b(?:{pattern})\b", self._folded)]
        for start, end in found:
            self._take_span(start, end)
        return [self.text[start:end] for start, end in found]

    def has(self, pattern: str) -> bool:
        """Whether a pattern (of folded text) is found, and if so take it."""
        return bool(self.take(pattern))

    def take_term(self, places: range) -> None:
        """Take the words of a term which the glossary found at these places (counted in words)."""
        plain = list(re.finditer(r"\w+", self.text))
        for place in places:
            self._take_span(*plain[place].span())

    def take_words(self, words: Iterable[str]) -> None:
        """Take every occurrence of these words, whatever their case, accents or genitive."""
        wanted = {fold(word) for word in words}
        for number, match in enumerate(self._words):
            word = fold(match.group())
            if word in wanted or word.removesuffix("s") in wanted:
                self._taken.add(number)

    def left(self) -> list[str]:
        """The words of weight that nobody took, as they stand."""
        return [
            match.group()
            for number, match in enumerate(self._words)
            if number not in self._taken and not self._is_light(match.group())
        ]

    def _is_light(self, word: str) -> bool:
        low = word.lower()
        return low in SWEDISH or low in ENGLISH or fold(word) in self._fillers

    def _take_span(self, start: int, end: int) -> None:
        self._taken.update(
            number
            for number, match in enumerate(self._words)
            if match.start() < end and start < match.end()
        )


def _fold_in_place(text: str) -> str:
    """The text folded letter by letter, so that places stay the same."""
    return "".join(folded if len(folded := fold(letter)) == 1 else letter for letter in text)
