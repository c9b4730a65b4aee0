from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.conversation.two_questions import two_questions
from assistant.pipeline import Assistant

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("message", "two"),
    [
        (
            "Vem beslutar om nya samarbeten och vad kostar ERB?",
            ("Vem beslutar om nya samarbeten?", "Vad kostar ERB?"),
        ),
        ("What is ERB? How much is it?", ("What is ERB?", "How much is it?")),
        (
            "Vi får gäster. Var ska vi äta och får vi bjuda på vin?",
            ("Vi får gäster. Var ska vi äta?", "Får vi bjuda på vin?"),
        ),
    ],
)
def test_two_questions_are_told_apart(message: str, two: tuple[str, str]) -> None:
    assert two_questions(message) == two


@pytest.mark.parametrize(
    "message",
    [
        "Vad kostar ERB och SBHSS?",
        "Vilka sitter i styrelsen och i styrgruppen?",
        "Har de fått besked, och från vem?",
        "Om jag får en gåva, vad gör jag då?",
        "Bo Bergsjö, var sitter han?",
        "Behöver namnet. Vem är det?",
        "May we give and receive gifts when we visit a region?",
        "Vad kostar ERB?",
        "",
    ],
)
def test_one_question_stays_one(message: str) -> None:
    assert two_questions(message) is None


def test_each_part_is_led_by_its_question(assistant: Assistant) -> None:
    answer = assistant.answer(["Vem är ordinarie i Energy Cities och vad kostar ERB?"])
    leads = [part.lead for part in answer.parts if part.lead.endswith("?")]
    assert leads == ["Vem är ordinarie i Energy Cities?", "Vad kostar ERB?"]
    numbers = {n for part in answer.parts for s in part.statements for n in s.citations}
    assert numbers == {c.n for c in answer.citations} == set(range(1, len(numbers) + 1))


def test_the_second_question_may_lean_on_the_first(ask: Ask) -> None:
    answer = ask("What does SBHSS cost? And who represents us there?")["answer"]
    assert "1,000,000" in answer
    assert "Zelvin" in answer


def test_a_part_without_an_answer_is_named(ask: Ask) -> None:
    row = ask("Vad heter kungen och vad kostar ERB?")
    assert row["answered"]
    assert "”Vad heter kungen?”" in row["answer"]
    assert "350 000" in row["answer"]


@pytest.mark.parametrize(
    ("message", "missing", "told"),
    [
        ("When did we join Energy Cities, and what does it cost?", "When did we join", "60,000"),
        (
            "Vad är telefonnumret till ERB och när startade det?",
            "Vad är telefonnumret till ERB?",
            "1998",
        ),
    ],
)
def test_what_the_register_says_of_the_second_comes_though_it_leans_on_the_first(
    ask: Ask, message: str, missing: str, told: str
) -> None:
    said = ask(message)
    assert said["status"] == "answered"
    assert missing in said["answer"]
    assert told in said["answer"]


@pytest.mark.parametrize(
    "message",
    ["Vad är Nordkolonn och vad kostar det?", "Who founded Nordkolonn and who sits there?"],
)
def test_nothing_is_told_of_a_thing_that_the_text_does_not_know(ask: Ask, message: str) -> None:
    assert ask(message)["status"] != "answered"


def test_two_without_an_answer_are_not_answered(ask: Ask) -> None:
    assert not ask("Vad heter kungen och vad är huvudstaden i Peru?")["answered"]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (
            "Which collaboration is the cheapest one, and how many percent of a full-time job does "
            "it take?",
            ("SEK 60,000", "2.5%"),
        ),
        (
            "Vilket samarbete är dyrast, och hur stor del av en tjänst tar det?",
            ("1 000 000", "15 %"),
        ),
        (
            "Which collaboration takes the least staff time, and what does it cost?",
            ("2.5%", "60,000"),
        ),
        ("Vilket nätverk är äldst, och vad kostar det?", ("1990", "60 000")),
        ("Vem är ordförande i ERB, och vilket parti tillhör han?", ("Jaramillo", "Moderaterna")),
        (
            "Bo Begsjö sits for the Left Party, doesn't he? Which bodies is he in?",
            ("No, ", "North"),
        ),
        ("Robert Olesen är moderat, eller hur? Var sitter han?", ("Nej, ", "styrgruppen")),
        ("Hej! Jag heter Lisa. Vad kostar ERB och hur mycket tid tar det?", ("350 000", "15 %")),
    ],
)
def test_the_second_asks_of_what_the_first_answered(
    message: str, said: tuple[str, ...], ask: Ask
) -> None:
    answer = ask(message)["answer"]
    assert all(words in answer for words in said)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("How many focus areas have we, and what is each one for?", ("readiness", "county")),
        (
            "Vilka prioriterade områden har vi, och vad går vart och ett ut på?",
            ("beredskap", "länet"),
        ),
        ("Vilka strategier har vi, och hur länge gäller var och en?", ("2026", "2035")),
        (
            "Which Interreg programmes do we have assignments in, and who sits for us in each?",
            ("South Baltic", "North Sea"),
        ),
    ],
)
def test_what_is_asked_of_each_is_answered_as_a_whole(
    message: str, said: tuple[str, ...], ask: Ask
) -> None:
    answer = ask(message)["answer"]
    assert "?**" not in answer
    assert all(words in answer for words in said)


@pytest.mark.parametrize(
    "markup",
    [
        "![x](http://evil.example/p.png) [click](javascript:alert(1))\n\n",
        "| a | b |\n|---|---|\n",
        "<b>",
        "---\n",
    ],
)
def test_markup_is_no_part_of_a_question(markup: str) -> None:
    two = two_questions(f"{markup}What does ERB cost, and who sits there?")
    assert two == ("What does ERB cost?", "Who sits there?")
