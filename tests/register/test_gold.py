"""The readers against what a person reads in the real strategy."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from corpus.cost import Cost
from corpus.place import Place
from ingest.knowledge import Knowledge
from ingest.register.costs import read_costs, unread_costs
from ingest.register.goals import read_goals
from ingest.register.references import read_references
from ingest.register.responsibilities import read_responsibilities
from ingest.register.rules import read_rules
from ingest.register.strategies import read_strategies, unread_strategies
from ingest.steps import ingest_texts
from tests.register.made import knowledge_of

HERE = Path(__file__).parent
REAL = HERE.parents[1] / "corpus" / "region-kronoberg"
READERS = (
    read_costs,
    read_goals,
    read_references,
    read_responsibilities,
    read_rules,
    read_strategies,
)


@pytest.fixture(scope="module")
def real() -> Knowledge:
    """The real collection, without its index."""
    return ingest_texts(REAL).knowledge


def _gold(kind: str) -> list[dict[str, Any]]:
    lines = (HERE / f"gold_{kind}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _assert_begins(knowledge: Knowledge, place: Place, begins: str) -> None:
    sentence = knowledge.sentence_at[(place.document, place.span)]
    assert sentence.text.startswith(begins)


def _costs_row(cost: Cost) -> dict[str, Any]:
    assert cost.share is not None
    back = cost.reimbursement
    return {
        "section": cost.section[-1],
        "amount": cost.amount,
        "currency": cost.currency,
        "year": cost.year,
        "yearly": cost.yearly,
        "about": cost.about,
        "estimated": cost.estimated,
        "includes": list(cost.includes),
        "share": cost.share.percent,
        "share_about": cost.share.about,
        "fee_pays": cost.fee_pays.what if cost.fee_pays else None,
        "reimbursement": {"what": back.what, "source": back.source} if back else None,
    }


def test_costs(real: Knowledge) -> None:
    costs, gold = read_costs(real), _gold("costs")
    for cost, row in zip(costs, gold, strict=True):
        _assert_begins(real, cost.place, row.pop("begins"))
        assert _costs_row(cost) == row
        assert cost.includes_at == cost.place
    assert sum(cost.amount for cost in costs) == 1_710_000
    assert unread_costs(real) == ()


def test_strategies(real: Knowledge) -> None:
    read = [
        {"name": s.name, "first_year": s.first_year, "last_year": s.last_year}
        for s in read_strategies(real)
    ]
    assert read == _gold("strategies")
    assert unread_strategies(real) == ()


def test_goals(real: Knowledge) -> None:
    read = [
        {
            "name": g.name,
            "number": g.number,
            "programmes": list(g.programmes),
            "first_year": g.first_year,
            "last_year": g.last_year,
        }
        for g in read_goals(real)
    ]
    assert read == _gold("goals")
    for goal in read_goals(real):
        assert goal.period_at is not None
        _assert_begins(real, goal.period_at, "För perioden 2021–2027")


def test_rules(real: Knowledge) -> None:
    for rule, row in zip(read_rules(real), _gold("rules"), strict=True):
        _assert_begins(real, rule.place, row.pop("begins"))
        assert {
            "modality": rule.modality,
            "binds": rule.binds,
            "condition": rule.condition,
            "exception": rule.exception,
            "lead_in": rule.lead_in is not None,
        } == row


def test_responsibilities(real: Knowledge) -> None:
    for fact, row in zip(read_responsibilities(real), _gold("responsibilities"), strict=True):
        _assert_begins(real, fact.place, row.pop("begins"))
        assert {
            "who": fact.who,
            "act": fact.act,
            "what": fact.what,
            "when": list(fact.when),
            "support": fact.support,
        } == row


def test_references(real: Knowledge) -> None:
    for reference, row in zip(read_references(real), _gold("references"), strict=True):
        _assert_begins(real, reference.place, row.pop("begins"))
        assert {
            "name": reference.name,
            "applies": reference.applies,
            "earlier": reference.name_at is not None,
        } == row


def test_every_place_is_a_whole_sentence(real: Knowledge) -> None:
    for read in READERS:
        for fact in read(real):
            assert (fact.place.document, fact.place.span) in real.sentence_at


def test_reading_all_kinds_is_quick(real: Knowledge) -> None:
    _ = real.sentences
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        for read in READERS:
            read(real)
        took.append(time.perf_counter() - begun)
    print(f"all kinds: {min(took):.3f} s")
    assert min(took) < 0.2


def test_a_stretch_that_is_no_sentence_holds_nobody_up() -> None:
    knowledge = knowledge_of([("A", f"¤ {'- ' * 9_000}"), ("B", "för " * 5_000 + "riktlinjer")])
    begun = time.perf_counter()
    assert [read(knowledge) for read in READERS] == [()] * len(READERS)
    assert time.perf_counter() - begun < 1
