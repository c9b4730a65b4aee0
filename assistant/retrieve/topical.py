"""Whether a sentence speaks of what a question names, by terms and words that not all speak of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.question import Question
from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.glossary import Glossary
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import stem, words_of

COMMON = 0.05
"""Share of the sentences from which on a term or word tells nothing of what one is about."""


class Topical:
    """Knows what each sentence of an edition speaks of."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._glossary = glossary
        self._spoken = {s.number: _stems_of(s.text, glossary) for s in knowledge.sentences}
        counts = Counter(each for spoken in self._spoken.values() for each in spoken)
        most = max(1.0, COMMON * len(self._spoken))
        self._telling = {each for each, count in counts.items() if count <= most}

    def shares(self, question: Question, sentence: Sentence) -> bool:
        """Whether a sentence speaks of something that the question names and few others do."""
        words = {stem(w, "sv") for w in words_of(question.whole) if w not in FUNCTION_WORDS}
        asked = words | {term.sv[0] for term in question.terms}
        return not self._telling.isdisjoint(asked & self._spoken[sentence.number])

    def names_part(self, asked: str, sentence: Sentence, whole: Sequence[Sentence]) -> bool:
        """Whether words name what one sentence of a whole speaks of, and not all of it does.

        All of it is about what its heading, its first sentence and its list's opening words name.
        """
        openings = [*whole[:1], *(s for s in whole if s.text.endswith(":"))]
        passages = {s.passage.id for s in openings}
        if sentence.passage.id in passages:
            return False
        about = _stems_of(" ".join(s.heading for s in whole[:1]), self._glossary).union(
            *(self._spoken[s.number] for s in whole if s.passage.id in passages)
        )
        named = _stems_of(asked, self._glossary)
        return not about & named and bool(named & self._spoken[sentence.number])


def _stems_of(text: str, glossary: Glossary) -> frozenset[str]:
    terms = {match.term.sv[0] for match in glossary.find(text)}
    return frozenset(terms | {stem(w, "sv") for w in words_of(text) if w not in FUNCTION_WORDS})
