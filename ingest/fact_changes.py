"""Which facts of the register changed between two versions: added, removed, altered.

Facts with the same values belong together; of the rest, those of one kind that share the most
values do: a seat that has another person, a cost of another amount. Words of the text that prove
a fact may change without it.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ingest.pairing import best_pairs
from ingest.register_tables import PROOF, TABLES

Cell = str | int | float | None
SHARED = 0.5
"""Least share of values in common at which a fact is taken for the altered form of another."""
_NO_FACTS = frozenset({"unread"})
SAID_BY_WORDS = frozenset({"rules", "responsibilities", "references"})
"""Kinds whose facts are sentences: with other words they say something else."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as it is kept: its kind, its columns that hold something, and its proof."""

    kind: str
    values: dict[str, Cell]
    document: str
    section: str
    page: int | None
    quote: str


@dataclass(frozen=True, slots=True)
class Altered:
    """A fact before and after, and the columns in which it differs."""

    before: Fact
    after: Fact
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactChanges:
    """The difference between the facts of two versions."""

    added: tuple[Fact, ...] = ()
    removed: tuple[Fact, ...] = ()
    altered: tuple[Altered, ...] = ()


def read_facts(store: Path) -> tuple[Fact, ...]:
    """Every fact of a register.sqlite, in the order of the text; ValueError if it is damaged."""
    try:
        with closing(sqlite3.connect(f"{store.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            opened.row_factory = sqlite3.Row
            return tuple(
                _fact(kind, row)
                for kind in TABLES
                if kind not in _NO_FACTS
                for row in opened.execute(f'SELECT * FROM "{kind}" ORDER BY rowid')
            )
    except (sqlite3.Error, IndexError) as error:
        raise ValueError(f"{store} is no register of this format: {error}") from error


def compare_facts(old: Iterable[Fact], new: Iterable[Fact]) -> FactChanges:
    """What changed from the facts `old` to `new`."""
    old, new = tuple(old), tuple(new)
    gone, come = _without(old, new), _without(new, old)
    altered, removed, added = _pairs(gone, come)
    return FactChanges(tuple(added), tuple(removed), tuple(altered))


def _fact(kind: str, row: sqlite3.Row) -> Fact:
    values = {c.name: row[c.name] for c in TABLES[kind] if row[c.name] is not None}
    proof = {c.name: row[c.name] for c in PROOF}
    return Fact(
        kind, values, proof["document"], proof["section"] or "", proof["page"], proof["quote"]
    )


def _said(fact: Fact) -> tuple[object, ...]:
    words = fact.quote if fact.kind in SAID_BY_WORDS else ""
    return fact.kind, words, tuple(fact.values.items())


def _without(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """The facts that are not among the others, counted: of three alike and two, one is left."""
    known = Counter(map(_said, others))
    left: list[Fact] = []
    for fact in facts:
        if known[_said(fact)]:
            known[_said(fact)] -= 1
        else:
            left.append(fact)
    return left


def _pairs(gone: list[Fact], come: list[Fact]) -> tuple[list[Altered], list[Fact], list[Fact]]:
    """Altered facts, those that share the most first; then what was removed and added."""
    partner = best_pairs(
        (shared, n, m)
        for n, before in enumerate(gone)
        for m, after in enumerate(come)
        if before.kind == after.kind and (shared := _shared(before, after)) >= SHARED
    )
    altered = [_altered(gone[n], come[m]) for n, m in sorted(partner.items(), key=lambda p: p[1])]
    taken = set(partner.values())
    return (
        altered,
        [fact for n, fact in enumerate(gone) if n not in partner],
        [fact for m, fact in enumerate(come) if m not in taken],
    )


def _altered(before: Fact, after: Fact) -> Altered:
    columns = dict.fromkeys((*before.values, *after.values))
    differ = tuple(c for c in columns if before.values.get(c) != after.values.get(c))
    return Altered(before, after, differ or ("quote",))


def _shared(before: Fact, after: Fact) -> float:
    """The share of filled columns that agree; the section counts as one, so that place matters."""
    columns = {*before.values, *after.values}
    agree = sum(before.values.get(c) == after.values.get(c) for c in columns)
    return (agree + (before.section == after.section)) / (len(columns) + 1)
