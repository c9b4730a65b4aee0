"""Strict scoring: one thing wrong makes the case wrong."""

from __future__ import annotations

from dataclasses import replace

from assistant.pipeline import Assistant
from eval.case import Case, WhyNot, load_cases
from eval.check import faults
from eval.intervals import wilson
from eval.outcome import Outcome
from eval.score import score

CASE = Case(
    id="x-1",
    user="employee",
    kind="cost",
    language="sv",
    turns=("Vad kostar det?",),
    status="answered",
    why_not=None,
    passages=("kostar 10 kronor",),
    facts=(("10 kronor", "tio kronor"),),
    forbidden=("20 kronor",),
    reserved=False,
)
QUOTE = "Det kostar 10 kronor."
RIGHT = Outcome("answered", f"{QUOTE} [1]", (QUOTE,), ("Annat.", QUOTE), "sv", 0.0)


def test_a_right_outcome_is_right() -> None:
    result = score(CASE, RIGHT)
    assert result.strict
    assert not result.first
    assert result.among_three


def test_each_fault_alone_makes_it_wrong() -> None:
    wrong = (
        replace(RIGHT, status="not_in_documents"),
        replace(RIGHT, answer="Det kostar något. [1]"),
        replace(RIGHT, quotes=("Annat.",)),
        replace(RIGHT, answer=f"{QUOTE} Eller 20 kronor. [1]"),
        replace(RIGHT, answer=f"{QUOTE} " + "ord " * 200),
    )
    assert not any(score(CASE, outcome).strict for outcome in wrong)


def test_silence_is_right_only_without_citations() -> None:
    case = CASE.model_copy(
        update={"status": "not_in_documents", "why_not": WhyNot.NEAR_MISS, "passages": ()}
    )
    silent = replace(RIGHT, status="not_in_documents", quotes=())
    assert score(case, silent).strict
    assert not score(case, replace(silent, quotes=(QUOTE,))).strict
    assert not score(case, RIGHT).strict


def test_wilson_by_hand() -> None:
    """5 of 10 with z = 2: middle .5 + 4/20 = .7, spread 2 sqrt(.025 + .01), both over 1.4."""
    low, high = wilson(5, 10, z=2.0)
    assert abs(low - (0.7 - 2 * 0.035**0.5) / 1.4) < 1e-9
    assert abs(high - (0.7 + 2 * 0.035**0.5) / 1.4) < 1e-9
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_cases_fit_the_text(assistant: Assistant) -> None:
    cases = load_cases()
    assert faults(cases, assistant.knowledge) == []
    swedish = sum(case.language == "sv" for case in cases) / len(cases)
    assert abs(swedish - 0.5) < 0.03, "about half of the cases are in each language"
    assert sum(case.reserved for case in cases) * 3 >= len(cases) - 3
    assert sum(not case.answerable for case in cases) >= 25
