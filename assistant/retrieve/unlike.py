"""Known questions without an answer that are so because of what the question at hand never names.

"What was decided in 2019?" has no answer because of its year, and "Is Hultsfred a member?" because
of its name. Both come as near to a question for another year or member as two questions can, and
say nothing about it.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.understand.names import unknown_names
from corpus.key import Key, KeyKind
from ingest.index import Hits
from ingest.words import cased_words_of, fold

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Unlike:
    """Knows the years and strange names of the known questions without an answer."""

    def __init__(self, keys: Collection[Key], known: set[str]) -> None:
        """`known` are the folded words of all that is known otherwise: other names are strange."""
        self._known = known
        self._years: dict[int, frozenset[str]] = {}
        self._names: dict[int, frozenset[str]] = {}
        for number, key in enumerate(keys):
            if key.kind is not KeyKind.UNANSWERED:
                continue
            years, names = _years_in(key.text), self._strange_in(key.text)
            if years:
                self._years[number] = years
            if names:
                self._names[number] = names

    def without(self, question: str, hits: Hits) -> Hits:
        """The hits without known questions of years that `question` does not name, and, if it names
        nothing strange itself, without those of strange names."""
        years, names = _years_in(question), self._strange_in(question)
        words = {fold(word) for word in cased_words_of(question)}
        return [
            (number, score)
            for number, score in hits
            if self._years.get(number, years) <= years
            and (names or self._names.get(number, words) <= words)
        ]

    def _strange_in(self, text: str) -> frozenset[str]:
        return frozenset(fold(name) for name in unknown_names(text, self._known))


def _years_in(text: str) -> frozenset[str]:
    return frozenset(_YEAR.findall(text))
