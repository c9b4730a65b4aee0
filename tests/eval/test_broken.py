"""Broken assistants score near zero where they are broken; one that is right scores one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from eval.case import Case, load_cases
from eval.outcome import Outcome
from tests.eval.making import figures_of, oracle

CASES = load_cases()
TEXT = "\n".join(words for case in CASES for words in case.passages)
ELSEWHERE = "Ord som ingen fråga gäller."


def _answers_everything(case: Case) -> Outcome:
    if case.answerable:
        return oracle(case)
    return Outcome("answered", ELSEWHERE, (ELSEWHERE,), (ELSEWHERE,), case.language, 0.01)


def _quotes_the_wrong_passage(case: Case) -> Outcome:
    right = oracle(case)
    wrong = (ELSEWHERE,) if case.answerable else ()
    return replace(right, quotes=wrong, ranked=wrong)


def _quotes_what_stands_nowhere(case: Case) -> Outcome:
    right = oracle(case)
    return replace(right, quotes=tuple(f"{words} Typ." for words in right.quotes))


def _invents_a_number(case: Case) -> Outcome:
    right = oracle(case)
    if not case.answerable:
        return right
    return replace(right, answer=f"{case.passages[0]} Det blir 987 654 321 kronor.")


def _says_what_is_forbidden(case: Case) -> Outcome:
    right = oracle(case)
    return replace(right, answer=" ".join((right.answer, *case.forbidden)))


def _refuses_all(case: Case) -> Outcome:
    return Outcome("not_in_documents", "Det säger dokumentet inte.", (), (), "sv", 0.01)


@pytest.mark.parametrize(
    ("say", "worst", "best"),
    [
        (_answers_everything, {"strict.unanswerable": 0, "abstention_recall": 0}, {"hit1": 1}),
        (
            _quotes_the_wrong_passage,
            {"strict.answerable": 0, "evidence_recall": 0, "hit5": 0, "mrr10": 0, "ndcg5": 0},
            {"abstention_recall": 1, "vital": 1},
        ),
        (_quotes_what_stands_nowhere, {"verbatim": 0}, {"abstention_recall": 1}),
        (_invents_a_number, {"fidelity": 0}, {"hit1": 1, "verbatim": 1}),
        (
            _refuses_all,
            {"strict.answerable": 0, "hit1": 0, "vital": 0},
            {"abstention_recall": 1, "false_refusal": 1, "strict.unanswerable": 1},
        ),
    ],
)
def test_a_broken_assistant_scores_zero_where_it_is_broken(
    say: Callable[[Case], Outcome], worst: dict[str, float], best: dict[str, float], tmp_path: Path
) -> None:
    found = figures_of(tmp_path / "run", CASES, say, TEXT + ELSEWHERE).by_key()
    # a refusal may hold a fact's word ("inte") by chance
    assert {key: found[key].value for key in worst} == pytest.approx(worst, abs=0.005)
    assert {key: found[key].value for key in best} == best


def test_one_that_says_what_is_forbidden(tmp_path: Path) -> None:
    found = figures_of(tmp_path / "run", CASES, _says_what_is_forbidden, TEXT).by_key()
    assert found["forbidden"].value == 1


def test_one_that_is_right_scores_one(tmp_path: Path) -> None:
    found = figures_of(tmp_path / "run", CASES, oracle, TEXT).by_key()
    ones = "strict.all hit1 hit5 mrr10 ndcg5 vital verbatim evidence_recall evidence_precision"
    assert {key: found[key].value for key in ones.split()} == dict.fromkeys(ones.split(), 1)
    assert (found["false_answer"].value, found["false_refusal"].value) == (0, 0)
    assert found["aurc"].value == 0
