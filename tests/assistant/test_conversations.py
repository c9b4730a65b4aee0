from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Status
from assistant.pipeline import Assistant
from assistant.render import markdown

Ask = Callable[..., dict[str, Any]]

WRITTEN_OUT = [
    (
        ("Vem är ordinarie ledamot i Energy Cities?", "och i ERB då?"),
        "Vem är ordinarie ledamot i ERB?",
    ),
    (("Vad är SBHSS?", "what does that cost?"), "What does SBHSS cost?"),
    (("Var sitter Robert Olesen?", "och Bo Frank?"), "Var sitter Bo Frank?"),
    (
        ("Which collaboration costs the most?", "and the least?"),
        "Which collaboration costs the least?",
    ),
    (
        ("Vilka ersättare har vi i ERB:s styrelse?", "Vilket parti är den andra från?"),
        "Vilket parti är Bo Bergsjö från?",
    ),
    (("Vilket samarbete är billigast?", "vem sitter där?"), "Vem sitter i Energy Cities?"),
    (("Vad kostar ERB?", "är det dyrare än Energy Cities?"), "Är ERB dyrare än Energy Cities?"),
    (("Which countries are in ERB?", "How many regions altogether?"), "How many regions in ERB?"),
    (("Vad kostar ERB?", "Tack! Och Energy Cities?"), "Vad kostar Energy Cities?"),
]


@pytest.mark.parametrize(("turns", "understood"), WRITTEN_OUT)
def test_a_follow_up_is_written_out(
    turns: tuple[str, ...], understood: str, assistant: Assistant
) -> None:
    answer = assistant.answer(list(turns))
    assert answer.understood == understood
    assert answer.status is Status.ANSWERED
    assert answer.parts == assistant.answer([understood], answer.language).parts


@pytest.mark.parametrize(
    "turn",
    [
        "Vad är visionen?",
        "Vad är syftet med det internationella arbetet?",
        "Byter ämne: hur ofta följs strategin upp?",
        "Får jag ta emot en present från en delegation?",
        "Who publishes information on the web?",
    ],
)
def test_a_change_of_subject_is_no_follow_up(turn: str, assistant: Assistant) -> None:
    after = assistant.answer(["Vad kostar ERB?", turn])
    assert after.understood is None
    assert (
        after.parts == assistant.answer([turn.removeprefix("Byter ämne: ")], after.language).parts
    )


def test_the_second_of_two_is_picked_across_turns(assistant: Assistant) -> None:
    turns = ["Vilka ersättare har vi i ERB:s styrelse?", "Vilket parti är den första från?"]
    assert assistant.answer([*turns, "och den andra?"]).understood == (
        "Vilket parti är Bo Bergsjö från?"
    )


@pytest.mark.parametrize("turn", ["kan du utveckla?", "Berätta mer", "tell me more", "varför då?"])
def test_more_quotes_what_was_quoted_and_what_stands_around_it(
    turn: str, assistant: Assistant
) -> None:
    question = "Vad är rekyleffekten?"
    before, more = (assistant.answer(t) for t in ([question], [question, turn]))
    quoted = {c.quote for c in before.citations}
    assert quoted <= {c.quote for c in more.citations} | quoted
    assert any(c.quote in quoted for c in more.citations)
    assert len(more.citations) > len(quoted) or more.note


def test_no_reason_is_said_to_be_none(assistant: Assistant) -> None:
    answer = assistant.answer(["Vem beslutar om den internationella strategin?", "varför då?"])
    assert "inget uttryckligt skäl" in answer.note
    assert answer.citations


def test_where_it_stands_names_section_and_page(ask: Ask) -> None:
    row = ask("Who decides on the strategy?", "where does it say that?")
    first = row["citations"][0]
    assert first["section"][-1] in row["answer"]
    assert f"page {first['page']}" in row["answer"]


def test_the_other_language_says_the_same(assistant: Assistant) -> None:
    question = "Vad kostar ERB?"
    english = assistant.answer([question, "in English please"])
    assert english.language == "en"
    assert markdown(english) == markdown(assistant.answer([question], "en"))


def test_a_follow_up_on_nothing_found_finds_nothing(ask: Ask) -> None:
    assert ask("Vad heter kungen?", "kan du utveckla?")["status"] == "not_in_documents"
    assert ask("Vad kostar SBHSS?", "och 2019?")["status"] == "not_in_documents"


def test_a_year_of_something_else_dates_no_cost(ask: Ask) -> None:
    first = "Vad beräknas EU-programmen kosta oss 2024?"
    assert ask(first, "och vad blev det 2021?")["status"] == "not_in_documents"
    assert ask(first, "och vad blev det 2024?")["answered"]


def test_what_takes_most_money_is_asked_in_everyday_words(ask: Ask) -> None:
    said = ask("Vilket går på mest 2024, ERB eller SBHSS?")["answer"]
    assert "kostar mest" in said
    assert "1 000 000" in said


def test_the_same_conversation_is_answered_the_same_again(assistant: Assistant) -> None:
    turns = ["Vad är SBHSS?", "vad kostar det?", "och ERB?"]
    assert assistant.answer(turns) == assistant.answer(turns)
