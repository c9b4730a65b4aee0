from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.understand.small_talk import small_talk

GREETINGS = ["hej", "Hej!", "Hejsan", "god morgon", "Hello there", "hi", "Hej på dig", "HEJ 👋"]
THANKS = ["tack", "Tack så mycket!", "tusen tack för hjälpen", "Thank you very much", "thanks!"]
ABILITY = ["vad kan du göra?", "What can you do?", "Who are you?", "Vem är du?", "hjälp", "Help!"]
MORE = {
    "thanks": [
        "thanks, you saved my afternoon", "thnaks a lot", "okej tack", "jag förstår",
        "tack för hjälpen, du räddade min dag!", "much obliged", "Great!",
    ],
    "greeting": ["hey, you alright mate?", "heeeej", "hur mår du idag?", "tjenare mannen"],
    "farewell": ["ok bye, have a good one!", "hejdå o tack", "tack, ha en fin dag", "ses sen"],
    "insult": [
        "du är ju helt värdelös", "fan vad du är dålig på det här", "shut up you stupid bot",
        "you're useless", "du fattar ju ingenting", "skitdålig bot",
    ],
    "compliment": ["bra jobbat!", "you're awesome, ta!", "du är en klippa", "va bra du är"],
    "ability": [
        "are you a robot or a real person?", "vem har byggt dig egentligen", "are u human",
        "what can you actually do for me?", "kan du prata engelska med mig", "vad heter du?",
    ],
}  # fmt: skip
NEAR = [
    "Is wine ok?", "is it ok?", "är det bra?", "what is this for?", "are you sure?", "varför?",
    "vad vet du om bron?", "help me with gifts", "hur är det med alkohol?", "who runs it",
    "what are the good things", "kan vi få hjälp?", "ja", "no", "vem ligger bakom strategin",
    "what happens if you are an idiot abroad", "is it a good day to travel", "hur mår gästerna",
    "What is a good gift?", "är det ok att ge bort en robot", "får jag tacka ja",
]  # fmt: skip
QUESTIONS = [
    "hej, får jag ta emot en gåva?",
    "Hello, may I accept a gift?",
    "Tack! Men vem sitter i styrelsen?",
    "Thanks, and what does it cost?",
    "Hej hej, vad kostar Energy Cities",
    "vad kan du göra åt avgiften?",
    "Who are you allowed to invite?",
    "gåva",
    "Är det bra att resa med tåg?",
    "Får man dricka på en bra middag?",
]


@pytest.mark.parametrize("text", [*GREETINGS, *THANKS, *ABILITY])
def test_what_is_only_talk(text: str, ask: Callable[..., dict[str, Any]]) -> None:
    row = ask(text)
    assert row["status"] == "small_talk"
    assert row["answer"]
    assert not row["citations"]
    assert not row["ranked"]


@pytest.mark.parametrize("kind", MORE)
def test_each_kind_is_told_however_it_is_said(kind: str) -> None:
    assert {text: small_talk(text) for text in MORE[kind]} == dict.fromkeys(MORE[kind], kind)


@pytest.mark.parametrize("kind", MORE)
def test_each_kind_has_words_of_its_own(kind: str, ask: Callable[..., dict[str, Any]]) -> None:
    row = ask(MORE[kind][0])
    assert row["status"] == "small_talk"
    assert row["answer"]


@pytest.mark.parametrize("text", NEAR)
def test_what_only_looks_like_talk_is_a_question(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_no_small_talk_however_polite(text: str) -> None:
    assert small_talk(text) is None


@pytest.mark.parametrize(
    ("kind", "texts"), [("greeting", GREETINGS), ("thanks", THANKS), ("ability", ABILITY)]
)
def test_each_kind_has_a_reply_of_its_own(kind: str, texts: list[str]) -> None:
    assert {small_talk(text) for text in texts} == {kind}


@pytest.mark.parametrize(("text", "language"), [("hej", "sv"), ("thank you", "en")])
def test_the_reply_is_in_the_language_of_the_greeting(
    text: str, language: str, ask: Callable[..., dict[str, Any]]
) -> None:
    assert ask(text)["language"] == language


def test_the_greeting_names_what_it_knows(ask_harbour: Callable[..., dict[str, Any]]) -> None:
    assert "Region" not in ask_harbour("hej")["answer"]
