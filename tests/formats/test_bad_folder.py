"""A folder with one good document and many bad ones: the good one is read, the others are named."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import ingest.__main__ as command
from ingest.errors import InputError
from ingest.index import SearchIndex
from ingest.read import document_paths, read_documents
from ingest.settings import settings_with
from ingest.steps import ingest_texts, wanted_manifest
from tests.formats.word_files import document_of, p, packed, zipped

Run = Callable[..., int]
BAD = {
    "enkodad.txt": "Gåvor".encode("latin-1"),
    "noll.txt": b"a\0b",
    "tom.md": b"",
    "mjuka.txt": b"\xc2\xad\n",
    "pdf.txt": b"%PDF-1.4\n",
    "bomb.docx": zipped({**packed(), "bild.bin": bytes(20_000_000)}),
    "halv.docx": zipped(packed())[:900],
    "gammal.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
    "gammal.doc": b"\xd0\xcf\x11\xe0",
    "text.odt": b"PK",
    "sida.HTML": b"<p>Hej</p>",
    "brev.rtf": b"{\\rtf1}",
    "utkast.pages": b"PK",
    "README.md": b"# Om mappen\n",
}
IGNORED = {"bild.png": b"", "~$l.docx": b"x", "._god.docx": b"x", ".dold.txt": b"Hej."}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Good and bad files of all kinds, and what is no file."""
    inside = tmp_path / "samling"
    inside.mkdir()
    for name, data in {**BAD, **IGNORED}.items():
        (inside / name).write_bytes(data)
    (inside / "mapp.txt").mkdir()
    (inside / "utkast2.pages").mkdir()
    (inside / "bilder").mkdir()
    os.mkfifo(inside / "rör.docx")
    (tmp_path / "ute.txt").write_text("Hemligt.", encoding="utf-8")
    (inside / "ut.txt").symlink_to(tmp_path / "ute.txt")
    with (inside / "stor.docx").open("wb") as file:
        file.truncate(200 * 2**20)
    return inside


@pytest.fixture
def good(folder: Path) -> Path:
    """The same folder with one document that can be read."""
    body = p("Gåvor", "Heading1") + p("Gåvor från leverantörer får inte tas emot.")
    document_of(body).save(str(folder / "god.docx"))
    return folder


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `python -m ingest` in this process, without the search index; gives the exit status."""
    monkeypatch.setattr(SearchIndex, "build", lambda *_: None)

    def run_command(*arguments: object) -> int:
        monkeypatch.setattr(sys, "argv", ["ingest", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            command.main()
        return int(ended.value.code or 0)

    return run_command


NAMED = {*BAD, "mapp.txt", "utkast2.pages", "rör.docx", "ut.txt", "stor.docx"}


def _named(errors: list[InputError]) -> set[str]:
    return {name for name in NAMED for error in errors if error.sv.startswith(f"{name} ")}


def test_the_good_one_is_read_and_every_bad_one_is_named(good: Path) -> None:
    read, failed = read_documents(good)
    assert [raw.name for raw in read] == ["god.docx"]
    assert _named(failed) == NAMED
    assert len(failed) == len(NAMED)
    assert all(error.en.split(" ")[0] == error.sv.split(" ")[0] for error in failed)


def test_every_sentence_says_what_to_do(good: Path) -> None:
    _, failed = read_documents(good)
    for error in failed:
        assert error.sv.count(". ") >= 1, error.sv
        assert error.en.count(". ") >= 1, error.en


def test_the_fingerprint_of_the_folder_can_be_taken(good: Path, tmp_path: Path) -> None:
    """Also of files that cannot be read; and nothing large is read for it."""
    assert "stor.docx" not in {path.name for path in document_paths(good)}
    settings = settings_with(good, tmp_path / "index")
    assert wanted_manifest(settings) == wanted_manifest(settings)


def test_where_none_can_be_read_each_is_named(folder: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_documents(folder)
    for name in NAMED:
        assert name in caught.value.sv
        assert name in caught.value.en
    assert str(folder) in caught.value.sv
    assert "\n" not in caught.value.sv + caught.value.en


def test_only_what_has_no_reader_is_said_with_advice(tmp_path: Path) -> None:
    (tmp_path / "strategi.odt").write_bytes(b"PK")
    with pytest.raises(InputError) as caught:
        document_paths(tmp_path)
    assert "strategi.odt har ett format som inte läses" in caught.value.sv
    assert "Open it in Word/LibreOffice, save it as .docx and run again." in caught.value.en


def test_the_command_tells_all_and_ends_well(
    good: Path, run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run("--corpus", good, "--index", tmp_path / "index") == 0
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert "Läst god.docx" in out
    assert f"Utelämnat: {len(NAMED)}" in out
    for name in NAMED:
        assert f"  - {name} " in out
    assert "Save as and the encoding UTF-8, and try again." in out, "the advice was cut off"


def test_the_command_without_a_good_file_ends_with_a_sentence(
    folder: Path, run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run("--corpus", folder, "--index", tmp_path / "index") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.strip().splitlines()) == 2
    assert "enkodad.txt" in err


@pytest.mark.parametrize("name", [b"g\xe5vor.txt", b"g\xe5vor.odt", b"tv\nrader.md"])
def test_a_name_that_cannot_be_written_is_shown_with_question_marks(
    name: bytes, good: Path, run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Swedish names out of a zip file of old are not UTF-8."""
    (good / os.fsdecode(name)).write_bytes(b"En mening.")
    assert run("--corpus", good, "--index", tmp_path / "index") == 0
    out = capsys.readouterr().out
    shown = name.replace(b"\xe5", b"?").replace(b"\n", b"?").decode()
    assert f"  - {shown} har tecken i namnet" in out
    assert f"    {shown} has characters in its name" in out
    assert out.encode(), "it cannot be printed"


def test_a_file_that_may_not_be_read_is_named(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (good / "hemlig.txt").write_bytes(b"En mening.")
    ordinary = Path.open

    def refuse(self: Path, *given: Any, **named: Any) -> Any:
        if self.name == "hemlig.txt":
            raise PermissionError(13, "Permission denied", str(self))
        return ordinary(self, *given, **named)

    monkeypatch.setattr(Path, "open", refuse)
    read, failed = read_documents(good)
    assert [raw.name for raw in read] == ["god.docx"]
    assert any("hemlig.txt går inte att läsa (Permission denied)" in e.sv for e in failed)
    wanted_manifest(settings_with(good, good / "index"))


@pytest.mark.parametrize("name", ["collection.toml", "question-bank.jsonl"])
def test_a_companion_that_is_a_folder_is_said_in_a_sentence(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("En mening.", encoding="utf-8")
    (tmp_path / name).mkdir()
    with pytest.raises(InputError) as caught:
        ingest_texts(tmp_path)
    assert name in caught.value.sv
