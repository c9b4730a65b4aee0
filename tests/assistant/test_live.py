"""A running assistant moves over to a new edition between two answers, and takes in changes."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.live import LiveAssistant
from assistant.pipeline import Assistant
from assistant.window.chat import Chat, Talk
from ingest.settings import Settings, settings_with
from ingest.store import edition_folder
from ingest.update import update
from ingest.watch import watch_in_background

RULES = "Gåvor\n\nGåvor från leverantörer får {} tas emot.\n"
QUESTION = "Får jag ta emot gåvor från leverantörer?"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    _write(settings, "inte")
    return settings


def _write(settings: Settings, word: str) -> None:
    (settings.corpus / "regler.txt").write_text(RULES.format(word), encoding="utf-8")


def _quotes(assistant: LiveAssistant) -> list[str]:
    return [c.quote for c in assistant.answer([QUESTION]).citations]


def test_it_moves_over_between_two_answers(settings: Settings) -> None:
    assistant = LiveAssistant(settings)
    before = assistant.knowledge.version
    assert _quotes(assistant) == ["Gåvor från leverantörer får inte tas emot."]
    _write(settings, "alltid")
    update(settings)
    assistant.settle()
    assert _quotes(assistant) == ["Gåvor från leverantörer får alltid tas emot."]
    assert assistant.knowledge.version != before
    assert assistant.answer([QUESTION]).document_version == assistant.knowledge.version


def test_a_new_edition_that_cannot_be_opened_changes_nothing(settings: Settings) -> None:
    assistant = LiveAssistant(settings)
    _write(settings, "alltid")
    update(settings)
    edition = edition_folder(settings.index)
    assert edition
    shutil.rmtree(edition / "words")
    assistant.settle()
    assert _quotes(assistant) == ["Gåvor från leverantörer får inte tas emot."]


def test_what_it_knows_is_there_before_it_can_answer(settings: Settings) -> None:
    assistant = LiveAssistant(settings)
    known = assistant.knowledge
    assert not assistant.is_ready
    assistant.ready()
    assert assistant.is_ready
    assert assistant.knowledge is known


def test_what_is_looked_up_on_demand_is_looked_up_before_anybody_asks(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Assistant] = []
    answer = Assistant.answer

    def listening(self: Assistant, turns: list[str], language: str | None = None) -> Answer:
        asked.append(self)
        return answer(self, turns, language)

    monkeypatch.setattr(Assistant, "answer", listening)
    assistant = LiveAssistant(settings)
    assistant.ready()
    first = set(map(id, asked))
    assert first
    _write(settings, "alltid")
    update(settings)
    assistant.settle()
    assert set(map(id, asked)) > first


def test_an_index_that_is_damaged_at_the_start_is_mended(settings: Settings) -> None:
    update(settings)
    edition = edition_folder(settings.index)
    assert edition
    shutil.rmtree(edition / "words")
    assistant = LiveAssistant(settings)
    assert _quotes(assistant) == ["Gåvor från leverantörer får inte tas emot."]


def test_an_index_that_goes_away_does_not_stop_it(settings: Settings) -> None:
    assistant = LiveAssistant(settings)
    (settings.index / "current").unlink()
    assert _quotes(assistant) == ["Gåvor från leverantörer får inte tas emot."]


def test_older_answers_of_a_conversation_keep_their_text(settings: Settings) -> None:
    assistant = LiveAssistant(settings)
    chat = Chat(assistant, "sv")
    talk: Talk = list(chat.ask(QUESTION, ()))[-1].talk
    _write(settings, "alltid")
    update(settings)
    assistant.settle()
    view = list(chat.ask(QUESTION, talk))[-1]
    assert view.panel
    assert "<mark>Gåvor från leverantörer får inte tas emot.</mark>" in view.panel
    assert "<mark>Gåvor från leverantörer får alltid tas emot.</mark>" in view.panel
    versions = {exchange.answer.document_version for exchange in view.talk if exchange.answer}
    assert len(versions) == 2


def test_a_document_that_is_put_there_is_taken_in(settings: Settings) -> None:
    """The real watcher, and an ingest in a process of its own."""
    assistant = LiveAssistant(settings)
    watch_in_background(settings)
    time.sleep(1)
    (settings.corpus / "hamn.txt").write_text("Hamn\n\nHamnen öppnar klockan sju.\n", "utf-8")
    until = time.monotonic() + 120
    while "hamn.txt" not in assistant.knowledge.documents and time.monotonic() < until:
        time.sleep(0.5)
    assert "klockan sju" in assistant.answer(["När öppnar hamnen?"]).citations[0].quote


def test_a_folder_that_is_replaced_is_followed(settings: Settings) -> None:
    """A window outlives its folder, answers meanwhile, and follows the one that comes instead."""
    assistant = LiveAssistant(settings)
    watch_in_background(settings)
    time.sleep(1)
    shutil.rmtree(settings.corpus)
    assert _quotes(assistant) == ["Gåvor från leverantörer får inte tas emot."]
    time.sleep(1)
    settings.corpus.mkdir()
    _write(settings, "aldrig")
    until = time.monotonic() + 120
    while "aldrig" not in _quotes(assistant)[0] and time.monotonic() < until:
        time.sleep(0.5)
    assert _quotes(assistant) == ["Gåvor från leverantörer får aldrig tas emot."]
