"""What changed between two versions, and how it is told and kept."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.__main__ import main
from ingest.change_report import as_json, as_text, marked
from ingest.changes import Changes, Here, Op, compare, difference
from ingest.settings import Settings, settings_with
from ingest.update import update
from ingest.versions import version_corpus, versions

TRAVEL = "Resor\n\nTåg ska väljas före flyg.\n\n"
OLD = f"{TRAVEL}Gåvor\n\nGåvor får tas emot i två fall.\n\nKaffe bjuds alla på.\n"
NEW = f"{TRAVEL}Gåvor\n\nGåvor får tas emot i tre fall.\n\nParkering är gratis för besökare.\n"


def _here(text: str, section: str = "A") -> Here:
    return Here(text[:6], "d.txt", (section,), 1, text)


def _compare(old: list[Here], new: list[Here]) -> Changes:
    return compare("1", old, "2", new)


def test_nothing_changed() -> None:
    row = [_here("Ett stycke."), _here("Ett stycke."), _here("Ett annat.")]
    changes = _compare(row, list(row))
    assert changes.none
    assert changes.unchanged == 3


def test_added_removed_edited_moved() -> None:
    changes = _compare(
        [
            _here("Hunden får följa med till kontoret."),
            _here("Allt om kaffe."),
            _here("Flytta mig."),
        ],
        [
            _here("Hunden får inte följa med till kontoret."),
            _here("Ny text om parkering vid huset."),
            _here("Flytta mig.", "B"),
        ],
    )
    assert [p.text for p in changes.added] == ["Ny text om parkering vid huset."]
    assert [p.text for p in changes.removed] == ["Allt om kaffe."]
    assert [marked(e) for e in changes.edited] == ["Hunden får {+inte+} följa med till kontoret."]
    assert [(e.before.section, e.after.section) for e in changes.moved] == [(("A",), ("B",))]
    assert changes.unchanged == 0


def test_the_most_alike_belong_together() -> None:
    old = [_here("Avgiften är 100 kronor per år."), _here("Avgiften är 200 kronor per månad.")]
    new = [_here("Avgiften är 250 kronor per månad."), _here("Avgiften är 150 kronor per år.")]
    pairs = {e.before.text: e.after.text for e in _compare(old, new).edited}
    assert pairs == {old[0].text: new[1].text, old[1].text: new[0].text}


@given(st.text("ab ", max_size=30), st.text("ab ", max_size=30))
def test_a_difference_holds_both_texts(before: str, after: str) -> None:
    parts = difference(before, after)
    old = "".join(p.words for p in parts if p.op is not Op.ADDED)
    new = "".join(p.words for p in parts if p.op is not Op.REMOVED)
    assert old.split() == before.split()
    assert new.split() == after.split()


@pytest.fixture
def updated(tmp_path: Path) -> Settings:
    """A collection whose text changed once."""
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    for text in (OLD, NEW):
        (settings.corpus / "regler.txt").write_text(text, encoding="utf-8")
        update(settings)
    return settings


def _run(*arguments: str | Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    capsys.readouterr()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["ingest", *map(str, arguments)])
        try:
            main()
            code = 0
        except SystemExit as end:
            code = int(end.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_versions_keep_words_and_files(updated: Settings) -> None:
    new, old = versions(updated.index)
    assert old.documents == new.documents == ("regler.txt",)
    kept = {
        v: (version_corpus(updated.index, v) / "regler.txt").read_text("utf-8") for v in (old, new)
    }
    assert kept == {old: OLD, new: NEW}


def test_the_change_report_as_text_and_as_json(
    updated: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    code, text, _ = _run("changes", "--index", updated.index, capsys=capsys)
    assert code == 0
    assert "Gåvor får tas emot i [-två-] {+tre+} fall." in text
    assert "Nytt: regler.txt › Gåvor" in text
    assert "Borttaget: regler.txt › Gåvor" in text
    code, line, _ = _run("changes", "--json", "--index", updated.index, capsys=capsys)
    found = json.loads(line)
    assert [p["text"] for p in found["added"]] == ["Parkering är gratis för besökare."]
    assert found["before"] != found["after"]


def test_an_ingest_tells_what_changed(
    updated: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    (updated.corpus / "regler.txt").write_text(OLD, encoding="utf-8")
    _, text, _ = _run("--corpus", updated.corpus, "--index", updated.index, capsys=capsys)
    assert "Gåvor får tas emot i [-tre-] {+två+} fall." in text


def test_an_unknown_version_is_named(updated: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = _run("changes", "ffff", "--index", updated.index, capsys=capsys)
    assert (code, out) == (2, "")
    assert "ffff" in err
    assert versions(updated.index)[0].version in err


def test_no_earlier_version_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = _run("changes", "--index", tmp_path / "index", capsys=capsys)
    assert code == 2
    assert "tidigare version" in err


def test_only_so_many_versions_are_kept(updated: Settings) -> None:
    settings = updated.model_copy(update={"keep_versions": 2})
    for number in range(3):
        (settings.corpus / "regler.txt").write_text(f"{NEW}\nTillägg {number}.\n", encoding="utf-8")
        update(settings)
    assert len(versions(settings.index)) == 2


def test_an_old_version_that_comes_back_is_the_same(updated: Settings) -> None:
    (updated.corpus / "regler.txt").write_text(OLD, encoding="utf-8")
    update(updated)
    assert len(versions(updated.index)) == 2


def test_nothing_is_said_of_what_is_the_same() -> None:
    row = [_here("Ett stycke.")]
    changes = _compare(row, row)
    assert len(as_text(changes).splitlines()) == 1
    assert as_json(changes)["added"] == []


def test_an_amount_changes_as_a_whole_and_marks_stay_outside() -> None:
    [edit] = _compare(
        [_here("Kostnader 2024: ca. 350 000 kronor till Eva Ek.")],
        [_here("Kostnader 2025: ca. 357 000 kronor till Bo Alm.")],
    ).edited
    assert marked(edit) == (
        "Kostnader [-2024-] {+2025+}: ca. [-350 000-] {+357 000+} kronor till [-Eva Ek-] "
        "{+Bo Alm+}."
    )
