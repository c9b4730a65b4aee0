"""How much of some words the best evidence covers: in its own words, a translation's, a bank's."""

from __future__ import annotations

from assistant.decide.coverage import Coverage
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.understand.glossary import Glossary
from ingest.knowledge import Knowledge

LOOKED_AT = 3
"""Sentences that count as evidence."""


class Covering:
    """Knows what the sentences of an edition say, also in the other language."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._translations = knowledge.translations
        self._coverage = Coverage(knowledge.keys, glossary)

    def share(self, words: str, question: Question, evidence: Evidence) -> float:
        """The share of some words of a question that the best evidence covers, from 0 to 1."""
        asked = [key.text for f in evidence.sentences[:LOOKED_AT] for key in f.keys]
        told = (*self._told(evidence), *asked)
        return self._coverage.share(words, question.language, told)

    def told(self, words: str, question: Question, evidence: Evidence) -> float:
        """The same of the text's own words and their translation, without the known questions:
        these hold words of many a story."""
        return self._coverage.share(words, question.language, self._told(evidence))

    def _told(self, evidence: Evidence) -> list[str]:
        told = said(evidence)
        return [*told, *(self._translations.get(words, "") for words in told)]


def said(evidence: Evidence) -> list[str]:
    """The best sentences, each with what stands over it."""
    best = evidence.sentences[:LOOKED_AT]
    return [w for f in best for w in (f.sentence.text, f.sentence.heading, f.sentence.lead_in)]
