from __future__ import annotations

import os
from pathlib import Path

import pytest

from ingest import safety
from ingest.errors import InputError
from ingest.lines import RawText
from ingest.readers.text import read_text
from ingest.safety import MAX_BYTES, digest, read_bytes, read_unchanged, refuse


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A collection's folder, with a neighbour outside it."""
    (tmp_path / "utanför.txt").write_text("Hemligt.", encoding="utf-8")
    inside = tmp_path / "samling"
    inside.mkdir()
    (inside / "a.txt").write_text("En mening.", encoding="utf-8")
    return inside


def _fault(path: Path, folder: Path) -> InputError:
    error = refuse(path, folder)
    assert error is not None
    assert path.name in error.sv
    assert path.name in error.en
    return error


def test_an_ordinary_file_is_not_refused(folder: Path) -> None:
    assert refuse(folder / "a.txt", folder) is None


def test_a_file_that_is_too_large_is_refused_unread(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "stor.txt"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    error = _fault(path, folder)
    assert "för stor (200 MB; högst 50 MB tillåts)" in error.sv
    assert "too large (200 MB; at most 50 MB are allowed)" in error.en


def test_a_file_that_grows_is_not_read_beyond_the_limit(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety, "MAX_BYTES", 4)
    with pytest.raises(InputError, match="för stor"):
        read_bytes(folder / "a.txt")


def test_the_largest_allowed_file_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "a.txt"
    monkeypatch.setattr(safety, "MAX_BYTES", path.stat().st_size)
    assert refuse(path, folder) is None
    assert read_bytes(path) == b"En mening."
    assert MAX_BYTES == 50 * 2**20


def test_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    path = folder / "b.txt"
    path.symlink_to(folder.parent / "utanför.txt")
    error = _fault(path, folder)
    assert "utanför mappen" in error.sv
    assert "outside the folder" in error.en


def test_a_link_over_a_link_out_of_the_folder_is_refused(folder: Path) -> None:
    (folder / "mapp").symlink_to(folder.parent)
    path = folder / "b.txt"
    path.symlink_to(folder / "mapp" / "utanför.txt")
    _fault(path, folder)


def test_a_link_inside_the_folder_is_followed(folder: Path) -> None:
    path = folder / "b.txt"
    path.symlink_to("a.txt")
    assert refuse(path, folder) is None


def test_the_folder_itself_may_be_a_link(folder: Path) -> None:
    link = folder.parent / "länk"
    link.symlink_to(folder)
    (folder / "b.txt").symlink_to(folder / "a.txt")
    assert refuse(link / "b.txt", link) is None


@pytest.mark.parametrize("target", ["borta.txt", "b.txt"])
def test_a_link_to_nothing_or_to_itself_is_refused(target: str, folder: Path) -> None:
    path = folder / "b.txt"
    path.symlink_to(target)
    _fault(path, folder)


def test_a_folder_named_like_a_file_is_refused(folder: Path) -> None:
    (folder / "x.pdf").mkdir()
    assert "är en mapp, inte en fil" in _fault(folder / "x.pdf", folder).sv


def test_a_pipe_is_refused_and_never_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "rör.txt")
    assert "not a file" in _fault(folder / "rör.txt", folder).en


def test_a_file_that_may_not_be_read_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: (path.name, mode) != ("a.txt", os.R_OK))
    assert "går inte att läsa (Permission denied)" in _fault(folder / "a.txt", folder).sv


def test_a_file_that_changes_meanwhile_is_not_trusted(folder: Path) -> None:
    path = folder / "a.txt"

    def slow(path: Path) -> RawText:
        raw = read_text(path)
        path.write_text("En annan mening.", encoding="utf-8")
        return raw

    with pytest.raises(InputError) as caught:
        read_unchanged(path, slow)
    assert "a.txt ändrades medan den lästes" in caught.value.sv
    assert "a.txt changed while being read" in caught.value.en


def test_other_bytes_of_the_same_age_and_size_are_noticed(folder: Path) -> None:
    path = folder / "a.txt"
    state = path.stat()

    def slow(path: Path) -> RawText:
        raw = read_text(path)
        path.write_text("en mening.", encoding="utf-8")
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
        return raw

    with pytest.raises(InputError, match="ändrades"):
        read_unchanged(path, slow)


def test_a_fault_of_a_half_written_file_is_told_as_a_change(folder: Path) -> None:
    path = folder / "a.txt"

    def slow(path: Path) -> RawText:
        path.unlink()
        return read_text(path)

    with pytest.raises(InputError, match="ändrades"):
        read_unchanged(path, slow)


def test_a_file_that_stays_is_read(folder: Path) -> None:
    assert read_unchanged(folder / "a.txt", read_text) == read_text(folder / "a.txt")


def test_the_digest_of_what_cannot_be_read_is_no_digest(folder: Path) -> None:
    assert digest(folder / "a.txt") == read_text(folder / "a.txt").sha256
    assert digest(folder / "borta.txt") == "unreadable"
