"""Runs made of given outcomes, so that figures can be looked at without asking anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from eval.case import Case
from eval.figures.of_run import RunFigures
from eval.outcome import Outcome
from eval.runs.configuration import configuration
from eval.runs.folder import PRODUCT, Run
from ingest.settings import settings_with

SETTINGS = settings_with(None, None)


def made_run(folder: Path, outcomes: Mapping[str, Outcome], text: str = "Text.") -> Run:
    """A run in which the product said this."""
    configured = configuration(folder.name, SETTINGS, "0123456789ab", 1, 0)
    run = Run.create(folder, configured, {"a.txt": text})
    run.write(PRODUCT, outcomes.items())
    return run


def figures_of(
    folder: Path, cases: tuple[Case, ...], say: Callable[[Case], Outcome], text: str = "Text."
) -> RunFigures:
    """The figures of a system that says this to each of the cases."""
    return RunFigures(made_run(folder, {case.id: say(case) for case in cases}, text), cases)


def oracle(case: Case) -> Outcome:
    """What is wholly right: the facts stated and the words quoted, or silence."""
    if not case.answerable:
        return Outcome("not_in_documents", "Det säger dokumentet inte.", (), (), "sv", 0.01)
    answer = ". ".join(fact[0] for fact in case.facts)
    return Outcome("answered", answer, case.passages, case.passages, case.language, 0.01)
