"""The register: every fact read out of the prose, each with the words that prove it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from corpus.collaboration import Collaboration
from corpus.cost import Cost
from corpus.goal import Goal
from corpus.listed_strategy import ListedStrategy
from corpus.reference import Reference
from corpus.responsibility import Responsibility
from corpus.rule import Rule
from corpus.seat import Seat
from corpus.unread import Unread


@dataclass(frozen=True, slots=True)
class Register:
    """The facts of a collection by their kind, in the order of the text.

    `unread` holds sentences that look like a fact and were not read as one, for a person to see.
    """

    collaborations: tuple[Collaboration, ...] = ()
    seats: tuple[Seat, ...] = ()
    costs: tuple[Cost, ...] = ()
    rules: tuple[Rule, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    goals: tuple[Goal, ...] = ()
    strategies: tuple[ListedStrategy, ...] = ()
    references: tuple[Reference, ...] = ()
    unread: tuple[Unread, ...] = ()

    @classmethod
    def of(cls, parts: Iterable[Register]) -> Register:
        """The registers of several documents as one."""
        parts = tuple(parts)
        kinds = [field.name for field in fields(cls)]
        return cls(**{k: tuple(fact for p in parts for fact in getattr(p, k)) for k in kinds})


EMPTY = Register()
"""The register of nothing."""
