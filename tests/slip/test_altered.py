"""Slips that somebody altered, and files that are no slips."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.slip.examine import as_text, examine
from assistant.slip.formats import FORMATS
from assistant.slip.read import read_slip
from assistant.slip.seal import Seal, Sealed, Signature, seal
from ingest.errors import InputError
from tests.slip.conftest import KEY, Saved
from tests.window.scripted import park


def change(path: Path, old: str, new: str, times: int = -1) -> Path:
    """Put other words into a file."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, times))
    return path


def is_altered(path: Path) -> bool:
    """Whether a slip is found altered, and does not hold."""
    examined = examine(read_slip(path), park(), None)
    return examined.seal is Seal.BROKEN and not examined.holds


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("parkchefen", "vem som helst"),
        ("Och träd?", "Och buskar?"),
        ("Skötsel av parkerna", "Ansvar"),
        ("2026-", "2025-"),
        ("Träd fälls", "Träd fäl1s"),
    ],
)
def test_other_words_are_noticed(form: str, old: str, new: str, saved: Saved) -> None:
    assert is_altered(change(saved(form), old, new))


@pytest.mark.parametrize("form", ["html", "md"])
def test_words_altered_only_where_people_read_are_noticed(form: str, saved: Saved) -> None:
    assert is_altered(change(saved(form), "efter beslut", "utan beslut", 1))


@pytest.mark.parametrize("form", ["html", "md"])
def test_words_added_after_the_slip_are_noticed(form: str, saved: Saved) -> None:
    path = saved(form)
    path.write_text(path.read_text() + "\n\nOch det gäller alla träd.")
    assert is_altered(path)


def test_words_altered_only_where_programs_read_are_noticed(saved: Saved) -> None:
    path = saved("html")
    head, mark, tail = path.read_text().partition("answer-slip")
    path.write_text(head + mark + tail.replace("efter beslut", "utan beslut"))
    assert is_altered(path)


def test_a_hash_computed_anew_is_not_noticed_but_the_quotation_is_gone(saved: Saved) -> None:
    """What a hash without a key cannot prove, the document still can."""
    path = forged(saved("json", key=KEY))
    examined = examine(read_slip(path), park(), None)
    assert examined.seal is Seal.WHOLE
    assert "STÅR INTE KVAR" in as_text(examined)
    assert not examined.holds
    assert examine(read_slip(path), park(), KEY).signature is Signature.WRONG


def test_a_thing_said_twice_is_no_slip(saved: Saved) -> None:
    path = change(
        saved("json"), '"status": "answered"', '"status": "refused", "status": "answered"'
    )
    with pytest.raises(InputError):
        read_slip(path)


def forged(path: Path) -> Path:
    """A slip whose words were altered and whose hash was computed anew, without the key."""
    row = json.loads(path.read_text().replace("efter beslut", "utan beslut"))
    sealed: Sealed = seal(row["content"], row["shown_sha256"], None)
    path.write_text(json.dumps({**row, "sha256": sealed.digest}))
    return path


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda row: row["content"].pop(name)


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "no citations": _without("citations"),
    "no kind": _without("kind"),
    "a start that is text": lambda row: row["content"]["citations"][0].update(start="12"),
    "a start below none": lambda row: row["content"]["citations"][0].update(start=-5),
    "a section that is text": lambda row: row["content"]["citations"][0].update(section="x"),
    "an empty quotation": lambda row: row["content"]["citations"][0].update(quote=""),
    "a hash that is a number": lambda row: row.update(sha256=1),
    "a content that is a list": lambda row: row.update(content=[]),
}


@pytest.mark.parametrize("spoil", WRONG.values(), ids=WRONG)
def test_json_of_another_shape_is_no_slip(
    spoil: Callable[[dict[str, Any]], object], saved: Saved
) -> None:
    path = saved("json")
    row = json.loads(path.read_text())
    spoil(row)
    path.write_text(json.dumps(row))
    with pytest.raises(InputError):
        read_slip(path)


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe\x00", b"[" * 100_000, b"{}", b"null", b"<!-- answer-slip\n{}\n-->"],
    ids=["empty", "bytes", "deep", "object", "null", "comment"],
)
def test_other_files_are_said_to_be_no_slips(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "fil.md"
    path.write_bytes(data)
    with pytest.raises(InputError, match="inget svarskvitto"):
        read_slip(path)
    with pytest.raises(InputError, match="går inte att läsa"):
        read_slip(tmp_path)
