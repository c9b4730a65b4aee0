"""An index that is missing, stale, of another format or damaged is built anew by itself."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.load import load_assistant
from ingest.settings import Settings, settings_with
from ingest.store import edition_folder
from ingest.update import update

QUESTION = "Får jag ta emot gåvor från leverantörer?"
RULE = "Gåvor från leverantörer får inte tas emot."
TEXT = f"Resor\n\nTåg ska väljas före flyg.\n\nGåvor\n\n{RULE}\n"
Damage = Callable[[Path], None]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny collection and its index, which nobody changes."""
    folder = tmp_path_factory.mktemp("tiny")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "policy.txt").write_text(TEXT, encoding="utf-8")
    settings = settings_with(folder / "corpus", folder / "index")
    update(settings)
    return folder


@pytest.fixture
def copied(built: Path, tmp_path: Path) -> Settings:
    """A copy of the tiny collection with its index in force."""
    shutil.copytree(built, tmp_path / "copy")
    return settings_with(tmp_path / "copy" / "corpus", tmp_path / "copy" / "index")


def _edition(settings: Settings) -> Path:
    edition = edition_folder(settings.index)
    assert edition is not None
    return edition


def _quotes(settings: Settings) -> list[str]:
    return [c.quote for c in load_assistant(settings).answer([QUESTION]).citations]


def _other_format(edition: Path) -> None:
    manifest = json.loads((edition / "manifest.json").read_text())
    (edition / "manifest.json").write_text(json.dumps({**manifest, "format": -1}))


def _other_model(edition: Path) -> None:
    manifest = json.loads((edition / "manifest.json").read_text())
    (edition / "manifest.json").write_text(json.dumps({**manifest, "embedding_model": "annan"}))


def _more_in_the_manifest(edition: Path) -> None:
    manifest = json.loads((edition / "manifest.json").read_text())
    (edition / "manifest.json").write_text(json.dumps({**manifest, "shape": "new"}))


def _broken(name: str) -> Damage:
    return lambda edition: _overwrite(edition / name, b"\xff{[")


def _cut(name: str) -> Damage:
    return lambda edition: _overwrite(edition / name, (edition / name).read_bytes()[:-40])


def _gone(name: str) -> Damage:
    return lambda edition: _remove(edition / name)


def _nothing_in_force(edition: Path) -> None:
    (edition.parent / "current").unlink()


def _nonsense_in_force(edition: Path) -> None:
    (edition.parent / "current").write_bytes(b"\xff\xfe")


def _overwrite(path: Path, data: bytes) -> None:
    assert path.is_file()
    path.write_bytes(data)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


DAMAGES: dict[str, Damage] = {
    "other format": _other_format,
    "other model": _other_model,
    "more in the manifest": _more_in_the_manifest,
    "broken manifest": _broken("manifest.json"),
    "no manifest": _gone("manifest.json"),
    "nothing in force": _nothing_in_force,
    "nonsense in force": _nonsense_in_force,
    "broken passages": _broken("passages/policy.txt.jsonl"),
    "cut passages": _cut("passages/policy.txt.jsonl"),
    "no passages": _gone("passages"),
    "no keys": _gone("keys.jsonl"),
    "cut about": _cut("about.json"),
    "no text": _gone("texts"),
    "cut text": _cut("texts/policy.txt"),
    "no words": _gone("words"),
    "broken grams": _broken("grams/params.index.json"),
    "no vectors": _gone("chroma"),
    "broken vectors": _broken("chroma/chroma.sqlite3"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_built_anew(
    damage: str, copied: Settings, capfd: pytest.CaptureFixture[str]
) -> None:
    before = _edition(copied)
    DAMAGES[damage](before)
    assert RULE in _quotes(copied)
    captured = capfd.readouterr()
    assert captured.out == ""
    assert any(str(copied.index) in line for line in captured.err.splitlines())
    assert _edition(copied) != before


def test_a_whole_index_is_left_alone(copied: Settings, capfd: pytest.CaptureFixture[str]) -> None:
    before = _edition(copied)
    assert RULE in _quotes(copied)
    assert capfd.readouterr() == ("", "")
    assert _edition(copied) == before


def test_a_changed_text_is_read_again(copied: Settings, capfd: pytest.CaptureFixture[str]) -> None:
    path = next(copied.corpus.iterdir())
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("får inte tas emot", "får alltid tas emot"), encoding="utf-8")
    assert RULE.replace("inte", "alltid") in _quotes(copied)
    assert str(copied.index) in capfd.readouterr().err


def test_a_new_companion_file_counts(copied: Settings, capfd: pytest.CaptureFixture[str]) -> None:
    (copied.corpus / "collection.toml").write_text('title = "Hamnpolicyn"\n')
    assert load_assistant(copied).knowledge.collection.title == "Hamnpolicyn"
    assert str(copied.index) in capfd.readouterr().err


def test_one_old_edition_stays_for_those_who_read_it(copied: Settings) -> None:
    for _ in range(3):
        before = _edition(copied)
        _other_format(before)
        load_assistant(copied)
    left = {p.name for p in copied.index.iterdir()}
    assert left == {"current", "ingest.lock", "versions", before.name, _edition(copied).name}


def test_other_things_in_the_index_folder_stay(copied: Settings) -> None:
    (copied.index / "anteckningar").mkdir()
    _other_format(_edition(copied))
    load_assistant(copied)
    assert (copied.index / "anteckningar").is_dir()
