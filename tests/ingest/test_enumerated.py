from __future__ import annotations

import pytest

from ingest.enumerated import find_series
from ingest.lines import Line


def _found(*texts: str) -> tuple[list[str], list[str]]:
    """The lines that begin a block by their mark, and those of them that are items."""
    lines = [Line(text, 100 * number, None, 0) for number, text in enumerate(texts)]
    series = find_series(lines)
    begins = [line.text for line in lines if line.offset in series.begins]
    return begins, [line.text for line in lines if line.offset in series.items]


@pytest.mark.parametrize(
    "texts",
    [
        ("(a) buss,", "(b) tåg."),
        ("a) Buss.", "b) Tåg."),
        ("1) Buss.", "2) Tåg."),
        ("1. bidrag,", "2. stipendier."),
    ],
)
def test_marks_in_a_row_make_items(texts: tuple[str, str]) -> None:
    assert _found("Detta gäller:", *texts, "Slut.") == (list(texts), list(texts))


@pytest.mark.parametrize(
    "texts",
    [
        ("1. Nämnden beslutar.", "2. Nämnden följer upp."),
        ("1.1 Policyn gäller alla.", "1.2 Policyn följs upp."),
        ("§ 3 Nämnden beslutar.", "§ 4 Nämnden följer upp."),
        ("3 § Nämnden beslutar.", "4 § Nämnden följer upp."),
    ],
)
def test_numbered_paragraphs_begin_and_are_no_items(texts: tuple[str, str]) -> None:
    assert _found(*texts) == (list(texts), [])


@pytest.mark.parametrize(
    "text",
    ["b) och punkten gäller.", "3 § Kommunallagen gäller.", "14. Resor godkänns.", "5 kronor"],
)
def test_a_mark_without_its_neighbours_is_a_citation(text: str) -> None:
    assert _found("Enligt punkt", text, "Så är det.") == ([], [])


def test_neighbours_far_apart_are_strangers() -> None:
    assert _found("(a) först.", *["Text."] * 60, "(b) sist.") == ([], [])
