"""What is said where the document does not answer: what is nearest, and whom to ask."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answer import Answer, Contact, Status
from assistant.compose.citations import cite
from assistant.compose.statements import heading_in
from assistant.evidence import Evidence
from assistant.phrases import phrase
from assistant.question import Question
from assistant.rule_card.card import RuleCards
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge

RELATED = 3
_ADVISES = (
    re.compile(r"\bansvarar för\b.*\bgenomförande\b"),
    re.compile(r"\berbjuder\b.*\b(?:rådgivning|stöd)\b"),
    re.compile(r"\bansvarar för\b"),
)
"""How Swedish administrative prose says whom to ask, the best way first."""


class Unanswered:
    """Says that the document does not answer."""

    def __init__(self, knowledge: Knowledge, cards: RuleCards) -> None:
        self.knowledge = knowledge
        self._cards = cards
        self._contact = _find_contact(knowledge)
        self._sections = len({p.section for p in knowledge.passages})

    def answer(self, question: Question, evidence: Evidence) -> Answer:
        """That a question has no answer, with the nearest passages and whom to ask."""
        language = question.language
        near: dict[str, Sentence] = {}
        for sentence in (*evidence.beside, *(found.sentence for found in evidence.sentences)):
            near.setdefault(sentence.passage.id, sentence)
        nearest = list(near.values())[:RELATED]
        headings = dict.fromkeys(
            heading_in(s.passage.section, language, self.knowledge) for s in nearest
        )
        note = self._searched(language)
        if any(headings):
            note += " " + phrase("nearest", language, headings="; ".join(filter(None, headings)))
        related = tuple(cite(s, n, self.knowledge) for n, s in enumerate(nearest, start=1))
        pointer = self._cards.pointer(question, nearest)
        if pointer:
            note += " " + pointer.note
            related += pointer.citations
        return replace(
            frame(Status.NOT_IN_DOCUMENTS, question, evidence, self.knowledge),
            note=note,
            related=related,
            contact=self._contact_in(language),
        )

    def told(self, answer: Answer) -> Answer:
        """That a question has no answer, with what the register tells instead; what this was told
        from is related."""
        told = (each.text for part in answer.parts for each in part.statements)
        return replace(
            answer,
            status=Status.NOT_IN_DOCUMENTS,
            note=" ".join((self._searched(answer.language), *told)),
            parts=(),
            citations=(),
            related=answer.citations,
            contact=self._contact_in(answer.language),
        )

    def _searched(self, language: str) -> str:
        title = title_in(language, self.knowledge)
        return phrase("not_in_documents", language, title=title, sections=self._sections)

    def _contact_in(self, language: str) -> Contact | None:
        if self._contact is None:
            return None
        words = self._contact.text
        if language == "en":
            words = self.knowledge.translations.get(words, words)
        text = phrase("contact", language, words=words)
        return Contact(text, cite(self._contact, 1, self.knowledge))


def frame(status: Status, question: Question, evidence: Evidence, knowledge: Knowledge) -> Answer:
    """An answer of nothing yet but what it was asked and where it was looked."""
    return Answer(
        status,
        question.language,
        understood=question.understood or None,
        ranked=evidence.passages,
        document_version=knowledge.version,
    )


def title_in(language: str, knowledge: Knowledge) -> str:
    """The title of the collection."""
    collection = knowledge.collection
    return (collection.title_en if language == "en" else None) or collection.title


def _find_contact(knowledge: Knowledge) -> Sentence | None:
    """The sentence that says best who carries out the work or gives advice on it."""
    for pattern in _ADVISES:
        for sentence in knowledge.sentences:
            if pattern.search(sentence.text):
                return sentence
    return None
