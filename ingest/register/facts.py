"""The register of one document as one ordered list of kinds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus.collection import Collection
from corpus.document import Document
from corpus.passage import Passage
from corpus.register import Register
from ingest.knowledge import Knowledge
from ingest.register.collaborations import read_collaborations
from ingest.register.costs import read_costs, unread_costs
from ingest.register.goals import read_goals
from ingest.register.references import read_references
from ingest.register.responsibilities import read_responsibilities
from ingest.register.rules import read_rules
from ingest.register.seats import read_seats
from ingest.register.strategies import read_strategies, unread_strategies


def read_register(document: Document, passages: tuple[Passage, ...]) -> Register:
    """Every fact that one document states, and what looks like one and was not read."""
    alone = Knowledge(Collection(Path(), ""), {document.name: document}, passages, (), {}, (), "")
    collaborations = read_collaborations(alone)
    seats, unread_seats = read_seats(alone, collaborations)
    register = Register(
        collaborations=collaborations,
        seats=seats,
        costs=read_costs(alone),
        rules=read_rules(alone),
        responsibilities=read_responsibilities(alone),
        goals=read_goals(alone),
        strategies=read_strategies(alone),
        references=read_references(alone),
    )
    unread = (*unread_seats, *unread_costs(alone), *unread_strategies(alone))
    return replace(register, unread=tuple(sorted(unread, key=lambda each: each.place)))
