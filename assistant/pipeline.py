"""Answering as ordered steps: understand, retrieve, register, decide, compose, verify."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.again import again
from assistant.answer import Answer, Contact, Statement, Status
from assistant.asked import is_told
from assistant.citations import cite
from assistant.compose import compose, heading_in
from assistant.coverage import Coverage
from assistant.decide import Decision, Signals
from assistant.evidence import AloneSignals, Evidence
from assistant.follow_up import without_courtesy
from assistant.manipulation import is_manipulation
from assistant.mentions import Mentions
from assistant.meta_turn import Meta, meta_turn
from assistant.other_language import is_other_language
from assistant.phrases import phrase
from assistant.premise import premise
from assistant.proof import Proof
from assistant.question import Question
from assistant.readings import Readings
from assistant.register.answers import Registered, answer_from_register
from assistant.register.facts import Facts
from assistant.render import markdown
from assistant.retrieve import PASSAGES, Retrieval
from assistant.rewrite import Exchange, Rewriter
from assistant.rule_card.card import RuleCards
from assistant.select import select
from assistant.small_talk import small_talk
from assistant.two_questions import joined, two_questions
from assistant.understand import Understanding
from assistant.unnamed import unnamed
from assistant.verify import verify
from corpus.sentence import Sentence
from ingest.embedding import Embedder
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge
from ingest.words import words_of

LONGEST_QUESTION = 2_000
"""Characters; a longer question is answered with a sentence that says so."""
MOST_TURNS = 12
"""Turns of a conversation that are looked back at."""
KEPT = 64
"""Earlier turns whose answers are kept, since the next turn may lean on them."""
BARE = 2
"""Words; a turn of no more ("vilka då?") may well be answered by the answer before."""
NOTHING = Evidence((), (), 0.0, 0.0, None, 0.0, 0.0, ())
"""No search was needed."""
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
        self._readings = Readings(self._understanding, Rewriter(Mentions(self._facts)))
        self._exchanges = lru_cache(KEPT)(self._last_exchange)

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first.

        In `language` ("sv" or "en"), or where none is given, in that of the question.
        """
        turns = [turn.encode("utf-8", "replace").decode() for turn in turns][-MOST_TURNS:]
        chosen = language or self._understanding.language_of(turns)
        answer = (
            self._without_search(turns, chosen)
            or self._about_last(turns, chosen)
            or self._two_answers(turns, chosen)
            or self._all_meant(turns, chosen)
            or self._read_and_answer(turns, chosen)[1]
        )
        if not is_other_language(turns[-1]):
            return answer
        if answer.status is Status.NOT_IN_DOCUMENTS:
            return replace(answer, note=phrase("unread", answer.language))
        note = " ".join(filter(None, (phrase("languages", answer.language), answer.note)))
        return replace(answer, note=note)

    def _two_answers(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answers to two questions in one message; the second may lean on the first."""
        two = two_questions(without_courtesy(turns[-1]))
        if two is None:
            return None
        before = turns[:-1]
        first = self._read_and_answer([*before, two[0]], language)[1]
        second = self._read_and_answer([*before, two[0], two[1]], language)[1]
        answer = joined((two[0], first), (two[1], second))
        return self._verified(answer) if answer else None

    def _all_meant(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answers for all that a question may mean which points at nothing named before."""
        if self._earlier(turns[:-1]):
            return None
        names = [c.names[-1] for c in self.knowledge.register.collaborations]

        def ask(text: str) -> Answer | None:
            question = self._understanding.understand(text, language)
            registered = answer_from_register(question, self._facts, self.knowledge)
            return self._checked(registered, question, NOTHING) if registered else None

        return unnamed(without_courtesy(turns[-1]), language, names, ask)

    def _answer_to(
        self, readings: list[Question], before: Exchange | None = None
    ) -> tuple[Question, Answer]:
        """The answer to the best reading that has one, out of the register before the search."""
        look_up = lru_cache(None)(lambda n: self._retrieval.retrieve(readings[n]))
        for n, question in enumerate(readings):
            registered = answer_from_register(question, self._facts, self.knowledge)
            if registered:
                checked = self._checked(registered, question, look_up(n))
                if checked and (before is None or _is_new(checked, question, before.answer)):
                    return question, checked
            settled = self._on_premise(question, look_up(n))
            if settled:
                return question, settled
        found = [(question, look_up(n)) for n, question in enumerate(readings)]
        if any(question.unsure for question in readings):
            found.sort(key=lambda each: -self._decision.probability(*each))
        for question, evidence in found:
            if self._decision.answers(question, evidence):
                checked = self._verified(self._answered(question, evidence))
                if checked.status is Status.ANSWERED:
                    return question, checked
        return found[0][0], self._verified(self._not_in_documents(*found[0]))

    def _checked(
        self, registered: Registered, question: Question, evidence: Evidence
    ) -> Answer | None:
        draft = self._registered(registered, question, evidence)
        checked = self._verified(draft)
        # a list or sum that lost a statement would say something else
        return checked if _statements(checked) == _statements(draft) else None

    def _on_premise(self, question: Question, evidence: Evidence) -> Answer | None:
        """Yes or no to what a question takes for granted, with the sentence that says so."""
        found = premise(question.text, self._facts)
        at = found and self.knowledge.sentence_at.get((found.place.document, found.place.span))
        if not found or not at:
            return None
        glossary = self._understanding.glossary
        parts, citations = compose([at], question.language, self.knowledge, glossary)
        said = phrase("yes" if found.holds else "no", question.language)
        first = replace(
            parts[0], statements=(Statement(said, (1,), composed=True), *parts[0].statements)
        )
        checked = self._verified(
            replace(
                self._frame(Status.ANSWERED, question, evidence),
                parts=(first,),
                citations=citations,
                ranked=_chosen_first([at], evidence.passages),
            )
        )
        return checked if len(checked.parts[:1]) and _statements(checked) == 2 else None

    def _read_and_answer(self, turns: Sequence[str], language: str) -> tuple[Question, Answer]:
        readings = self._readings.of(turns, language, self._earlier)
        before = self._earlier(turns[:-1]) if len(readings) > 1 else None
        return self._answer_to(readings, before)

    def _last_exchange(self, turns: tuple[str, ...]) -> Exchange | None:
        """The last of `turns` that asked something, as it was understood and answered."""
        while turns and (self._without_search(turns[-1:], "sv") or meta_turn(turns[-1])):
            turns = turns[:-1]
        if not turns:
            return None
        language = self._understanding.language_of(turns)
        both = self._two_answers(turns, language)
        if both:
            return Exchange(turns[-1], both, self._earlier(turns[:-1]))
        question, answer = self._read_and_answer(turns, language)
        return Exchange(question.understood or question.text, answer, self._earlier(turns[:-1]))

    def _about_last(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answer to a turn that is about the answer before ("why?", "where is that?")."""
        meta = meta_turn(turns[-1])
        earlier = self._earlier(turns[:-1]) if meta else None
        if meta is None or earlier is None:
            return None
        if meta in (Meta.SWEDISH, Meta.ENGLISH):
            return self.answer([earlier.question], meta.value)
        told = again(meta, earlier, language, self.knowledge, self._understanding.glossary)
        return self._verified(told)

    def _earlier(self, turns: Sequence[str]) -> Exchange | None:
        return self._exchanges(tuple(turns)) if turns else None

    def signals(self, turns: list[str]) -> tuple[Signals, AloneSignals | None]:
        """The signals on which the decision rests, for calibration."""
        language = self._understanding.language_of(turns)
        question = self._readings.of(turns, language, self._earlier)[0]
        evidence = self._retrieval.retrieve(question)
        return self._decision.signals(question, evidence), evidence.alone

    def _without_search(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answer to what is no question: nothing, too much, no words, or small talk."""
        text = turns[-1]
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
            understood=question.understood or None,
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


def _is_new(answer: Answer, question: Question, before: Answer) -> bool:
    """Whether an answer is another than the one before, or that one holds what is now asked for."""
    bare = len(words_of(question.text)) <= BARE
    return answer.parts != before.parts or bare or is_told(question.text, markdown(answer))


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
