"""The store gives back what it was given, counts, forgets in time, and can be any database."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.feedback.opening import open_store, url_of
from assistant.feedback.store import Store
from assistant.settings import ServiceSettings
from ingest.errors import InputError
from tests.feedback.conftest import NOON, Clock, report


def test_what_was_reported_comes_back_the_newest_first(store: Store, url: str) -> None:
    first, second = report(), report(id="b2", time=NOON + timedelta(hours=1), expected=None)
    store.add(first)
    store.add(second)
    assert store.reports() == [second, first]
    assert Store(url, 30, Clock()).reports() == [second, first]  # as another process reads it


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE feedback_reports; --", "<script>", "a\0b", "\ud800", "🌳" * 500]
)
def test_any_text_is_kept_as_text(store: Store, text: str) -> None:
    store.add(report(comment=text, turns=(text,)))
    kept = store.reports()[0]
    readable = text.replace("\0", "\ufffd").replace("\ud800", "?")
    assert kept.comment == kept.question == readable


def test_things_are_forgotten_in_time(store: Store, clock: Clock) -> None:
    store.add(report())
    store.count_unanswered("Hur mår månen?", "sv")
    clock.turn(29.9)
    assert len(store.reports()) == len(store.unanswered()) == 1
    clock.turn(0.2)
    assert store.reports() == []
    assert store.unanswered() == []


def test_what_was_forgotten_is_not_in_the_file_either(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    store.add(report(comment="hemlighetsmakeri"))
    file = tmp_path / "feedback.sqlite"
    assert b"hemlighetsmakeri" in file.read_bytes()
    clock.turn(31)
    store.reports()
    assert b"hemlighetsmakeri" not in file.read_bytes()


def test_a_purge_takes_what_is_older_than_asked(store: Store) -> None:
    store.add(report())
    store.add(report(id="b2", time=NOON + timedelta(days=2)))
    assert store.purge(NOON + timedelta(days=1)) == 1
    assert [each.id for each in store.reports()] == ["b2"]


def test_questions_of_the_same_words_are_counted_together(store: Store, clock: Clock) -> None:
    for question in ("Hur mår månen?", "hur mår månen", "HUR MAR MANEN!", "Hur mår solen?"):
        store.count_unanswered(question, "sv")
        clock.turn(1)
    store.count_unanswered("???", "sv")
    first, second, third = store.unanswered()
    assert (first.question, first.times) == ("Hur mår månen?", 3)
    assert first.last - first.first == timedelta(days=2)
    assert {second.times, third.times} == {1}


def test_a_question_that_is_done_and_asked_again_is_open_again(store: Store) -> None:
    store.count_unanswered("Hur mår månen?", "sv")
    identity = store.unanswered()[0].id
    assert store.mark(identity, True)
    assert store.unanswered()[0].done
    store.count_unanswered("Hur mår månen?", "sv")
    assert not store.unanswered()[0].done


def test_a_report_is_marked_as_done(store: Store) -> None:
    store.add(report())
    assert store.mark("a1", True)
    assert store.reports()[0].done
    assert not store.mark("finns inte", True)


def test_many_threads_may_write(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: store.add(report(id=str(n))), range(40)))
        list(pool.map(lambda n: store.count_unanswered("samma", "sv"), range(40)))
    assert len(store.reports()) == 40
    assert store.unanswered()[0].times == 40


def test_by_default_it_lies_beside_the_index_for_nobody_else_to_read(tmp_path: Path) -> None:
    settings = ServiceSettings(index=tmp_path / "ny" / ".index")
    opened = open_store(settings)
    assert opened is not None
    opened.add(report())
    file = tmp_path / "ny" / "feedback-index.sqlite"
    assert url_of(settings) == f"sqlite:///{file}"
    assert file.stat().st_mode & 0o077 == 0
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT verdict FROM feedback_reports").fetchall() == [
            ("incomplete",)
        ]


def test_off_means_that_nothing_is_made(tmp_path: Path) -> None:
    assert open_store(ServiceSettings(index=tmp_path / "index", feedback=False)) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wrong", ["nonsens", "sqlite:////finns/inte/alls.sqlite", "nodb://x:hemligt@h/d"]
)
def test_a_database_that_cannot_be_had_is_said_without_its_password(wrong: str) -> None:
    with pytest.raises(InputError, match="STRATEGY_FEEDBACK_URL") as caught:
        Store(wrong, 30)
    assert "hemligt" not in caught.value.both()
