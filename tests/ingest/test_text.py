from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import InputError
from ingest.lines import RawText
from ingest.readers.text import read_text


@pytest.fixture(scope="session")
def any_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A path the property tests may write to again and again."""
    return tmp_path_factory.mktemp("bytes") / "any.txt"


def _pages(raw: RawText) -> list[tuple[str, int | None]]:
    return [(line.text, line.page) for line in raw.lines]


def test_the_real_document_has_eleven_pages(real_raw: RawText) -> None:
    pages = [line.page for line in real_raw.lines]
    assert sorted({page for page in pages if page is not None}) == list(range(1, 12))
    assert None not in pages
    assert pages == sorted(pages, key=lambda page: page or 0)


def test_every_line_stands_where_its_offset_says(real_raw: RawText, real_text: str) -> None:
    for line in real_raw.lines:
        assert real_text[line.offset : line.offset + len(line.text)] == line.text


def test_no_character_but_blanks_is_left_out(real_raw: RawText, real_text: str) -> None:
    kept = "".join(line.text for line in real_raw.lines)
    assert "".join(kept.split()) == "".join(real_text.split())


def test_the_sha256_is_of_the_bytes_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfEn mening.\r\n")
    assert read_text(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_name_is_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("En mening.", encoding="utf-8")
    assert read_text(path).name == "a.txt"


def test_an_ordinary_file_has_no_pages(read: Callable[[str], RawText]) -> None:
    raw = read("Rad ett\n  indragen rad\n\n\tmed tabb\n")
    assert _pages(raw) == [("Rad ett", None), ("indragen rad", None), ("med tabb", None)]


def test_one_leading_space_begins_a_page(read: Callable[[str], RawText]) -> None:
    raw = read(" Ett \n\nrad\n Två \n\nrad\n")
    assert _pages(raw) == [("Ett", 1), ("rad", 1), ("Två", 2), ("rad", 2)]


def test_a_blank_line_of_spaces_begins_no_page(read: Callable[[str], RawText]) -> None:
    assert _pages(read("Ett\n \n  \nTvå")) == [("Ett", None), ("Två", None)]


@pytest.mark.parametrize("break_", ["\n\f", "\n\f\n", "\f\n", "\f", "\r\n\f\r\n"])
def test_a_form_feed_begins_a_page(break_: str, read: Callable[[str], RawText]) -> None:
    """Wherever it stands: what is before it is on the old page, what is after it on the new."""
    assert _pages(read(f"Ett{break_}Två{break_}Tre")) == [("Ett", 1), ("Två", 2), ("Tre", 3)]


def test_a_form_feed_at_the_end_begins_nothing(read: Callable[[str], RawText]) -> None:
    assert _pages(read("Ett\n\fTvå\n\f")) == [("Ett", 1), ("Två", 2)]


def test_a_form_feed_and_one_space_begin_the_same_page(read: Callable[[str], RawText]) -> None:
    """Text out of a PDF may carry both signs of one and the same page break."""
    assert _pages(read(" Ett\nrad\n\f Två\nrad\n")) == [
        ("Ett", 1),
        ("rad", 1),
        ("Två", 2),
        ("rad", 2),
    ]


def test_an_empty_page_counts(read: Callable[[str], RawText]) -> None:
    assert _pages(read("Ett\n\f\n\fTre")) == [("Ett", 1), ("Tre", 3)]


def test_empty_lines_are_counted_within_a_page(read: Callable[[str], RawText]) -> None:
    raw = read("Ett\nTvå\n\n\nTre\n\n\f\n\nFyra")
    assert [line.blank_before for line in raw.lines][:3] == [0, 0, 2]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blanks_at_the_end_are_counted_without_the_line_end(
    end: str, read: Callable[[str], RawText]
) -> None:
    raw = read(f"Ett  {end}Två {end}Tre{end}")
    assert [line.spaces_after for line in raw.lines] == [2, 1, 0]


def test_crlf_makes_the_same_lines_as_lf(read: Callable[[str], RawText]) -> None:
    text = "Ett\n\nTvå\n\n\nTre\n"
    unix, windows = read(text), read(text.replace("\n", "\r\n"))
    assert [(line.text, line.blank_before) for line in unix.lines] == [
        (line.text, line.blank_before) for line in windows.lines
    ]


def test_a_bom_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "bom.txt"
    path.write_bytes(b"\xef\xbb\xbfEn mening.\n")
    (line,) = read_text(path).lines
    assert (line.text, line.offset) == ("En mening.", 0)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16-le"])
def test_a_file_that_is_not_utf_8_is_refused(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "gammal.txt"
    path.write_bytes("Gåvor får inte tas emot.".encode(encoding))
    with pytest.raises(InputError) as caught:
        read_text(path)
    assert "gammal.txt är inte UTF-8" in caught.value.sv
    assert "gammal.txt is not UTF-8" in caught.value.en


@pytest.mark.parametrize("data", [b"", b"\n\r\n \t\n", b"\xef\xbb\xbf", b"\f\n\f", b"\xc2\xad \n"])
def test_a_file_without_text_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "tom.txt"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_text(path)
    assert "tom.txt innehåller ingen text" in caught.value.sv
    assert "tom.txt holds no text" in caught.value.en


def test_a_file_that_is_gone_is_bad_input(tmp_path: Path) -> None:
    """It may be moved or deleted between listing the folder and reading it."""
    with pytest.raises(InputError):
        read_text(tmp_path / "borta.txt")


def test_a_file_that_may_not_be_read_is_bad_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hemlig.txt"
    path.write_text("En mening.", encoding="utf-8")

    def refuse(self: Path, *_: object, **__: object) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError):
        read_text(path)


@given(data=st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes, any_file: Path) -> None:
    any_file.write_bytes(data)
    try:
        raw = read_text(any_file)
    except InputError:
        return
    assert raw.lines


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=80))
def test_every_line_of_any_text_stands_where_its_offset_says(text: str, any_file: Path) -> None:
    any_file.write_bytes(text.encode())
    read_back = text.removeprefix("\ufeff")
    try:
        raw = read_text(any_file)
    except InputError:
        assert not read_back.replace("\u00ad", "").strip()
        return
    for line in raw.lines:
        assert read_back[line.offset : line.offset + len(line.text)] == line.text
    kept = "".join(line.text for line in raw.lines)
    assert "".join(kept.split()) == "".join(read_back.split())
