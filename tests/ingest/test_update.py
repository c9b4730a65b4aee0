"""Updates: only what changed is embedded, nothing is done twice at once, what is gone is gone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.load import load_assistant
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.lock import ingest_lock
from ingest.settings import Settings, settings_with
from ingest.store import edition_folder
from ingest.update import update
from ingest.vectors import Vectors, text_id

RULES = "Resor\n\nTåg ska väljas före flyg.\n\nGåvor\n\nGåvor får inte tas emot.\n"
HARBOUR = "Hamnen\n\nHamnen öppnar klockan sju. Båtar får ligga kvar i tre dagar.\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "regler.txt").write_text(RULES, encoding="utf-8")
    (tmp_path / "corpus" / "hamn.txt").write_text(HARBOUR, encoding="utf-8")
    return settings_with(tmp_path / "corpus", tmp_path / "index")


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are embedded, as they are."""
    texts: list[str] = []
    encode = Embedder.encode

    def recording(self: Embedder, given: list[str]) -> object:
        texts.extend(given)
        return encode(self, given)

    monkeypatch.setattr(Embedder, "encode", recording)
    return texts


def _vector_ids(settings: Settings) -> set[str]:
    edition = edition_folder(settings.index)
    assert edition
    return set(Vectors.load(edition / "chroma").ids())


def test_only_what_changed_is_embedded_again(settings: Settings, embedded: list[str]) -> None:
    update(settings)
    assert len(embedded) == 4
    embedded.clear()
    (settings.corpus / "regler.txt").write_text(RULES.replace("tas emot", "ges bort"), "utf-8")
    updated = update(settings)
    assert updated.built
    assert embedded == ["Gåvor – Gåvor får inte ges bort."]
    keys = updated.ingested.knowledge.keys
    assert _vector_ids(settings) == {text_id(key.text) for key in keys}


def test_a_second_ingest_of_the_same_files_does_nothing(settings: Settings) -> None:
    first = update(settings)
    again = update(settings)
    assert first.built
    assert not again.built
    assert again.edition == first.edition
    assert all(each.reused for each in again.ingested.prepared)


def test_an_update_ends_where_a_new_index_would(settings: Settings, tmp_path: Path) -> None:
    update(settings)
    (settings.corpus / "hamn.txt").write_text(HARBOUR.replace("sju", "åtta"), encoding="utf-8")
    updated = update(settings)
    fresh = update(settings_with(settings.corpus, tmp_path / "fresh"))
    assert updated.ingested.knowledge == fresh.ingested.knowledge
    question = ["När öppnar hamnen?"]
    answers = [
        load_assistant(settings_with(settings.corpus, index)).answer(question)
        for index in (settings.index, tmp_path / "fresh")
    ]
    assert answers[0] == answers[1]
    assert "klockan åtta" in answers[0].citations[0].quote


def test_a_removed_document_disappears_everywhere(settings: Settings) -> None:
    update(settings)
    (settings.corpus / "hamn.txt").unlink()
    updated = update(settings)
    assert "hamn.txt" not in updated.ingested.knowledge.documents
    found = [p for p in updated.edition.rglob("*") if p.is_file() and p.parent.name != "chroma"]
    assert not [p for p in found if "hamn" in p.name or "Båtar" in p.read_bytes().decode("latin1")]
    assert len(_vector_ids(settings)) == 2
    chroma = b"".join(p.read_bytes() for p in (updated.edition / "chroma").rglob("*.sqlite3"))
    assert "Båtar får ligga kvar".encode() not in chroma
    answer = load_assistant(settings).answer(["Hur länge får båtar ligga kvar?"])
    assert all("Båtar" not in c.quote for c in (*answer.citations, *answer.related))


def test_a_second_ingest_at_once_says_so_and_stops(settings: Settings) -> None:
    with ingest_lock(settings.index, wait=False), pytest.raises(InputError) as caught:
        update(settings)
    assert "pågår" in caught.value.sv
    assert "is running" in caught.value.en
    assert update(settings).built


def test_a_dead_holder_s_lock_is_free(settings: Settings) -> None:
    settings.index.mkdir()
    (settings.index / "ingest.lock").write_text(str(os.getpid()))
    assert update(settings).built


def test_another_model_embeds_everything_anew(
    settings: Settings, embedded: list[str], tmp_path: Path
) -> None:
    from ingest.embedding import default_folder

    update(settings)
    embedded.clear()
    (tmp_path / "model").symlink_to(default_folder())
    other = settings.model_copy(update={"embedding_model": str(tmp_path / "model")})
    update(other)
    assert len(embedded) == 4


def test_one_broken_file_does_not_keep_the_others_out(settings: Settings) -> None:
    (settings.corpus / "trasig.txt").write_bytes(b"")
    updated = update(settings)
    assert set(updated.ingested.knowledge.documents) == {"hamn.txt", "regler.txt"}
    assert "trasig.txt" in updated.ingested.left_out[0].sv
