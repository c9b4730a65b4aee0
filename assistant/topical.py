"""Whether a sentence speaks of what a question names, by terms and words that not all speak of."""

from __future__ import annotations

from collections import Counter

from assistant.function_words import FUNCTION_WORDS
from assistant.glossary import Glossary
from assistant.question import Question
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import stem, words_of

COMMON = 0.08
"""Share of the sentences from which on a term or word tells nothing of what one is about."""


class Topical:
    """Knows what each sentence of an edition speaks of."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._spoken = {s.number: _spoken_of(s, glossary) for s in knowledge.sentences}
        counts = Counter(each for spoken in self._spoken.values() for each in spoken)
        most = max(1.0, COMMON * len(self._spoken))
        self._telling = {each for each, count in counts.items() if count <= most}

    def shares(self, question: Question, sentence: Sentence) -> bool:
        """Whether a sentence speaks of something that the question names and few others do."""
        words = {stem(w, "sv") for w in words_of(question.whole) if w not in FUNCTION_WORDS}
        asked = words | {term.sv[0] for term in question.terms}
        return not self._telling.isdisjoint(asked & self._spoken[sentence.number])


def _spoken_of(sentence: Sentence, glossary: Glossary) -> frozenset[str]:
    terms = {match.term.sv[0] for match in glossary.find(sentence.text)}
    words = {stem(w, "sv") for w in words_of(sentence.text) if w not in FUNCTION_WORDS}
    return frozenset(terms | words)
