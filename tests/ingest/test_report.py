"""What an ingest tells, in Swedish if not asked otherwise, in English with `--language en`."""

from __future__ import annotations

import re
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from corpus.key import KeyKind
from corpus.passage import Shape
from corpus.register import Register
from corpus.silent import Why
from ingest.__main__ import main
from ingest.report import report
from ingest.report_words import WORDS, say
from ingest.settings import settings_with
from ingest.steps import ingest_texts
from ingest.update import update

OLD = (
    "Hamnen\n\nHamnen öppnar klockan sju.\n\nAvgiften är 40 kronor per dygn.\n\n"
    "I styrelsen sitter Åsa Ek (V).\n\nKranen bokas av kaptenen.\n\nBadet är stängt.\n"
)
NEW = OLD.replace("40 kronor", "55 kronor").replace("Badet är stängt.", "Lyktorna är tända.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two editions of one text, so that one is not used."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "regler-2024.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "corpus" / "regler-2025.txt").write_text(NEW, encoding="utf-8")
    (tmp_path / "corpus" / "trasig.txt").write_bytes(b"")
    return tmp_path


def test_every_kind_of_thing_has_its_words() -> None:
    kinds = {*Shape, *KeyKind, *Why, "dates", "file names", "file times", "collection.toml"}
    kinds |= {field.name for field in fields(Register)} - {"unread"}
    assert kinds <= WORDS.keys()


@pytest.mark.parametrize("words", WORDS.values(), ids=list(WORDS))
def test_both_languages_say_the_same_things(words: tuple[str, str]) -> None:
    swedish, english = (sorted(re.findall(r"\{\w+\}", text)) for text in words)
    assert swedish == english


def test_the_report_is_swedish_first(folder: Path) -> None:
    ingested = ingest_texts(folder / "corpus")
    told = report(ingested)
    for line in (
        "Samling: corpus",
        "Läst regler-2025.txt: inga sidor",
        "Används inte: regler-2024.txt: en äldre utgåva av regler-2025.txt, som svarar i stället "
        "(avgjort av filnamnen",
        "1 kostnader",
        "Sökvägar: 5 meningar",
        "Utan frågor: ",
        "Utelämnat: 1",
    ):
        assert line in told
    for word in ("Collection", "Read ", "Not used", "Found", "passages", "Left out", "none"):
        assert word not in told


def test_the_report_is_english_where_that_is_asked_for(folder: Path) -> None:
    told = report(ingest_texts(folder / "corpus"), "en")
    for line in (
        "Collection: corpus",
        "Read regler-2025.txt: no pages",
        "Not used: regler-2024.txt: an older edition of regler-2025.txt, which answers instead "
        "(by file names",
        "1 costs",
        "Left out: 1",
    ):
        assert line in told
    assert "Samling" not in told


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        (
            [],
            ["Ändringar från version", "Nytt: r.txt", "Borttaget: r.txt", "Ändrat: r.txt › Hamnen",
             "Ändrad kostnad", "Belopp: 40 → 55", "Indexet är byggt i"],
        ),
        (
            ["--language", "en"],
            ["Changes from version", "New: r.txt", "Removed: r.txt", "Edited: r.txt › Hamnen",
             "Altered cost", "Amount: 40 → 55", "Index built in"],
        ),
    ],
)  # fmt: skip
def test_the_change_report_speaks_the_same_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    options: list[str], lines: list[str],
) -> None:  # fmt: skip
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    (settings.corpus / "r.txt").write_text(OLD, encoding="utf-8")
    update(settings)
    (settings.corpus / "r.txt").write_text(NEW, encoding="utf-8")
    folders = ["--corpus", str(settings.corpus), "--index", str(settings.index)]
    told = []
    for command in ([], ["changes"]):
        monkeypatch.setattr(sys, "argv", ["ingest", *command, *folders, *options])
        with pytest.raises(SystemExit):
            main()
        told.append(capsys.readouterr().out)
    for line in lines:
        assert line in told[0]
    for line in lines[:-1]:
        assert line in told[1]


def test_a_version_that_is_not_kept_is_said_to_be_so() -> None:
    assert "abc" in say("not_kept", "sv", version="abc")
    assert say("not_kept", "sv", version="abc") != say("not_kept", "en", version="abc")
