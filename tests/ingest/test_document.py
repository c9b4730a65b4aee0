from __future__ import annotations

from corpus.document import Document


def _document(text: str, page_starts: tuple[int, ...]) -> Document:
    return Document("text.txt", text, page_starts, "0" * 12)


def test_pages_count_from_one() -> None:
    document = _document("ett två tre", (0, 4, 8))
    assert [document.page_at(offset) for offset in (0, 4, 8)] == [1, 2, 3]


def test_the_character_before_a_page_start_is_on_the_page_before() -> None:
    document = _document("ett två tre", (0, 4, 8))
    assert [document.page_at(offset) for offset in (3, 7)] == [1, 2]


def test_the_last_page_reaches_to_the_end() -> None:
    assert _document("ett två tre", (0, 4)).page_at(10) == 2


def test_a_file_without_pages_has_no_page_numbers() -> None:
    assert _document("ett två tre", ()).page_at(5) is None
