"""What happens to a collection over the years: documents renamed, replaced, put back, removed."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

from assistant.about import about
from assistant.answer import Answer
from assistant.load import load_assistant
from assistant.render import markdown
from ingest.__main__ import main
from ingest.embedding import Embedder
from ingest.errors import InputError
from ingest.lines import Role
from ingest.settings import Settings, settings_with
from ingest.update import update
from ingest.versions import versions
from tests.formats.make_docx import write_docx
from tests.formats.strategy import Item

FEE = "Avgiften för en båtplats är {fee} kronor per år."
PARAGRAPHS = (
    "Hamnen öppnar klockan sju på morgonen.",
    FEE.format(fee=400),
    "Hamnkaptenen ansvarar för bryggorna.",
    "Båtar får ligga kvar i tre dagar.",
    "Kranen bokas hos hamnkontoret.",
    "Eldning är förbjuden på kajen.",
)
HARBOUR = "Hamnen\n\n" + "\n\n".join(PARAGRAPHS) + "\n"
NEXT = HARBOUR.replace("400", "550")
PARK = "Parken\n\nParken stänger klockan tio.\n\nHundar ska hållas kopplade.\n"
ASKED = "Vad är avgiften för en båtplats per år?"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A collection of two documents, taken in."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "hamn.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "corpus" / "park.txt").write_text(PARK, encoding="utf-8")
    made = settings_with(tmp_path / "corpus", tmp_path / "index")
    update(made)
    return made


def _asked(settings: Settings, question: str = ASKED) -> tuple[Answer, str]:
    """The answer, and the line under it."""
    assistant = load_assistant(settings)
    answer = assistant.answer([question])
    return answer, about(answer, assistant.knowledge)


def _told(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    *command: str,
) -> str:  # fmt: skip
    """What `python -m ingest` prints."""
    folders = ["--corpus", str(settings.corpus), "--index", str(settings.index)]
    monkeypatch.setattr(sys, "argv", ["ingest", *command, *folders])
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main()
    assert not ended.value.code
    return capsys.readouterr().out


@pytest.mark.parametrize("name", ["båthamnen.txt", "z-hamn.txt"])
def test_a_renamed_document_is_the_same_under_its_new_name(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before, _ = _asked(settings)
    assert {c.document for c in before.citations} == {"hamn.txt"}
    (settings.corpus / "hamn.txt").rename(settings.corpus / name)
    given: list[str] = []
    monkeypatch.setattr(Embedder, "encode", lambda _, texts: given.extend(texts))
    assert update(settings).built
    assert given == []
    monkeypatch.undo()
    answer, line = _asked(settings)
    assert {c.document for c in answer.citations} == {name}
    assert markdown(answer) == markdown(before)
    assert answer.document_version == before.document_version
    assert "hamn.txt" not in line
    assert [v.documents for v in versions(settings.index)] == [tuple(sorted((name, "park.txt")))]


def test_an_old_edition_put_back_is_the_last_one_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before, line = _asked(settings)
    (settings.corpus / "hamn.txt").write_text(NEXT, encoding="utf-8")
    update(settings)
    assert "550 kronor" in _asked(settings)[0].citations[0].quote
    (settings.corpus / "hamn.txt").write_text(HARBOUR, encoding="utf-8")
    report = _told(settings, monkeypatch, capsys)
    assert "[-550-] {+400+} kronor" in report
    assert _asked(settings) == (before, line)
    assert versions(settings.index)[0].version == before.document_version
    assert "[-550-] {+400+} kronor" in _told(settings, monkeypatch, capsys, "changes")


def test_an_edition_put_back_outlives_those_before_it(settings: Settings) -> None:
    two = settings.model_copy(update={"keep_versions": 2})
    first = versions(two.index)[0].version
    for text in (NEXT, HARBOUR, HARBOUR.replace("400", "700")):
        (two.corpus / "hamn.txt").write_text(text, encoding="utf-8")
        update(two)
    kept = [each.version for each in versions(two.index)]
    assert len(kept) == 2
    assert kept[1] == first


def _next_year(settings: Settings, starts: date) -> None:
    """Next year's text as a Word file beside the old one, and from when on it is valid."""
    words = (text.replace("400", "550") for text in PARAGRAPHS)
    items = [Item(Role.HEADING, 1, "Hamnen"), *(Item(Role.TEXT, None, w) for w in words)]
    write_docx(settings.corpus / "hamn-nya.docx", items)
    (settings.corpus / "collection.toml").write_text(
        f'title = "Regler"\n[[document]]\nfile = "hamn-nya.docx"\nvalid_from = {starts}\n',
        encoding="utf-8",
    )


def test_next_year_s_word_file_answers_as_soon_as_it_is_valid(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _next_year(settings, date(2020, 1, 1))
    report = _told(settings, monkeypatch, capsys)
    assert "[-400-] {+550+} kronor" in report
    assert "hamn.txt" in report
    answer, line = _asked(settings)
    assert [(c.document, c.quote) for c in answer.citations] == [
        ("hamn-nya.docx", FEE.format(fee=550))
    ]
    assert "hamn.txt är en äldre utgåva och används inte" in line
    assert "gäller från 2020-01-01" in line


def test_next_year_s_word_file_waits_for_its_day(settings: Settings) -> None:
    _next_year(settings, date(2999, 1, 1))
    answer, line = _asked(settings)
    assert [(c.document, c.quote) for c in answer.citations] == [("hamn.txt", FEE.format(fee=400))]
    assert "hamn-nya.docx gäller inte än och används inte" in line


def test_a_removed_document_is_told_and_no_longer_answers(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (settings.corpus / "hamn.txt").unlink()
    report = _told(settings, monkeypatch, capsys)
    for words in PARAGRAPHS:
        assert words in report
    answer, _ = _asked(settings)
    assert not answer.citations
    assert all(c.document == "park.txt" for c in answer.related)


def test_a_removed_document_that_is_still_described_is_named_with_what_to_do(
    settings: Settings,
) -> None:
    _next_year(settings, date(2020, 1, 1))
    update(settings)
    (settings.corpus / "hamn-nya.docx").unlink()
    with pytest.raises(InputError) as caught:
        update(settings)
    assert "hamn-nya.docx" in caught.value.sv
    assert "ta bort" in caught.value.sv
    assert "take out" in caught.value.en
