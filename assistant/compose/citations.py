"""Sentences become citations, each once, numbered in the order in which they are needed."""

from __future__ import annotations

from assistant.answer import Citation
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge


def cite(sentence: Sentence, n: int, knowledge: Knowledge) -> Citation:
    """The citation of one sentence, under number `n`."""
    document = knowledge.documents[sentence.passage.document]
    return Citation(
        n=n,
        document=document.name,
        section=sentence.passage.section,
        page=document.page_at(sentence.span.start),
        start=sentence.span.start,
        end=sentence.span.end,
        quote=sentence.text,
    )


class Citations:
    """Collects the citations of one answer."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._numbers: dict[int, int] = {}
        self.list: list[Citation] = []

    def number_of(self, sentence: Sentence) -> int:
        """The number under which `sentence` is cited; the first asking gives it one."""
        if sentence.number not in self._numbers:
            n = len(self.list) + 1
            self._numbers[sentence.number] = n
            self.list.append(cite(sentence, n, self._knowledge))
        return self._numbers[sentence.number]
