"""The page on changes: what happened to passages and facts, marked, escaped, in both languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.window.changes import found as found_page
from assistant.window.changes import telling
from assistant.window.changes.found import Compared, compared
from assistant.window.changes.markup import changes_markup
from ingest.knowledge import Knowledge
from ingest.settings import Settings, settings_with
from ingest.steps import ingest_texts
from ingest.update import update
from ingest.versions import VERSIONS
from tests.window.pages.reading import has_only_own_tags, tags_of, text_of

OLD = """# Plan

## Gåvor

Gåvor får tas emot i två fall.

Kaffe &lt;script&gt;alert(1)&lt;/script&gt; bjuds alla på som arbetar i huset.

Rummet får lånas av var och en som frågar i tid.

## Nätringen

Nätringen är ett nätverk för kommuner. Kommunen deltar på politisk nivå genom styrelsen där
kommunen representeras av ordinarie ledamot Åsa Öhlén (V).
Kostnader 2019 uppskattas till ca 41 000 kronor, inkl. medlemsavgift och resor.
"""
NEW = """# Plan

## Gåvor

Gåvor får tas emot i tre fall.

Parkering &lt;img src=x onerror=alert(1)&gt; är gratis för besökare.

## Nätringen

Rummet får lånas av var och en som frågar i tid.

Nätringen är ett nätverk för kommuner. Kommunen deltar på politisk nivå genom styrelsen där
kommunen representeras av ordinarie ledamot Bo Ek (MP).
Kostnader 2019 uppskattas till ca 52 000 kronor, inkl. medlemsavgift och resor.
"""


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """An index that has taken in a plan, then the same plan changed."""
    folder = tmp_path_factory.mktemp("changes")
    (folder / "corpus").mkdir()
    made = settings_with(folder / "corpus", folder / "index")
    for text in (OLD, NEW):
        (folder / "corpus" / "plan.md").write_text(text, encoding="utf-8")
        update(made)
    return made


@pytest.fixture(scope="module")
def plan(settings: Settings) -> Knowledge:
    """What is known of the changed plan."""
    return ingest_texts(settings.corpus).knowledge


def _found(settings: Settings, plan: Knowledge) -> Compared:
    found = compared(settings.index, plan.version)
    assert found
    return found


def test_edits_are_told_word_by_word(settings: Settings, plan: Knowledge) -> None:
    markup = changes_markup(_found(settings, plan), plan, "sv")
    assert "Gåvor får tas emot i <del>" in markup
    assert "Gåvor får tas emot i borttaget: två tillagt: tre fall." in text_of(markup)
    assert "Flyttade stycken (1)" in text_of(markup)
    assert "Från Gåvor Till Nätringen" in text_of(markup)


def test_facts_that_changed_are_told_by_column(settings: Settings, plan: Knowledge) -> None:
    told = text_of(changes_markup(_found(settings, plan), plan, "sv"))
    assert "Belopp borttaget: 41 000 tillagt: 52 000" in told.replace("\u00a0", " ")
    assert "Åsa Öhlén" in told
    assert "Bo Ek" in told


def test_words_of_the_text_never_become_markup(settings: Settings, plan: Knowledge) -> None:
    found = _found(settings, plan)
    for language in ("sv", "en"):
        markup = changes_markup(found, plan, language)
        assert has_only_own_tags(markup)
        assert "<script>alert(1)</script>" in text_of(markup)
        assert "<img src=x onerror=alert(1)>" in text_of(markup)


def test_what_stands_now_can_be_opened_and_what_went_cannot(
    settings: Settings, plan: Knowledge
) -> None:
    found = _found(settings, plan)
    markup = changes_markup(found, plan, "sv")
    ids = {f"dokument?p={passage.id}" for passage in plan.passages}
    links = {str(attributes["href"]) for tag, attributes in tags_of(markup) if tag == "a"}
    assert links
    assert links <= ids
    assert "Läs i dokumentet" not in text_of(markup.split('id="removed"')[1].split("</section>")[0])


def test_it_is_all_english_in_english(settings: Settings, plan: Knowledge) -> None:
    told = text_of(changes_markup(_found(settings, plan), plan, "en"))
    assert "removed: två added: tre fall." in told
    assert "Edited passages" in told
    assert "Amount removed:" in told
    assert "Ändrade" not in told


def test_without_an_earlier_version_it_says_so(plan: Knowledge, tmp_path: Path) -> None:
    assert compared(None, plan.version) is None
    assert compared(tmp_path, plan.version) is None
    assert "ingen tidigare version" in changes_markup(None, plan, "sv")
    assert "no earlier version" in changes_markup(None, plan, "en")


def test_a_damaged_version_is_said_and_no_fault(settings: Settings, plan: Knowledge) -> None:
    found = _found(settings, plan)
    folder = settings.index / VERSIONS / found.before.version / "passages"
    found_page._changes.cache_clear()
    for path in folder.iterdir():
        path.rename(path.with_suffix(".away"))
    try:
        damaged = _found(settings, plan)
    finally:
        for path in folder.iterdir():
            path.rename(path.with_suffix(".jsonl"))
    assert damaged.changes is None
    assert "går inte att läsa" in changes_markup(damaged, plan, "sv")


def test_more_than_fit_are_counted(
    settings: Settings, plan: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = _found(settings, plan)
    assert found.changes
    monkeypatch.setattr(telling, "MOST", 1)
    twice = replace(found.changes, added=found.changes.added * 2, facts=None)
    told = text_of(changes_markup(replace(found, changes=twice), plan, "sv"))
    count = len(twice.added) - 1
    assert f"{count} till visas inte här." in told
    assert "Fakta kan inte jämföras" in told
