"""Asks the register of a collection alone, without an index, on a day that never changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from assistant.answer import Answer, Status
from assistant.question import Question
from assistant.register.answers import ANSWERERS, Answerer, answer_from_register
from assistant.register.facts import Facts
from assistant.register.seats import answer_seats
from assistant.render import markdown
from assistant.understand.understanding import Understanding
from assistant.verify.proof import Proof
from assistant.verify.quotations import verify
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
    """An answer out of the register, its words, the persons it names, and what proof threw away."""

    answer: Answer
    text: str
    people: frozenset[str]
    unproven: tuple[str, ...]
    sections: frozenset[tuple[str, ...]]

    @property
    def dropped(self) -> int:
        """How many statements proof threw away."""
        return len(self.unproven)


class Asker:
    """Asks questions of the register of one folder; by all answerers but that of seats, or by
    those given."""

    def __init__(self, folder: Path, answerers: Sequence[Answerer] = OTHERS) -> None:
        self.answerers = answerers
        self.knowledge = ingest_texts(folder).knowledge
        self._understanding = Understanding(self.knowledge)
        glossary = self._understanding.glossary
        self.facts = DatedFacts(self.knowledge, glossary, self._understanding.names)
        self.proof = Proof(self.knowledge, glossary)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Every person of the register."""
        return tuple(self.facts.seating.members)

    def understand(self, *turns: str) -> Question:
        """The last turn as a question."""
        return self._understanding.understand(list(turns))

    def ask(self, *turns: str) -> Said | None:
        """The answer to the last turn, None where the register does not answer it."""
        question = self.understand(*turns)
        found = answer_from_register(question, self.facts, self.knowledge, self.answerers)
        if found is None:
            return None
        draft = Answer(
            Status.ANSWERED, question.language, parts=found.parts, citations=found.citations
        )
        checked = verify(draft, self.knowledge, self.proof)
        said = [statement.text for part in draft.parts for statement in part.statements]
        kept = {statement.text for part in checked.parts for statement in part.statements}
        return Said(
            checked,
            markdown(checked),
            frozenset(p for p in self.people if any(_names(p, text) for text in said)),
            tuple(text for text in said if text not in kept),
            frozenset(citation.section for citation in found.citations),
        )


def _names(person: str, text: str) -> bool:
    return bool(re.search(rf"\b{re.escape(person)}\b", text))


def missing(said: Said | None, facts: tuple[str, ...]) -> list[str]:
    """The expected facts that an answer lacks; all of them where there is none."""
    text = said.text if said and not said.dropped else ""
    return [fact for fact in facts if fact not in text]
