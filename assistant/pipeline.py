"""Answering as ordered steps: understand, retrieve, register, decide, compose, verify."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answer import Answer, Contact, Status
from assistant.citations import cite
from assistant.compose import compose, heading_in
from assistant.coverage import Coverage
from assistant.decide import Decision, Signals
from assistant.evidence import AloneSignals, Evidence
from assistant.manipulation import is_manipulation
from assistant.phrases import phrase
from assistant.proof import Proof
from assistant.question import Question
from assistant.register.answers import Registered, answer_from_register
from assistant.register.facts import Facts
from assistant.retrieve import PASSAGES, Retrieval
from assistant.rule_card.card import RuleCards
from assistant.select import select
from assistant.small_talk import small_talk
from assistant.understand import Understanding
from assistant.verify import verify
from corpus.sentence import Sentence
from ingest.embedding import Embedder
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge
from ingest.words import words_of

LONGEST_QUESTION = 2_000
"""Characters; a longer question is answered with a sentence that says so."""
RELATED = 3
_ADVISES = (
    re.compile(r"\bansvarar för\b.*\bgenomförande\b"),
    re.compile(r"\berbjuder\b.*\b(?:rådgivning|stöd)\b"),
    re.compile(r"\bansvarar för\b"),
)
"""How Swedish administrative prose says whom to ask, the best way first."""


class Assistant:
    """Answers questions about one collection; holds no state of any conversation."""

    def __init__(self, knowledge: Knowledge, index: SearchIndex, embedder: Embedder) -> None:
        self.knowledge = knowledge
        self.embedder = embedder
        self._understanding = Understanding(knowledge)
        self._retrieval = Retrieval(
            knowledge, self._understanding.names, self._understanding.glossary, index, embedder
        )
        coverage = Coverage(knowledge.keys, self._understanding.glossary)
        self._decision = Decision(
            knowledge, coverage, self._understanding.names, self._understanding.glossary
        )
        self._contact = _find_contact(knowledge)
        self._facts = Facts(knowledge, self._understanding.glossary, self._understanding.names)
        self._proof = Proof(knowledge, self._understanding.glossary)
        self._cards = RuleCards(knowledge, self._understanding.glossary)

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first.

        In `language` ("sv" or "en"), or where none is given, in that of the question.
        """
        turns = [turn.encode("utf-8", "replace").decode() for turn in turns]
        ready = self._without_search(turns, language)
        if ready:
            return ready
        question = self._understanding.understand(turns, language)
        evidence = self._retrieval.retrieve(question)
        registered = answer_from_register(question, self._facts, self.knowledge)
        if registered:
            draft = self._registered(registered, question, evidence)
            checked = self._verified(draft)
            if _statements(checked) == _statements(draft):
                return checked  # a list or sum that lost a statement would say something else
        if self._decision.answers(question, evidence):
            draft = self._answered(question, evidence)
            checked = self._verified(draft)
            if checked.status is Status.ANSWERED:
                return checked
        return self._verified(self._not_in_documents(question, evidence))

    def signals(self, turns: list[str]) -> tuple[Signals, AloneSignals | None]:
        """The signals on which the decision rests, for calibration."""
        question = self._understanding.understand(turns)
        evidence = self._retrieval.retrieve(question)
        return self._decision.signals(question, evidence), evidence.alone

    def _without_search(self, turns: list[str], chosen: str | None) -> Answer | None:
        """The answer to what is no question: nothing, too much, no words, or small talk."""
        text = turns[-1]
        language = chosen or self._understanding.language_of(turns)
        if not text.strip():
            return self._say(Status.REFUSED, language, "empty")
        if len(text) > LONGEST_QUESTION:
            return self._say(
                Status.REFUSED, language, "too_long", length=len(text), limit=LONGEST_QUESTION
            )
        if not words_of(text):
            return self._say(Status.REFUSED, language, "no_words")
        if is_manipulation(text):
            return self._say(Status.REFUSED, language, "manipulation")
        kind = small_talk(text)
        return self._say(Status.SMALL_TALK, language, kind) if kind else None

    def _verified(self, draft: Answer) -> Answer:
        return verify(draft, self.knowledge, self._proof)

    def _registered(self, found: Registered, question: Question, evidence: Evidence) -> Answer:
        ranked = tuple(dict.fromkeys((*found.passages, *evidence.passages)))[:PASSAGES]
        return replace(
            self._frame(Status.ANSWERED, question, evidence),
            parts=found.parts,
            citations=found.citations,
            ranked=ranked,
        )

    def _say(self, status: Status, language: str, name: str, **values: object) -> Answer:
        note = phrase(name, language, title=self._title(language), **values)
        return Answer(status, language, note, document_version=self.knowledge.version)

    def _answered(self, question: Question, evidence: Evidence) -> Answer:
        chosen = select(question, evidence, self.knowledge)
        glossary = self._understanding.glossary
        parts, citations = self._cards.compose(question, evidence, chosen) or compose(
            chosen, question.language, self.knowledge, glossary
        )
        return replace(
            self._frame(Status.ANSWERED, question, evidence),
            parts=parts,
            citations=citations,
            ranked=_chosen_first(chosen, evidence.passages),
        )

    def _not_in_documents(self, question: Question, evidence: Evidence) -> Answer:
        language = question.language
        near: dict[str, Sentence] = {}
        for found in evidence.sentences:
            near.setdefault(found.sentence.passage.id, found.sentence)
        nearest = list(near.values())[:RELATED]
        headings = dict.fromkeys(
            heading_in(s.passage.section, language, self.knowledge) for s in nearest
        )
        sections = len({p.section for p in self.knowledge.passages})
        note = phrase("not_in_documents", language, title=self._title(language), sections=sections)
        if any(headings):
            note += " " + phrase("nearest", language, headings="; ".join(filter(None, headings)))
        related = tuple(cite(s, n, self.knowledge) for n, s in enumerate(nearest, start=1))
        pointer = self._cards.pointer(question, nearest)
        if pointer:
            note += " " + pointer.note
            related += pointer.citations
        return replace(
            self._frame(Status.NOT_IN_DOCUMENTS, question, evidence),
            note=note,
            related=related,
            contact=self._contact_in(language),
        )

    def _frame(self, status: Status, question: Question, evidence: Evidence) -> Answer:
        return Answer(
            status,
            question.language,
            understood=question.whole if question.context else None,
            ranked=evidence.passages,
            document_version=self.knowledge.version,
        )

    def _contact_in(self, language: str) -> Contact | None:
        if self._contact is None:
            return None
        words = self._contact.text
        if language == "en":
            words = self.knowledge.translations.get(words, words)
        text = phrase("contact", language, words=words)
        return Contact(text, cite(self._contact, 1, self.knowledge))

    def _title(self, language: str) -> str:
        collection = self.knowledge.collection
        return (collection.title_en if language == "en" else None) or collection.title


def _statements(answer: Answer) -> int:
    return sum(len(part.statements) for part in answer.parts)


def _chosen_first(chosen: list[Sentence], ranked: tuple[str, ...]) -> tuple[str, ...]:
    """The passages that the answer quotes, in the order they were found, before all others."""
    quoted = dict.fromkeys(sentence.passage.id for sentence in chosen)
    ordered = [*(p for p in ranked if p in quoted), *quoted, *ranked]
    return tuple(dict.fromkeys(ordered))[: len(ranked)]


def _find_contact(knowledge: Knowledge) -> Sentence | None:
    """The sentence that says best who carries out the work or gives advice on it."""
    for pattern in _ADVISES:
        for sentence in knowledge.sentences:
            if pattern.search(sentence.text):
                return sentence
    return None
