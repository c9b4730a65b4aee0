from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from ingest.archive import read_knowledge, read_prepared, write_knowledge
from ingest.knowledge import Knowledge
from ingest.steps import Ingested, digests_of, ingest_texts
from ingest.store import (
    Manifest,
    edition_folder,
    new_edition,
    put_in_force,
    read_manifest,
    write_manifest,
)

REAL = Path(__file__).parents[2] / "corpus" / "region-kronoberg"
MANIFEST = Manifest(format=1, code="def", fingerprint="abc", embedding_model="a-model")


@pytest.fixture(scope="module")
def ingested() -> Ingested:
    return ingest_texts(REAL)


@pytest.fixture(scope="module")
def whole(ingested: Ingested) -> Knowledge:
    return ingested.knowledge


@pytest.fixture(scope="module")
def edition(ingested: Ingested, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("store") / "edition"
    write_knowledge(folder, ingested.knowledge, ingested.prepared)
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
    paths = sorted((edition / "passages").iterdir())
    assert [path.name for path in paths] == [f"{name}.jsonl" for name in sorted(whole.documents)]
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
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
    ingested = ingest_texts(corpus)
    write_knowledge(tmp_path / "edition", ingested.knowledge, ingested.prepared)
    assert read_knowledge(tmp_path / "edition") == ingested.knowledge


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


def test_putting_in_force_leaves_the_one_before(tmp_path: Path) -> None:
    """Somebody may still be reading it; all others go."""
    first, second = _new(tmp_path, "first"), _new(tmp_path, "second")
    put_in_force(tmp_path, first)
    assert edition_folder(tmp_path) == first
    third = _new(tmp_path, "third")
    put_in_force(tmp_path, third)
    assert edition_folder(tmp_path) == third
    assert first.exists()
    assert not second.exists()


def test_half_an_edition_is_swept_away(tmp_path: Path) -> None:
    with new_edition(tmp_path) as whole:
        write_manifest(whole, MANIFEST)
        put_in_force(tmp_path, whole)
    (tmp_path / "edition-half").mkdir()
    (tmp_path / "edition-half" / "keys.jsonl").write_text("{")
    with new_edition(tmp_path) as following:
        assert following.is_dir()
        assert not (tmp_path / "edition-half").exists()
        assert edition_folder(tmp_path) == whole


def test_an_edition_that_cannot_be_built_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with new_edition(tmp_path):
            raise RuntimeError("full")

    with pytest.raises(RuntimeError, match="full"):
        fail()
    assert not list(tmp_path.iterdir())


def test_unchanged_documents_are_taken_over(ingested: Ingested, edition: Path) -> None:
    again = ingest_texts(REAL, edition)
    assert all(each.reused for each in again.prepared)
    assert again.knowledge == ingested.knowledge


def test_a_damaged_document_is_not_taken_over(ingested: Ingested, tmp_path: Path) -> None:
    write_knowledge(tmp_path, ingested.knowledge, ingested.prepared)
    text = next((tmp_path / "texts").iterdir())
    text.write_text(text.read_text(encoding="utf-8").replace("får", "ska"), encoding="utf-8")
    assert read_prepared(tmp_path, digests_of(REAL)) == {}
    assert ingest_texts(REAL, tmp_path).knowledge == ingested.knowledge


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
