"""Asks the cases of a changed corpus in an index of its own, and counts what leaks."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from assistant.load import load_assistant
from assistant.pipeline import Assistant
from eval.case import Case
from eval.changed.corpus import Changed, change, leaks, write
from eval.check import faults
from eval.product import Product
from eval.score import score
from eval.table import Scored, table
from ingest.errors import InputError
from ingest.settings import Settings


@dataclass(frozen=True)
class Asked:
    """The outcomes of all cases of one changed corpus, and the leaks found in its answers."""

    scored: Scored
    leaks: tuple[str, ...]


def changed_assistant(
    settings: Settings, cases: tuple[Case, ...], seed: int, remove: bool, folder: Path
) -> tuple[Assistant, Changed]:
    """An assistant over a changed corpus, which is written into `folder` with its index beside."""
    changed = change(settings.corpus, cases, seed, remove)
    corpus = write(changed, folder / f"text-{seed}")
    elsewhere = settings.model_copy(update={"corpus": corpus, "index": folder / f"index-{seed}"})
    return load_assistant(elsewhere), changed


def ask_all(assistant: Assistant, changed: Changed) -> Asked:
    """Ask every case, score it, and look in every answer for what the text no longer holds."""
    wrong = faults(changed.cases, assistant.knowledge)
    if wrong:
        raise InputError("\n".join(wrong), "\n".join(wrong))
    product = Product(assistant)
    outcomes = [(case, product.ask(case)) for case in changed.cases]
    found = [
        f"{case.id}: {leaks(outcome.answer, changed.gone)}"
        for case, outcome in outcomes
        if leaks(outcome.answer, changed.gone)
    ]
    return Asked([(case, score(case, outcome)) for case, outcome in outcomes], tuple(found))


def report(
    settings: Settings, cases: tuple[Case, ...], seed: int, remove: bool, out: Path | None
) -> str:
    """The table of one changed corpus and the leaks in its answers, as text."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = out or Path(temporary)
        assistant, changed = changed_assistant(settings, cases, seed, remove, folder)
        asked = ask_all(assistant, changed)
    lines = [table({f"text alone, seed {seed}": asked.scored})]
    lines += [f"answers that state what only the original holds: {len(asked.leaks)}", *asked.leaks]
    return "\n".join(lines)
