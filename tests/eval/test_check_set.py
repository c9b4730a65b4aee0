"""The validator: each kind of fault is found, and the cases of the project have none."""

from __future__ import annotations

from typing import Any

import pytest
from typer.testing import CliRunner

from assistant.pipeline import Assistant
from eval.__main__ import app
from eval.case import Case, load_cases
from eval.check import faults
from eval.check_set import set_faults, summary
from eval.coverage import covered, uncovered
from eval.reach import Reach
from eval.validate import all_faults
from ingest.knowledge import Knowledge


def _case(**changes: Any) -> Case:
    basis: dict[str, Any] = {
        "id": "x-1",
        "user": "employee",
        "kind": "fact",
        "language": "sv",
        "turns": ("När bildades Energy Cities?",),
        "status": "answered",
        "why_not": None,
        "passages": ("Energy Cities bildades 1990",),
        "facts": (("1990",),),
        "forbidden": (),
        "reserved": False,
    }
    return Case.model_validate(basis | changes)


def test_the_cases_of_the_project_have_no_fault(knowledge: Knowledge) -> None:
    assert all_faults(load_cases(), knowledge) == []


def test_every_passage_of_the_text_is_exercised(knowledge: Knowledge) -> None:
    cases = load_cases()
    assert uncovered(covered(cases, knowledge), knowledge) == []
    without = [c for c in cases if not any("bildades 1990" in words for words in c.passages)]
    found = covered(without, knowledge)
    assert any(len(found[p.id]) < len(covered(cases, knowledge)[p.id]) for p in knowledge.passages)
    assert len(uncovered(covered([_case()], knowledge), knowledge)) == len(knowledge.passages) - 1


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"id": "x-2", "turns": ("när bildades  Energy Cities",)}, "asks the same as x-1"),
        ({"id": "x-2", "turns": ("Annat?",), "group": "g"}, "group g: has only one case"),
        ({"id": "x-2", "turns": ("Annat?",), "pair": "p"}, "pair p: is not one Swedish and"),
    ],
)
def test_each_fault_of_the_set_is_named(changes: dict[str, Any], says: str) -> None:
    assert any(says in fault for fault in set_faults([_case(), _case(**changes)]))


def test_what_is_required_or_forbidden_is_not_optional_too(knowledge: Knowledge) -> None:
    assert faults((_case(optional=(("nätverk",),)),), knowledge) == []
    for changes in (
        {"optional": (("1990",),)},
        {"optional": (("nätverk", "1960"),), "forbidden": ("1960",)},
    ):
        (fault,) = faults((_case(**changes),), knowledge)
        assert "may not be optional" in fault


def test_a_group_of_answered_and_unanswered_cases_is_a_fault() -> None:
    silent = {"status": "not_in_documents", "why_not": "near_miss", "passages": (), "facts": ()}
    cases = [_case(group="g"), _case(id="x-2", turns=("B?",), group="g", **silent)]
    assert any("some of its cases have an answer" in fault for fault in set_faults(cases))


def test_a_set_that_is_too_small_is_told_what_it_lacks() -> None:
    found = set_faults([_case()])
    assert "Swedish-English pairs: 0, expected at least 60" in found
    assert any(fault.startswith("reserved: 0.000 of the cases") for fault in found)


def test_facts_must_be_sayable_from_the_expected_words(assistant: Assistant) -> None:
    reach = Reach(assistant.knowledge)
    assert reach.unreachable(_case()) == []
    assert reach.unreachable(_case(facts=(("Ungern", "Hungary"),))) == [("Ungern", "Hungary")]
    assert reach.unreachable(_case(facts=(("sju", "seven"),))) == [], "a number may be computed"
    assert reach.unreachable(_case(facts=(("founded", "formed", "established"),))) == []


def test_the_command_prints_what_the_set_holds() -> None:
    done = CliRunner().invoke(app, ["check"])
    assert done.exit_code == 0, done.output
    assert summary(load_cases()) in done.output
