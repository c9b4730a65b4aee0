from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts
from ingest.store import (
    Manifest,
    edition_folder,
    put_in_force,
    read_knowledge,
    read_manifest,
    write_knowledge,
    write_manifest,
)

REAL = Path(__file__).parents[2] / "corpus" / "region-kronoberg"
MANIFEST = Manifest(format=1, fingerprint="abc", embedding_model="a-model")


@pytest.fixture(scope="module")
def whole() -> Knowledge:
    return ingest_texts(REAL).knowledge


@pytest.fixture(scope="module")
def edition(whole: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("store") / "edition"
    write_knowledge(folder, whole)
    return folder


def _new(index: Path, name: str) -> Path:
    folder = index / name
    folder.mkdir(parents=True)
    write_manifest(folder, MANIFEST)
    return folder


def test_what_was_written_is_read_back(whole: Knowledge, edition: Path) -> None:
    again = read_knowledge(edition)
    assert again == whole
    assert again.sentences == whole.sentences


def test_the_texts_lie_there_as_they_are_quoted(whole: Knowledge, edition: Path) -> None:
    for document in whole.documents.values():
        data = (edition / "texts" / document.name).read_bytes()
        assert data.decode("utf-8") == document.text


def test_each_passage_lies_there_with_its_words(whole: Knowledge, edition: Path) -> None:
    lines = (edition / "passages.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["id"] for row in rows] == [p.id for p in whole.passages]
    for row in rows:
        text = whole.documents[row["document"]].text
        assert row["text"] == text[row["span"]["start"] : row["span"]["end"]]


@pytest.mark.parametrize("odd", ["\u2028", "\u0085", "\x0b", "\x1c"])
def test_odd_line_ends_in_a_text_are_kept(odd: str, tmp_path: Path) -> None:
    """What splitlines() takes for a line end may stand inside a record."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    row = {"source": "Tåg väljs före flyg.", "en": f"Trains{odd}first."}
    (corpus / "text.txt").write_text("Tåg väljs före flyg.\n", encoding="utf-8")
    (corpus / "translation.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    knowledge = ingest_texts(corpus).knowledge
    write_knowledge(tmp_path / "edition", knowledge)
    assert read_knowledge(tmp_path / "edition") == knowledge


def test_the_manifest_is_read_back(tmp_path: Path) -> None:
    write_manifest(tmp_path, MANIFEST)
    assert read_manifest(tmp_path) == MANIFEST


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b"\xff", b"7", b'{"format": 1, "colour": "red"}']
)
def test_a_manifest_that_is_none(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(data)
    assert read_manifest(tmp_path) is None


def test_a_manifest_with_more_in_it_is_another_one(tmp_path: Path) -> None:
    row = {**asdict(MANIFEST), "more": 1}
    (tmp_path / "manifest.json").write_text(json.dumps(row))
    assert read_manifest(tmp_path) != MANIFEST


def test_nothing_is_in_force_at_first(tmp_path: Path) -> None:
    assert edition_folder(tmp_path) is None
    assert edition_folder(tmp_path / "borta") is None


def test_putting_in_force_takes_the_others_away(tmp_path: Path) -> None:
    first, second = _new(tmp_path, "first"), _new(tmp_path, "second")
    put_in_force(tmp_path, first)
    assert edition_folder(tmp_path) == first
    third = _new(tmp_path, "third")
    put_in_force(tmp_path, third)
    assert edition_folder(tmp_path) == third
    assert not first.exists()
    assert not second.exists()


def test_what_is_no_edition_stays(tmp_path: Path) -> None:
    (tmp_path / "anteckningar").mkdir()
    (tmp_path / "läs.txt").write_text("Mitt.")
    put_in_force(tmp_path, _new(tmp_path, "first"))
    assert (tmp_path / "anteckningar").is_dir()
    assert (tmp_path / "läs.txt").is_file()


@pytest.mark.parametrize("name", [b"", b"\n", b"borta\n", b"\xff\xfe", b"."])
def test_a_pointer_to_nothing(name: bytes, tmp_path: Path) -> None:
    _new(tmp_path, "first")
    (tmp_path / "current").write_bytes(name)
    assert edition_folder(tmp_path) is None


def test_an_edition_without_its_manifest_is_not_whole(tmp_path: Path) -> None:
    """The manifest is written last."""
    edition = _new(tmp_path, "first")
    put_in_force(tmp_path, edition)
    (edition / "manifest.json").unlink()
    assert edition_folder(tmp_path) is None
