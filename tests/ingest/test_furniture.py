from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from ingest.furniture import furniture

BODY = 11.0


@dataclass(frozen=True, slots=True)
class Piece:
    plain: str
    page: int
    baseline: float
    size: float = BODY


def _away(pages: Sequence[Sequence[Piece]]) -> list[str]:
    found = furniture(pages, [(0, 800)] * len(pages), BODY)
    return [piece.plain for page in pages for piece in page if id(piece) in found]


def _page(number: int, *outer: Piece) -> list[Piece]:
    """A page whose text is its own, with what stands at its edges."""
    return [
        *outer,
        *(Piece(f"Rad {n} av text {number * 7}.", number, 700 - 14 * n) for n in range(30)),
    ]


@pytest.mark.parametrize(
    "text", ["{n}", "- {n} -", "Sida {n}", "Sida {n} (9)", "{n} (9)", "{n}/9", "Page {n} of 9"]
)
def test_page_numbers(text: str) -> None:
    pages = [_page(n, Piece(text.format(n=n), n, 30)) for n in range(1, 10)]
    assert len(_away(pages)) == 9


def test_roman_numbers_and_heads_that_change_by_chapter() -> None:
    heads = ["Resor", "Resor", "Gåvor", "Gåvor"]
    pages = [_page(n, Piece(head, n, 780)) for n, head in enumerate(heads, 1)]
    assert _away(pages) == heads


def test_a_number_that_does_not_count_pages_is_text() -> None:
    pages = [_page(n, Piece(f"{n * n + 3} kronor", n, 780)) for n in range(1, 6)]
    assert not _away(pages)


def test_a_line_that_stands_once_is_text() -> None:
    assert not _away([_page(1, Piece("Beslut", 1, 780)), _page(2), _page(3)])


def test_large_print_is_text() -> None:
    assert not _away([_page(n, Piece("Bilaga", n, 780, 16)) for n in range(1, 6)])


def test_what_lies_right_at_the_text_is_text() -> None:
    assert not _away([_page(n, Piece("Resor", n, 714)) for n in range(1, 6)])


def test_a_height_at_which_most_pages_have_text_is_text() -> None:
    pages = [_page(n, Piece("Resor" if n < 3 else f"Ämne {n * n}", n, 780)) for n in range(1, 9)]
    assert not _away(pages)


def test_only_the_outermost_rows_are_furniture() -> None:
    pages = [
        _page(n, Piece("Policy", n, 780), Piece(f"Ämne {n * n}", n, 760), Piece("Alla", n, 740))
        for n in range(1, 6)
    ]
    assert _away(pages) == ["Policy"] * 5


def test_pages_that_are_alike_keep_their_text() -> None:
    rows = [
        Piece("En rad som står likadant på båda sidorna av bladet.", 1, 780 - 14 * n)
        for n in range(5)
    ]
    pages = [rows, [Piece(row.plain, 2, row.baseline) for row in rows]]
    assert not _away(pages)


def test_pages_of_other_height_have_the_same_head() -> None:
    pages = [_page(1, Piece("Policy", 1, 780)), [Piece("Policy", 2, 480), Piece("Text.", 2, 300)]]
    found = furniture(pages, [(0, 800), (0, 500)], BODY)
    assert found == {id(pages[0][0]), id(pages[1][0])}
