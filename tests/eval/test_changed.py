"""A changed corpus: gold that fits its text, nothing of the original in it or in any answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.pipeline import Assistant
from eval.case import load_cases
from eval.changed.ask import Asked, ask_all, changed_assistant
from eval.changed.corpus import Changed, change, leaks, write
from eval.check import faults
from ingest.settings import settings_with
from ingest.steps import ingest_texts

CORPUS = settings_with(None, None).corpus
FLOOR_OPEN = 0.60
FLOOR_FIRST = 0.65
"""Well below what was measured (.69 and .75), for a seed that no weight was fitted on."""


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> tuple[Assistant, Changed, Asked]:
    """The assistant over a changed text alone, with the open cases asked."""
    cases = tuple(case for case in load_cases() if not case.reserved)
    folder = tmp_path_factory.mktemp("changed")
    assistant, changed = changed_assistant(settings_with(None, None), cases, 5, False, folder)
    return assistant, changed, ask_all(assistant, changed)


@pytest.mark.parametrize(("seed", "remove"), [(1, False), (2, True), (9, False), (12, True)])
def test_every_gold_snippet_stands_in_the_changed_text(
    seed: int, remove: bool, tmp_path: Path
) -> None:
    changed = change(CORPUS, load_cases(), seed, remove)
    knowledge = ingest_texts(write(changed, tmp_path)).knowledge
    assert faults(changed.cases, knowledge) == []


def test_the_same_seed_makes_the_same_corpus() -> None:
    cases = load_cases()
    assert change(CORPUS, cases, 3) == change(CORPUS, cases, 3)
    assert change(CORPUS, cases, 3).text != change(CORPUS, cases, 4).text


def test_names_sums_and_years_of_the_original_are_gone() -> None:
    changed = change(CORPUS, load_cases(), 3)
    original = ingest_texts(CORPUS).knowledge
    text = "\n".join(document.text for document in original.documents.values())
    assert len(changed.gone) > 40
    assert len(leaks(text, changed.gone)) > 40
    assert leaks(changed.text, changed.gone) == []


def test_a_removed_collaboration_leaves_questions_without_an_answer() -> None:
    before, after = (change(CORPUS, load_cases(), 3, remove) for remove in (False, True))
    answered = [sum(case.answerable for case in each.cases) for each in (before, after)]
    assert answered[1] < answered[0]
    assert len(after.text) < len(before.text)


def test_the_added_collaboration_has_cases() -> None:
    changed = change(CORPUS, (), 3)
    assert {case.language for case in changed.cases} == {"sv", "en"}
    assert {case.answerable for case in changed.cases} == {True, False}
    assert changed.added.name in changed.text


def test_no_answer_states_what_only_the_original_holds(
    harness: tuple[Assistant, Changed, Asked],
) -> None:
    assert harness[2].leaks == ()


def test_a_text_alone_is_answered_well(harness: tuple[Assistant, Changed, Asked]) -> None:
    scored = harness[2].scored
    assert sum(score.strict for _, score in scored) >= FLOOR_OPEN * len(scored)
    answerable = [score for case, score in scored if case.answerable]
    assert sum(score.first for score in answerable) >= FLOOR_FIRST * len(answerable)
