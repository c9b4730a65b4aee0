"""The line that says what an answer spoke from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant.about import about
from assistant.answer import Answer, Citation, Status
from corpus.collection import About, Collection
from corpus.silent import Silent, Why
from ingest.knowledge import Knowledge

COLLECTION = Collection(
    folder=Path(),
    title="Hamnpolicy",
    title_en="Harbour policy",
    publisher="Hamnen AB",
    adopted=date(2024, 3, 1),
    valid_from=date(2024, 4, 1),
    valid_to=date(2027, 12, 31),
    figures_year=2023,
)
KNOWLEDGE = Knowledge(COLLECTION, {}, (), (), {}, (), "abc123")


def _answer(status: Status = Status.ANSWERED, language: str = "sv", *documents: str) -> Answer:
    cited = tuple(Citation(1, name, (), None, 0, 1, "x") for name in documents)
    return Answer(status, language, citations=cited, document_version="abc123")


def test_everything_that_is_known_stands_in_it() -> None:
    assert about(_answer(), KNOWLEDGE) == (
        "Svaret bygger på Hamnpolicy, Hamnen AB · version abc123 · antaget 2024-03-01 · "
        "gäller 2024-04-01 till 2027-12-31 · siffrorna avser 2023"
    )
    assert about(_answer(language="en"), KNOWLEDGE) == (
        "The answer is based on Harbour policy, Hamnen AB · version abc123 · adopted 2024-03-01 · "
        "valid 2024-04-01 to 2027-12-31 · figures of 2023"
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(KNOWLEDGE, collection=Collection(Path(), "Hamnpolicy"))
    assert about(_answer(), bare) == "Svaret bygger på Hamnpolicy · version abc123"


def test_a_publisher_in_the_title_is_named_once() -> None:
    known = replace(KNOWLEDGE, collection=Collection(Path(), "Plan för Hamnen", publisher="Hamnen"))
    assert about(_answer(), known).count("Hamnen") == 1


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_documents_that_do_not_answer_are_named(why: Why, language: str) -> None:
    silent = Silent("gammal.txt", "1", "ny.txt", why, "dates")
    line = about(_answer(Status.ANSWERED, language), replace(KNOWLEDGE, silent=(silent,)))
    assert "gammal.txt" in line.split(" · ")[-1]
    assert ("not used" in line) or ("används inte" in line)


def test_one_document_alone_speaks_for_itself() -> None:
    own = About("a.txt", title="Bilagan", adopted=date(2025, 1, 1), figures_year=2025)
    known = replace(KNOWLEDGE, collection=replace(COLLECTION, documents=(own,)))
    alone = about(_answer(Status.ANSWERED, "sv", "a.txt"), known)
    assert "Bilagan" in alone
    assert "antaget 2025-01-01" in alone
    assert "siffrorna avser 2025" in alone
    assert "Hamnpolicy" in about(_answer(Status.ANSWERED, "sv", "a.txt", "b.txt"), known)


def test_what_spoke_from_no_text_has_no_line() -> None:
    for status in (Status.SMALL_TALK, Status.REFUSED, Status.ERROR):
        assert about(_answer(status), KNOWLEDGE) == ""
    assert about(_answer(Status.NOT_IN_DOCUMENTS), KNOWLEDGE).startswith("Sökt i Hamnpolicy")


def test_an_answer_of_another_version_has_no_line_here() -> None:
    assert about(replace(_answer(), document_version="zzz"), KNOWLEDGE) == ""
