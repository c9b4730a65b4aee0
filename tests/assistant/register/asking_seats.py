"""How these tests ask the register of a folder: with the real steps, without an index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from assistant.answer import Statement
from assistant.proof import Proof
from assistant.register.answers import answer_from_register
from assistant.register.facts import Facts
from assistant.register.seats import answer_seats
from assistant.understand import Understanding
from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts


@dataclass(frozen=True)
class Said:
    """An answer: its text, the persons it names, the statements that its proof does not carry."""

    text: str
    people: frozenset[str]
    unproven: tuple[str, ...]
    sections: frozenset[tuple[str, ...]]


class Asker:
    """Asks the register of one collection."""

    def __init__(self, folder: Path) -> None:
        self.knowledge: Knowledge = ingest_texts(folder).knowledge
        self.understanding = Understanding(self.knowledge)
        glossary = self.understanding.glossary
        self.facts = Facts(self.knowledge, glossary, self.understanding.names)
        self.proof = Proof(self.knowledge, glossary)

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Every person of the register."""
        return tuple(self.facts.seating.members)

    def ask(self, *turns: str) -> Said | None:
        """The answer out of the register, None where it leaves the question to the search."""
        question = self.understanding.understand(list(turns))
        found = answer_from_register(question, self.facts, self.knowledge, [answer_seats])
        if found is None:
            return None
        statements = [s for part in found.parts for s in part.statements]
        text = "\n".join(s.text for s in statements)

        def is_proven(statement: Statement) -> bool:
            cited = [c for c in found.citations if c.n in statement.citations]
            return bool(cited) and self.proof.carries(statement, cited)

        return Said(
            text,
            frozenset(p for p in self.people if re.search(rf"\b{re.escape(p)}\b", text)),
            tuple(s.text for s in statements if not is_proven(s)),
            frozenset(c.section for c in found.citations),
        )
