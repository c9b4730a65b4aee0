"""Whether a sentence speaks of what a question names, by terms and words that not all speak of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from assistant.decide.asked import holds_amount
from assistant.question import Question
from assistant.understand.function_words import weighty_words
from assistant.understand.glossary import Glossary
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import cased_words_of, stem, words_of

COMMON = 0.05
"""Share of the sentences from which on a term or word tells nothing of what one is about."""
LEAST_LETTERS, MOST_LETTERED = 3, 2
"""Capitals of an abbreviation, and how many sentences have one that tells what they are on."""
_PARTY = re.compile(r"\(([A-ZÅÄÖ]{1,4})\)")


class Topical:
    """Knows what each sentence of an edition speaks of."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._glossary = glossary
        self._sentences = knowledge.sentences
        counts: Counter[str] = Counter()
        for sentence in knowledge.sentences:
            counts.update(spoken_in(sentence.text, glossary))
        most = max(1.0, COMMON * len(self._sentences))
        self._common = frozenset(each for each, count in counts.items() if count > most)
        self.with_amounts = tuple(s for s in knowledge.sentences if holds_amount(s.text))
        """The sentences that hold a sum."""

    def shares(self, question: Question, sentence: Sentence) -> bool:
        """Whether a sentence speaks of something that the question names and few others do."""
        words = {stem(word, "sv") for word in weighty_words(question.whole)}
        asked = words | {term.sv[0] for term in question.terms}
        return bool(asked & self._spoken(sentence) - self._common)

    def names_part(self, asked: str, sentence: Sentence, whole: Sequence[Sentence]) -> bool:
        """Whether words name what one sentence of a whole speaks of, and not all of it does.

        All of it is about what its heading, its first sentence and its list's opening words name.
        """
        openings = [*whole[:1], *(s for s in whole if s.text.endswith(":"))]
        passages = {s.passage.id for s in openings}
        if sentence.passage.id in passages:
            return False
        about = spoken_in(" ".join(s.heading for s in whole[:1]), self._glossary).union(
            *(self._spoken(s) for s in whole if s.passage.id in passages)
        )
        named = spoken_in(asked, self._glossary)
        return not about & named and bool(named & self._spoken(sentence))

    def names_heading(self, question: Question, whole: Sequence[Sentence]) -> bool:
        """Whether a question names something that the heading of a whole says and few others do, or
        most of what it says.

        The heading's words are looked up one by one: together they are a name of their own.
        """
        words = [word for s in whole[:1] for word in weighty_words(s.heading)]
        asked = spoken_in(question.whole, self._glossary)
        named = [spoken_in(word, self._glossary) & asked for word in words]
        met = sum(bool(each) for each in named)
        return any(each - self._common for each in named) or met > len(words) / 2

    def naming(self, parties: Sequence[str]) -> list[Sentence]:
        """The sentences that name one of these parties by its letters."""
        places = {place for party in parties for place in self._by_party.get(party, ())}
        return [self._sentences[place] for place in sorted(places)]

    def with_letters_of(self, question: str) -> list[Sentence]:
        """The sentences that have an abbreviation of the question ("EGTC") which few have."""
        numbers = {n for w in words_of(question) for n in self._by_letters.get(w, ())}
        return [self._sentences[n] for n in sorted(numbers)]

    @cached_property
    def _by_letters(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, sentence in enumerate(self._sentences):
            words = cased_words_of(sentence.text)
            for word in {w for w in words if w.isupper() and len(w) >= LEAST_LETTERS}:
                found[word.lower()].append(place)
        return {word: places for word, places in found.items() if len(places) <= MOST_LETTERED}

    def _spoken(self, sentence: Sentence) -> frozenset[str]:
        return spoken_in(sentence.text, self._glossary)

    @cached_property
    def _by_party(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, sentence in enumerate(self._sentences):
            for party in set(_PARTY.findall(sentence.text)):
                found[party].append(place)
        return found


def spoken_in(text: str, glossary: Glossary) -> frozenset[str]:
    """The terms of a text and the stems of its other words of weight."""
    terms = {match.term.sv[0] for match in glossary.find(text)}
    return frozenset(terms | {stem(word, "sv") for word in weighty_words(text)})
