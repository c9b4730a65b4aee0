"""Whether a thing is mentioned; what the document itself is for; words that are no names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("nämns vatten i strategin?", "vatten"),
        ("Står det något om sjukvård?", "hälso- och sjukvård"),
        ("Does the document mention young people?", "ungdomar"),
        ("is there anything about online meetings?", "digitala"),
        ("finns det något skrivet om koldioxid", "koldioxidutsläppen"),
    ],
)
def test_what_is_mentioned_is_quoted(question: str, quotes: str, ask: Ask) -> None:
    row = ask(question)
    assert row["answered"]
    assert quotes in " ".join(c["quote"] for c in row["citations"])


@pytest.mark.parametrize(
    "question",
    [
        "står det något om fotboll?",
        "Does the strategy mention artificial intelligence?",
        "nämner strategin Nato",
        "Is there anything about cycling?",
        "vad står det om djurskydd",
    ],
)
def test_what_is_not_mentioned_is_not_answered_by_what_is_near(question: str, ask: Ask) -> None:
    assert ask(question)["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        ("What is this document for?", "anger syfte"),
        ("Vad är den här strategin bra för?", "anger syfte"),
        ("How does the plan relate to the strategy?", "kompletteras med en årlig handlingsplan"),
    ],
)
def test_the_document_itself_and_plain_words(question: str, quotes: str, ask: Ask) -> None:
    row = ask(question)
    assert row["answered"]
    assert quotes in " ".join(c["quote"] for c in row["citations"])


@pytest.mark.parametrize("question", ["och om jag är politiker?", "What if I am a deputy?"])
def test_who_the_asker_is_asks_for_no_list_of_seats(question: str, ask: Ask) -> None:
    assert "sitter i" not in ask(question)["answer"]
    assert "sit on" not in ask(question)["answer"]


def test_another_body_mentions_its_own(ask_harbour: Ask) -> None:
    assert ask_harbour("Står det något om hotell?")["answered"]
    assert not ask_harbour("Står det något om djurskydd?")["answered"]


def test_numbers_alone_are_nothing_that_is_mentioned(ask: Ask) -> None:
    row = ask("There are five goals and you only mention 1, 2 and 4. What do goals 3 and 5 say?")
    assert row["status"] == "not_in_documents"
