"""`changes`, `changed`, `calibrate`, `dehyphenation`: other texts, and what is read out of one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.load import load_assistant
from eval.calibrate import calibrate as fit
from eval.case import CALIBRATION, CASES, load_cases
from eval.changed.ask import report as changed_report
from eval.changes import different_answers
from eval.changes import report as changes_report
from eval.commands.options import CasesOption, Corpus, Index
from eval.dehyphenation import compare, load
from eval.dehyphenation import failures as wrongly_mended
from ingest.settings import settings_with
from ingest.versions import two_versions


def changes(
    before: Annotated[str | None, typer.Argument(help="a kept version; else the last but one")] = (
        None
    ),
    after: Annotated[str | None, typer.Argument(help="a kept version; else the last")] = None,
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
) -> None:
    """List the cases that two versions of the documents answer differently."""
    settings = settings_with(corpus, index)
    old, new = two_versions(settings.index, before, after)
    loaded = load_cases(cases)
    found = list(different_answers(settings, old, new, loaded))
    print(changes_report(found, len(loaded)))


def changed(
    seed: Annotated[int, typer.Option(help="decides all changes")] = 1,
    out: Annotated[Path | None, typer.Option(help="folder to keep text and index in")] = None,
    remove: Annotated[bool, typer.Option(help="take a collaboration away")] = False,
    corpus: Corpus = None,
) -> None:
    """Ask all cases of a changed text that has no companions, and count what leaks."""
    print(changed_report(settings_with(corpus, None), load_cases(), seed, remove, out))


def calibrate(corpus: Corpus = None, index: Index = None) -> None:
    """Fit the decision's weights and print the curve behind its threshold."""
    cases = (*load_cases(), *load_cases(CALIBRATION))
    print(fit(load_assistant(settings_with(corpus, index)), cases))


def dehyphenation(
    file: Annotated[Path, typer.Argument(help="JSON Lines, one broken word a line")],
    failures: Annotated[bool, typer.Option(help="list the cases that failed")] = False,
) -> None:
    """Measure how repair mends broken words, beside joining and keeping all."""
    cases = load(file)
    if failures:
        print(wrongly_mended(cases))
    print(compare(cases))
