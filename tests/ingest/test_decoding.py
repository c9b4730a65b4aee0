from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.decoding import decode
from ingest.errors import InputError
from ingest.readers.text import read_text

PROSE = "Gåvor från leverantörer får inte tas emot. Även måltider är gåvor – ”alltid”."
LETTERS = "Gåvor från leverantörer får inte tas emot. Även måltider är gåvor."


def _refused(data: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        decode("fil.txt", data)
    assert caught.value.sv.startswith("fil.txt ")
    assert caught.value.en.startswith("fil.txt ")
    return caught.value


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_says_how_to_read_it_is_read(codec: str) -> None:
    assert decode("fil.txt", PROSE.encode(codec)) == PROSE


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_is_read_in_both_byte_orders(mark: bytes) -> None:
    codec = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert decode("fil.txt", mark + PROSE.encode(codec)) == PROSE


def test_offsets_of_utf_16_count_characters(tmp_path: Path) -> None:
    path = tmp_path / "fil.txt"
    path.write_bytes("Ett\nTvå\n".encode("utf-16"))
    assert [(line.text, line.offset) for line in read_text(path).lines] == [("Ett", 0), ("Två", 4)]


@pytest.mark.parametrize(
    ("text", "codec", "named"),
    [
        (LETTERS, "latin-1", "Latin-1"),
        (PROSE, "cp1252", "Windows-1252"),
        (PROSE, "mac_roman", "Mac Roman"),
        (LETTERS, "cp850", "CP850"),
    ],
)
def test_an_old_encoding_is_named_and_not_guessed_into_the_text(
    text: str, codec: str, named: str
) -> None:
    error = _refused(text.encode(codec))
    assert f"är inte UTF-8 (byte 1; den ser ut att vara {named}" in error.sv
    assert f"is not UTF-8 (byte 1; it looks like {named}" in error.en
    assert "Spara som och kodningen UTF-8" in error.sv
    assert "Save as and the encoding UTF-8" in error.en


def test_an_unknown_encoding_is_not_named() -> None:
    error = _refused("Стратегия".encode("koi8-r"))
    assert "kodningen känns inte igen" in error.sv
    assert "not recognised" in error.en


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_named(codec: str) -> None:
    error = _refused(PROSE.encode(codec))
    assert "UTF-16 utan BOM" in error.sv
    assert "UTF-16 without BOM" in error.en


@pytest.mark.parametrize("data", [PROSE.encode("utf-16")[:-1], b"\xff\xfe\x00\xd8"])
def test_damaged_utf_16_is_refused(data: bytes) -> None:
    assert "UTF-16" in _refused(data).sv


def test_utf_32_is_named() -> None:
    assert "UTF-32" in _refused(PROSE.encode("utf-32")).sv


def test_zero_bytes_are_refused() -> None:
    error = _refused(b"Text med en \0 i en lang rad av vanliga tecken.")
    assert "nollbyte (byte 12)" in error.sv
    assert "zero bytes (byte 12)" in error.en


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"%PDF-1.4\n", "PDF"), (b"PK\x03\x04...", "zip"), (b"{\\rtf1}", "RTF"), (b"\x89PNG", "PNG")],
)
def test_a_file_with_the_wrong_ending_is_named(data: bytes, kind: str) -> None:
    error = _refused(data)
    assert kind in error.sv
    assert kind in error.en


@given(data=st.binary(max_size=60))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text = decode("fil.txt", data)
    except InputError:
        return
    assert "\0" not in text or data[:2] in (b"\xff\xfe", b"\xfe\xff")
