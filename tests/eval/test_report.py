"""The report: complete in itself, safe, and silent about reserved cases."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from eval.case import Case, load_cases
from eval.commands.report import write_figures, write_page
from eval.figures.of_run import RunFigures
from eval.outcome import Outcome
from tests.eval.making import figures_of, oracle

CASES = load_cases()
ANSWERABLE = [case for case in CASES if case.answerable]
WRONG_OPEN = next(case for case in ANSWERABLE if not case.reserved)
HOSTILE = "<script>alert('x')</script>"


def _say(case: Case) -> Outcome:
    """Wrong to reserved cases and to one open one, with markup in the answer."""
    right = replace(oracle(case), probability=0.9 if case.answerable else 0.2)
    if case.reserved or case is WRONG_OPEN:
        return replace(right, status="answered", answer=f"{HOSTILE} {case.id}", quotes=())
    return right


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> RunFigures:
    return figures_of(tmp_path_factory.mktemp("report") / "run", CASES, _say)


@pytest.fixture(scope="module")
def written(figures: RunFigures) -> dict[str, str]:
    paths = [write_page(figures), *write_figures(figures, figures.run.folder)]
    return {path.suffix: path.read_text(encoding="utf-8") for path in paths}


def test_the_page_needs_nothing_else(written: dict[str, str]) -> None:
    page = written[".html"]
    assert page.startswith("<!doctype html>")
    assert '<html lang="en">' in page
    assert "<title>How good is Strategiassistenten?</title>" in page
    assert 'name="viewport"' in page
    assert not re.search(r"<(?:link|img|iframe)\b|src=|@import|url\((?!#)", page)
    assert page.count("<script>") == 1
    assert page.count("<svg") == 2


def test_what_was_said_is_shown_and_does_nothing(written: dict[str, str]) -> None:
    page = written[".html"]
    assert "&lt;script&gt;" in page
    assert HOSTILE not in page
    assert page.count('class="failure"') == 1
    assert WRONG_OPEN.id in page
    assert 'data-faults="facts quoted"' in page


def test_reserved_cases_are_in_totals_only(written: dict[str, str]) -> None:
    """Not their ids, and of their questions none that no open case asks too."""
    asked_openly = {turn for case in CASES if not case.reserved for turn in case.turns}
    for text in written.values():
        for case in CASES:
            if case.reserved:
                assert not re.search(rf"\b{case.id}\b", text)
                assert case.turns[-1] in asked_openly or case.turns[-1] not in text


def test_the_summary_has_all_tables(written: dict[str, str]) -> None:
    summary = written[".md"]
    for heading in ("Strictly right", "Ranking", "Silence", "Calibration", "Beside baselines"):
        assert f"\n## {heading}" in summary
    assert re.search(
        rf"\| Strictly right, reserved \| 0\.000 \[0\.00, 0\.0\d\] \| {_reserved()} \|", summary
    )


def test_the_rows_for_the_window(written: dict[str, str]) -> None:
    found = json.loads(written[".json"])
    assert found.keys() == {"date", "document_version", "cases", "rows"}
    assert found["cases"] == len(CASES)
    total = found["rows"][0]
    assert (total["label_en"], total["label_sv"]) == (
        "Strictly right, all cases",
        "Helt rätt, alla frågor",
    )
    assert total["right"] == len(CASES) - _reserved() - 1
    for row in found["rows"]:
        assert 0 <= row["low"] <= row["right"] / row["total"] <= row["high"] <= 1


def _reserved() -> int:
    return sum(case.reserved for case in CASES)
