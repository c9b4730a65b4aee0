"""Step 1, understand: language, what the turn leans on, names and terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from assistant.conversation.follow_up import leans
from assistant.question import Question
from assistant.register.tag import untagged
from assistant.retrieve.topics import Topics, heading_terms
from assistant.understand.chat_words import written_out
from assistant.understand.courtesy import without_courtesy
from assistant.understand.everyday import in_plain_words
from assistant.understand.glossary import Glossary
from assistant.understand.guesses import without_guess
from assistant.understand.heard import MOST, bare, without_story
from assistant.understand.language import LanguageGuesser
from assistant.understand.names import Names
from assistant.understand.other_language import is_other_language
from assistant.understand.relayed import without_relay
from assistant.understand.shouted import Shouted
from assistant.understand.spelling import Spelling
from assistant.understand.where import without_place
from assistant.understand.who_is_that import who_is_meant
from corpus.companions import Term
from corpus.key import KeyKind
from ingest.knowledge import Knowledge
from ingest.words import cased_words_of, fold


class Understanding:
    """Reads questions in the light of what the collection speaks of."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._language = LanguageGuesser(knowledge.keys)
        self.glossary = Glossary((*knowledge.glossary, *heading_terms(knowledge.sentences)))
        self.names = Names(knowledge.sentences)
        told = (
            key.text
            for key in knowledge.keys
            if key.kind in (KeyKind.SENTENCE, KeyKind.TRANSLATION)
        )
        self._spelling = Spelling(
            (key.text for key in knowledge.keys), (p.name for p in self.names.people), told
        )
        self._shouted = Shouted(key.text for key in knowledge.keys)
        self._topics = Topics(knowledge.sentences, self.glossary)
        self._called = frozenset(
            fold(name) for each in knowledge.register.collaborations for name in each.names
        )

    def heard(self, turn: str, is_named: Callable[[str], bool]) -> str:
        """What a turn asks, without what stands around it, with capitals where they belong, what
        people shorten when they chat written out, and slips of the pen mended; `is_named` says of a
        piece that it names a thing of the document."""
        if len(turn) > MOST:
            return turn
        turn = without_relay(bare(self._shouted.calmed(turn)))
        language = self._language.guess(turn)
        told = without_story(who_is_meant(written_out(turn, language)), is_named)
        if not is_other_language(told):
            told = self._spelling.mended(told, language)
        return in_plain_words(without_guess(told, (p.name for p in self.names.people)))

    def without_place(self, text: str) -> str | None:
        """A question for a rule without a place that the edition never names."""
        return without_place(text, lambda word: fold(word) in self._written)

    @cached_property
    def _written(self) -> frozenset[str]:
        """Every folded word of the documents and their translations."""
        texts = [document.text for document in self._knowledge.documents.values()]
        texts += self._knowledge.translations.values()
        return frozenset(fold(word) for text in texts for word in cased_words_of(text))

    def understand(self, turns: list[str]) -> Question:
        """The last of `turns`, with the words of those before if it leans on them."""
        before, text = turns[:-1], turns[-1]
        leaning = before and leans(text, self.glossary)
        earlier = self.understand(before).whole if leaning else ""
        return self.read(text, self.language_of(turns), earlier)

    def read(self, text: str, language: str, before: str = "", understood: str = "") -> Question:
        """`text` as a question to answer in `language`, which leans on the question `before`."""
        text = self._spelling.mended(without_courtesy(text), language)
        terms = self._terms(untagged(text))
        people = self.names.people_in(text)
        sections = self._topics.sections_of(terms)
        context = ""
        if before:
            context = self._what_remains(before, bool(sections), bool(people))
            terms = tuple(dict.fromkeys((*terms, *self._terms(context))))
            sections = sections or self._topics.sections_of(self._terms(before))
            people = people or self.names.people_in(context)
        return Question(
            text=text,
            language=language,
            context=context,
            terms=terms,
            people=people,
            parties=self._parties(text),
            sections=sections,
            understood=understood,
        )

    def language_of(self, turns: Sequence[str]) -> str:
        """The language of the last turn; where it does not show, that of the turns before.

        A turn that is only what the text calls something, a reading that was chosen say, is in no
        language of its own.
        """
        language = "sv"
        for place, turn in enumerate(turns):
            if place and fold(turn.strip()) in self._called:
                continue
            other = is_other_language(turn)
            language = "en" if other else self._language.guess(turn, default=language)
        return language

    def _terms(self, text: str) -> tuple[Term, ...]:
        return tuple(dict.fromkeys(match.term for match in self.glossary.find(text)))

    def _parties(self, text: str) -> tuple[str, ...]:
        known = self.names.parties
        named = [word for word in cased_words_of(text) if word in known]
        by_term = [form for term in self._terms(text) for form in term.sv if form in known]
        return tuple(dict.fromkeys((*named, *by_term)))

    def _what_remains(self, earlier: str, new_topic: bool, new_person: bool) -> str:
        """Earlier words without the names that the new turn replaces by its own."""
        words = cased_words_of(earlier)
        gone: set[int] = set()
        if new_topic:
            for match in self.glossary.find(earlier):
                if self._topics.sections_of((match.term,)):
                    gone.update(match.places)
        if new_person:
            for person in self.names.people_in(earlier):
                parts = set(cased_words_of(person.name))
                gone.update(i for i, word in enumerate(words) if word in parts)
        return " ".join(word for i, word in enumerate(words) if i not in gone)
