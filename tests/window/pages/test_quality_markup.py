"""The page on how good the assistant is: the figures as they are, or that there are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.window.quality.figures import Figures, UnreadableFigures, read_figures
from assistant.window.quality.markup import quality
from ingest.knowledge import Knowledge
from tests.window.pages.reading import has_only_own_tags, text_of

ROWS = [
    {
        "label_sv": "Rätt svar <b>",
        "label_en": "Right answers",
        "right": 538,
        "total": 604,
        "low": 0.864,
        "high": 0.913,
    },
    {"label_sv": "Alla", "label_en": "All", "right": 999, "total": 1000, "low": 0.99, "high": 1},
]
FIGURES = {"date": "2026-11-25", "document_version": "abc", "cases": 921, "rows": ROWS}


def figures(folder: Path, **changes: object) -> Figures | None:
    """The figures as read from a file."""
    path = folder / "figures.json"
    path.write_text(json.dumps({**FIGURES, **changes}), encoding="utf-8")
    return read_figures(path)


def test_the_figures_are_said_in_plain_words(tmp_path: Path, park: Knowledge) -> None:
    read = figures(tmp_path, document_version=park.version)
    markup = quality(read, park, "sv", has_report=True)
    text = text_of(markup)
    assert "Provad 2026-11-25 med 921 frågor." in text
    assert "538 av 604 89 % 86 % till 91 %" in text
    assert "999 av 1000 99 % 99 % till 100 %" in text
    assert "den version av dokumentet som svarar nu" in text
    assert 'href="rapport"' in markup
    assert has_only_own_tags(markup)


def test_english(tmp_path: Path, park: Knowledge) -> None:
    text = text_of(quality(figures(tmp_path, document_version=park.version), park, "en"))
    assert "Right answers 538 of 604 89% 86% to 91%" in text
    assert "whole report" not in text


def test_figures_of_another_version_say_so(tmp_path: Path, park: Knowledge) -> None:
    read = figures(tmp_path)
    assert "en annan version av dokumentet (abc)" in quality(read, park, "sv")
    assert "another version of the document (abc)" in quality(read, park, "en")


def test_without_figures_the_page_says_so(tmp_path: Path, park: Knowledge) -> None:
    assert read_figures(tmp_path / "none.json") is None
    assert "Det finns ingen mätning" in quality(None, park, "sv")
    assert "cannot be read" in quality(None, park, "en", is_broken=True)


@pytest.mark.parametrize(
    "changes",
    [
        {"date": "i går"},
        {"rows": [{"label_sv": "x"}]},
        {"rows": [{**ROWS[0], "low": 86}]},
        {"rows": [{**ROWS[0], "total": 0}]},
        {"cases": "många"},
    ],
)
def test_a_file_that_holds_something_else_is_told_apart(
    changes: dict[str, object], tmp_path: Path
) -> None:
    with pytest.raises(UnreadableFigures):
        figures(tmp_path, **changes)
