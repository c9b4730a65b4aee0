"""Asks the register of a collection alone, without an index, on a day that never changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant.answer import Answer, Status
from assistant.proof import Proof
from assistant.question import Question
from assistant.register.answers import ANSWERERS, answer_from_register
from assistant.register.facts import Facts
from assistant.register.seats import answer_seats
from assistant.render import markdown
from assistant.understand import Understanding
from assistant.verify import verify
from ingest.steps import ingest_texts

TODAY = date(2026, 6, 1)
OTHERS = [answerer for answerer in ANSWERERS if answerer is not answer_seats]
"""Seats have their own questions."""


class DatedFacts(Facts):
    """Facts for which it is always the same day."""

    def today(self) -> date:
        return TODAY


@dataclass(frozen=True)
class Said:
    """An answer out of the register, its words, and how many statements proof threw away."""

    answer: Answer
    text: str
    dropped: int


class Asker:
    """Asks questions of the register of one folder."""

    def __init__(self, folder: Path) -> None:
        self.knowledge = ingest_texts(folder).knowledge
        self._understanding = Understanding(self.knowledge)
        glossary = self._understanding.glossary
        self.facts = DatedFacts(self.knowledge, glossary, self._understanding.names)
        self.proof = Proof(self.knowledge, glossary)

    def understand(self, *turns: str) -> Question:
        """The last turn as a question."""
        return self._understanding.understand(list(turns))

    def ask(self, *turns: str) -> Said | None:
        """The answer to the last turn, None where the register does not answer it."""
        question = self.understand(*turns)
        found = answer_from_register(question, self.facts, self.knowledge, OTHERS)
        if found is None:
            return None
        draft = Answer(
            Status.ANSWERED, question.language, parts=found.parts, citations=found.citations
        )
        checked = verify(draft, self.knowledge, self.proof)
        said = sum(len(part.statements) for part in draft.parts)
        kept = sum(len(part.statements) for part in checked.parts)
        return Said(checked, markdown(checked), said - kept)


def missing(said: Said | None, facts: tuple[str, ...]) -> list[str]:
    """The expected facts that an answer lacks; all of them where there is none."""
    text = said.text if said and not said.dropped else ""
    return [fact for fact in facts if fact not in text]
