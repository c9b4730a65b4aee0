"""Whatever is set on pages, its letters come back, each line where its offset says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.lines import Role
from ingest.readers.pdf import read_pdf
from tests.formats.make_pdf import BOLD, TEXT, Set, print_pages, write_pdf
from tests.formats.strategy import Item

WORD = st.sampled_from(
    ["resa", "möte", "Regionen", "EU-medel", "i", "2024", "beslut.", "stadsbyggnadsnämnden", "–"]
)
WORDS = st.lists(WORD, min_size=1, max_size=60).map(" ".join)
ROLE = st.sampled_from([Role.HEADING, Role.TEXT, Role.BULLET, Role.TEXT])
ITEMS = st.lists(
    st.builds(
        lambda role, text: Item(role, 1, text[:80] if role is Role.HEADING else text), ROLE, WORDS
    ),
    min_size=1,
    max_size=12,
)
PIECE = st.builds(
    Set,
    x=st.sampled_from([20, 210, 400]),
    y=st.integers(1, 37).map(lambda row: 22 * row),
    text=st.sampled_from(["Syfte", "resor i tjänsten", "12", "Sida 2 (3)", "• Gåvor", "A"]),
    font=st.sampled_from([TEXT, BOLD]),
    size=st.sampled_from([6, 9, 11, 18]),
)
PAGE = st.lists(PIECE, min_size=1, max_size=25, unique_by=lambda piece: (piece.x, piece.y))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the PDF of an example is written."""
    return tmp_path_factory.mktemp("any") / "text.pdf"


def _letters(*texts: str) -> Counter[str]:
    return Counter(char for text in texts for char in text if char.isalnum())


def _check(path: Path) -> Counter[str]:
    """The letters of all lines and all furniture, after a look at the offsets."""
    raw = read_pdf(path)
    joined = "\n".join(line.text for line in raw.lines)
    for line in raw.lines:
        assert joined[line.offset : line.offset + len(line.text)] == line.text == line.text.strip()
        assert line.begins is not None
    pages = [line.page or 0 for line in raw.lines]
    assert pages == sorted(pages)
    return _letters(*(line.text for line in (*raw.lines, *raw.furniture)))


@settings(max_examples=30, deadline=None)
@given(items=ITEMS, columns=st.integers(1, 2))
def test_no_letter_of_any_items_is_lost(items: list[Item], columns: int, path: Path) -> None:
    write_pdf(path, items, columns=columns)
    assert _check(path) == _letters(*(item.text for item in items))


@settings(max_examples=60, deadline=None)
@given(pages=st.lists(PAGE, min_size=1, max_size=3))
def test_no_letter_of_any_page_is_lost(pages: list[list[Set]], path: Path) -> None:
    """Strings strewn over pages, beside and above one another."""
    print_pages(path, pages)
    assert _check(path) == _letters(*(piece.text for page in pages for piece in page))
