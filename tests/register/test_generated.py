"""How well the readers do on texts that nobody wrote for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import pytest

from ingest.knowledge import Knowledge
from ingest.register.costs import read_costs
from ingest.register.goals import read_goals
from ingest.register.references import read_references
from ingest.register.responsibilities import read_responsibilities
from ingest.register.rules import read_rules
from ingest.register.strategies import read_strategies
from tests.register import (
    cost_texts,
    goal_texts,
    last_texts,
    later_texts,
    reference_texts,
    responsibility_texts,
    responsibility_texts_more,
    rule_texts,
    strategy_texts,
)
from tests.register.made import Template, score

Reader = Callable[[Knowledge], Sequence[Any]]
KINDS: dict[str, tuple[tuple[ModuleType, ...], Reader]] = {
    "costs": ((cost_texts,), read_costs),
    "rules": ((rule_texts,), read_rules),
    "responsibilities": (
        (responsibility_texts, responsibility_texts_more),
        read_responsibilities,
    ),
    "goals": ((goal_texts,), read_goals),
    "strategies": ((strategy_texts,), read_strategies),
    "references": ((reference_texts,), read_references),
}
SETS = ("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH")
"""In the order of writing. Each after FIRST was written when the readers were done and first read
with those readers unchanged; what it then showed was mended, and the next set written."""
LATER = {"FIFTH": later_texts.FIFTH, "SIXTH": last_texts.SIXTH}
CASES = [
    *((kind, written) for kind in KINDS for written in SETS),
    ("goals", "SIXTH"),
    ("strategies", "SIXTH"),
]


def _templates(kind: str, written: str) -> tuple[tuple[Template, ...], tuple[Template, ...]]:
    """The templates with facts and the templates without, of one kind and one set."""
    if written in LATER:
        return LATER[written][kind]
    module = next(module for module in KINDS[kind][0] if hasattr(module, written))
    return getattr(module, written), getattr(module, f"NOT_{written}")


@pytest.mark.parametrize(("kind", "written"), CASES)
def test_recall_and_precision(kind: str, written: str) -> None:
    with_facts, without = _templates(kind, written)
    found = score(with_facts + without, KINDS[kind][1], at_least=300, seed=7)
    print(
        f"{kind} {written}: recall {found.recall:.3f} of {found.expected}, "
        f"precision {found.precision:.3f} of {found.read}"
    )
    assert found.recall >= 0.95, "\n".join(found.wrong[:5])
    assert found.precision >= 0.99, "\n".join(found.wrong[:5])


@pytest.mark.parametrize(("kind", "written"), CASES)
def test_nothing_is_read_where_nothing_is_said(kind: str, written: str) -> None:
    _, without = _templates(kind, written)
    found = score(without, KINDS[kind][1], at_least=100, seed=8)
    assert found.read == 0, "\n".join(found.wrong[:5])
