"""A slip beside a document that changed since: which quotations stand, moved, are gone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.slip.examine import as_text, examine
from assistant.slip.quotations import Standing
from assistant.slip.read import read_slip
from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts
from tests.slip.conftest import Saved
from tests.window.scripted import FOLDER, park


def changed(folder: Path, old: str, new: str) -> Knowledge:
    """What is known of the policy after one edit."""
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
    path = folder / "parkpolicy.txt"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    return ingest_texts(folder).knowledge


@pytest.mark.parametrize(
    ("old", "new", "standings"),
    [
        ("Blåklinten", "Rosen", ("stands", "moved")),
        ("Gräset klipps varje vecka", "Gräset klipps varje dag", ("moved", "moved")),
        ("efter beslut av\nparkchefen", "efter beslut av\nstyrelsen", ("gone", "moved")),
        ("Skötsel av parkerna", "Skötsel av trädgårdar", ("moved", "moved")),
        ("beslutar om undantag", "beslutar om alla undantag", ("stands", "gone")),
    ],
)
def test_each_quotation_is_compared(
    old: str, new: str, standings: tuple[str, ...], saved: Saved, tmp_path: Path
) -> None:
    now = changed(tmp_path / "ny", old, new)
    examined = examine(read_slip(saved("html")), now, None)
    assert tuple(each.standing.value for each in examined.quotations) == standings
    assert examined.holds == ("gone" not in standings)
    assert "Dokumenten har ändrats sedan dess" in as_text(examined)
    for each in examined.quotations:
        if each.now:
            text = now.documents[each.now.document].text
            assert text[each.now.start : each.now.end] == each.quotation.quote


def test_a_file_with_another_name_holds_the_words_too(saved: Saved, tmp_path: Path) -> None:
    (tmp_path / "ny").mkdir()
    shutil.copy(FOLDER / "parkpolicy.txt", tmp_path / "ny" / "annat namn.txt")
    now = ingest_texts(tmp_path / "ny").knowledge
    examined = examine(read_slip(saved("json")), now, None)
    assert {each.standing for each in examined.quotations} == {Standing.MOVED}
    assert "annat namn.txt" in as_text(examined)


def test_an_unchanged_document_is_said_to_be_the_same(saved: Saved) -> None:
    text = as_text(examine(read_slip(saved("md")), park(), None))
    assert "Dokumenten är desamma" in text
    assert "har flyttats" not in text
