from __future__ import annotations

from pathlib import Path

import pytest

from ingest.errors import InputError
from ingest.read import document_paths, read_documents


def _write(folder: Path, name: str, data: bytes = b"En mening.\n") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_documents_come_by_name(tmp_path: Path) -> None:
    second, first = _write(tmp_path, "b.txt"), _write(tmp_path, "a.txt")
    assert document_paths(tmp_path) == (first, second)


def test_the_case_of_the_ending_does_not_matter(tmp_path: Path) -> None:
    path = _write(tmp_path, "A.TXT")
    assert document_paths(tmp_path) == (path,)


def test_other_files_and_folders_are_no_documents(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.txt")
    _write(tmp_path, "collection.toml")
    _write(tmp_path, "bild.png")
    (tmp_path / "mapp.txt").mkdir()
    _write(tmp_path / "mapp.txt", "inre.txt")
    (tmp_path / "bruten.txt").symlink_to(tmp_path / "finns-inte.txt")
    assert document_paths(tmp_path) == (path,)


def test_an_empty_folder_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_documents(tmp_path)
    assert caught.value.sv.startswith(f"I mappen {tmp_path} finns inget dokument")
    assert caught.value.en.startswith(f"The folder {tmp_path} holds no document")
    assert ".txt" in caught.value.sv
    assert ".txt" in caught.value.en


def test_a_missing_folder_is_bad_input(tmp_path: Path) -> None:
    missing = tmp_path / "borta"
    with pytest.raises(InputError) as caught:
        read_documents(missing)
    assert caught.value.sv.startswith(f"Mappen {missing} finns inte.")
    assert caught.value.en.startswith(f"The folder {missing} does not exist.")
    assert caught.value.both() == f"{caught.value.sv}\n{caught.value.en}"


def test_a_file_in_place_of_the_folder_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_documents(_write(tmp_path, "a.txt"))


def test_a_folder_that_may_not_be_listed_is_bad_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(InputError):
        read_documents(tmp_path)


def test_a_file_that_cannot_be_read_is_left_out_and_reported(tmp_path: Path) -> None:
    _write(tmp_path, "bra.txt")
    _write(tmp_path, "gammal.txt", "Gåvor".encode("latin-1"))
    _write(tmp_path, "tom.txt", b"")
    read, failed = read_documents(tmp_path)
    assert [raw.name for raw in read] == ["bra.txt"]
    assert ["gammal.txt" in failed[0].sv, "tom.txt" in failed[1].sv] == [True, True]


def test_a_folder_where_nothing_can_be_read_is_bad_input(tmp_path: Path) -> None:
    _write(tmp_path, "tom.txt", b"")
    with pytest.raises(InputError, match=r"tom\.txt"):
        read_documents(tmp_path)
