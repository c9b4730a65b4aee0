"""Known questions without an answer that are so because of what the question at hand never names.

"What was decided in 2019?" has no answer because of its year, and "Is Hultsfred a member?" because
of its name. Both come as near to a question for another year or member as two questions can, and
say nothing about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from assistant.understand.names import unknown_names
from corpus.key import Key, KeyKind
from ingest.index import Hits
from ingest.words import cased_words_of, fold

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Unlike:
    """Knows the years of the known questions, and the strange names of those without an answer."""

    def __init__(self, keys: Collection[Key], known: set[str]) -> None:
        """`known` are the folded words of all that is known otherwise: other names are strange."""
        self._known = known
        self._years: dict[int, frozenset[str]] = {}
        self._answered: dict[int, frozenset[str]] = {}
        self._names: dict[int, frozenset[str]] = {}
        for number, key in enumerate(keys):
            years = _years_in(key.text)
            if key.kind is not KeyKind.UNANSWERED:
                if years:
                    self._answered[number] = years
                continue
            if years:
                self._years[number] = years
            names = self._strange_in(key.text)
            if names:
                self._names[number] = names

    def without_those_unlike(self, question: str) -> Callable[[Hits], Hits]:
        """What leaves out of hits the unanswered questions of years that `question` does not name,
        if its own are known to be told of, and, if it names nothing strange, those of strange
        names."""
        years, names = _years_in(question), self._strange_in(question)
        words = {fold(word) for word in cased_words_of(question)}

        named = set() if names else {n for n, each in self._names.items() if not each <= words}
        dated = named | {n for n, each in self._years.items() if not each <= years}

        def like(hits: Hits) -> Hits:
            unlike = dated if self._is_told(years, hits) else named
            return [hit for hit in hits if hit[0] not in unlike]

        return like

    def _is_told(self, years: frozenset[str], hits: Hits) -> bool:
        """Whether the best hit that names a year and has an answer names one of these, if any."""
        best = next((self._answered[n] for n, _ in hits if n in self._answered), None)
        return not years or best is None or not best.isdisjoint(years)

    def _strange_in(self, text: str) -> frozenset[str]:
        return frozenset(fold(name) for name in unknown_names(text, self._known))


def _years_in(text: str) -> frozenset[str]:
    return frozenset(_YEAR.findall(text))
