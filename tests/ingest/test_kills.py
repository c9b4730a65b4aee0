"""Killed at any moment, an ingest leaves the old index or the new one, and never half of one.

`STRATEGY_TEST_KILLS=200 pytest tests/ingest/test_kills.py` kills as often; the suite, less.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import time
from pathlib import Path

import pytest

from ingest.archive import read_knowledge
from ingest.index import SearchIndex
from ingest.settings import Settings, settings_with
from ingest.steps import current_edition
from ingest.store import edition_folder
from ingest.update import update
from tests.ingest.killed import PRELOAD, ingest

KILLS = int(os.environ.get("STRATEGY_TEST_KILLS", "15"))
RULES = "Resor\n\nTåg ska väljas före flyg. Resan bokas i god tid.\n\nGåvor\n\n{}\n"


def _write(settings: Settings, words: str) -> None:
    (settings.corpus / "policy.txt").write_text(RULES.format(words), encoding="utf-8")


def _what_it_says(settings: Settings) -> str:
    """The words of the edition in force, after opening every part of it."""
    edition = edition_folder(settings.index)
    assert edition is not None
    knowledge = read_knowledge(edition)
    index = SearchIndex.load(edition, knowledge.keys)
    vectors = index.vectors_of([key.text for key in knowledge.keys])
    assert len(vectors) == len(knowledge.keys)
    return knowledge.documents["policy.txt"].text


def test_a_kill_at_any_moment_leaves_a_whole_index(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    before = "Gåvor nummer 0 får inte tas emot."
    _write(settings, before)
    update(settings)
    seconds = _seconds(context, settings, "Gåvor får tas emot, utan undantag, i tid.")
    before = "Gåvor får tas emot, utan undantag, i tid."
    rng = random.Random(0)
    died = 0
    for number in range(1, KILLS + 1):
        after = f"Gåvor nummer {number} får inte tas emot."
        _write(settings, after)
        process = context.Process(target=ingest, args=(str(settings.corpus), str(settings.index)))
        process.start()
        process.join(rng.uniform(0.0, 1.1 * seconds))
        process.kill()
        process.join()
        died += process.exitcode != 0
        says = _what_it_says(settings)
        assert (before in says) != (after in says)
        before = after if after in says else before
    assert died > KILLS / 4, "the kills came too late to say anything"
    _write(settings, "Gåvor får aldrig tas emot.")
    update(settings)
    assert "Gåvor får aldrig tas emot." in _what_it_says(settings)
    assert current_edition(settings) is not None
    editions = [p for p in settings.index.iterdir() if p.name.startswith("edition-")]
    assert len(editions) <= 2, "what the killed left behind is swept away"


def _seconds(
    context: multiprocessing.context.ForkServerContext, settings: Settings, words: str
) -> float:
    """How long an undisturbed ingest takes, from starting its process; the second of two."""
    for text in (words.upper(), words):
        _write(settings, text)
        start = time.perf_counter()
        process = context.Process(target=ingest, args=(str(settings.corpus), str(settings.index)))
        process.start()
        process.join(300)
        assert process.exitcode == 0
        seconds = time.perf_counter() - start
    return seconds


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_full_disk_leaves_the_old_index(tmp_path: Path) -> None:
    """Files cannot grow over a limit, which ends writing them in the middle as a full disk does."""
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    _write(settings, "Gåvor får inte tas emot.")
    update(settings)
    _write(settings, "Gåvor får alltid tas emot.")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    process = context.Process(
        target=ingest_with_small_files, args=(str(settings.corpus), str(settings.index))
    )
    process.start()
    process.join(300)
    assert process.exitcode == 3
    assert "Gåvor får inte tas emot." in _what_it_says(settings)
    update(settings)
    assert "Gåvor får alltid tas emot." in _what_it_says(settings)


def ingest_with_small_files(corpus: str, index: str) -> None:
    """An update in a process that may write files of 50,000 bytes at most; exits 3 as it should."""
    import resource
    import sys

    from ingest.errors import InputError

    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
    try:
        ingest(corpus, index)
    except InputError as error:
        sys.exit(3 if "gäller fortfarande" in error.sv else 4)
