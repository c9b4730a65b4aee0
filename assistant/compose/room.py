"""How much an answer has room for, counted in the words that it will show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from assistant.compose.statements import heading_in
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge

MOST_WORDS = 120
"""Words of an answer as it is shown: headings, quotations and their marks. A list may be longer."""
MOST_WORDS_TRANSLATED = 115
"""The same in English, where a line says what a working translation is."""
MOST_WORDS_GLOSSED = 66
"""The same for quotations that an English answer must render word by word as well."""


class Room:
    """The room of an answer in one language."""

    def __init__(self, language: str, knowledge: Knowledge) -> None:
        self._language = language
        self._knowledge = knowledge
        translated = knowledge.translations if language == "en" else {}
        self._shown = translated
        short = MOST_WORDS_TRANSLATED if translated else MOST_WORDS_GLOSSED
        self.most = short if language == "en" else MOST_WORDS

    def holds(self, sentences: Sequence[Sentence]) -> bool:
        """Whether an answer of these sentences stays short."""
        headings = {s.passage.section for s in sentences}
        leads = (heading_in(each, self._language, self._knowledge) for each in headings)
        shown = (self._shown.get(text, text) for text in with_openings(sentences))
        words = sum(len(lead.split()) for lead in leads)
        return words + sum(len(text.split()) + 1 for text in shown) <= self.most

    def within(self, sentences: Sequence[Sentence]) -> list[Sentence]:
        """The first sentences, as many as there is room for; the first in any case."""
        return first_that(self.holds, sentences)


def first_that(
    hold: Callable[[list[Sentence]], bool], sentences: Iterable[Sentence]
) -> list[Sentence]:
    """The sentences, each left out with which they no longer hold; the first in any case."""
    kept: list[Sentence] = []
    for sentence in sentences:
        if not kept or hold([*kept, sentence]):
            kept.append(sentence)
    return kept


def with_openings(sentences: Iterable[Sentence]) -> list[str]:
    """The words of sentences, with those that open the lists that some of them go on."""
    shown = list(sentences)
    openings = {s.lead_in for s in shown if s.text[:1].islower() and s.lead_in}
    return [*openings, *(s.text for s in shown)]
