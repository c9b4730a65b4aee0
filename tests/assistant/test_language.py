from __future__ import annotations

import pytest

from assistant.understand.language import LanguageGuesser
from ingest.knowledge import Knowledge

SWEDISH = [
    "vem ansvarar",
    "vad kostar",
    "gåvor regler",
    "högsta belopp",
    "alkohol arbetstid",
    "får jag ta emot gåvor",
    "far jag ta emot gavor",
    "Vem sitter i Energy Cities?",
    "Vad är Euroregion Baltic?",
]
ENGLISH = [
    "who decides",
    "travel rules",
    "gift limit",
    "annual cost",
    "working hours",
    "who represents Region Kronoberg in Energy Cities?",
    "cost of Småland-Blekinge-Halland South Sweden",
    "What is övervakningskommittén?",
]
OTHER = {"sv": "en", "en": "sv"}


@pytest.fixture(scope="module")
def guesser(knowledge: Knowledge) -> LanguageGuesser:
    return LanguageGuesser(knowledge.keys)


@pytest.mark.parametrize(
    ("text", "language"), [*((t, "sv") for t in SWEDISH), *((t, "en") for t in ENGLISH)]
)
def test_the_language_shows_from_two_words_on(
    text: str, language: str, guesser: LanguageGuesser
) -> None:
    assert guesser.guess(text, default=OTHER[language]) == language


@pytest.mark.parametrize("default", ["sv", "en"])
@pytest.mark.parametrize("text", ["", "2024", "?!", "ERB", "Xqzwv"])
def test_what_shows_no_language_takes_the_default(
    text: str, default: str, guesser: LanguageGuesser
) -> None:
    assert guesser.guess(text, default=default) == default


def test_most_questions_of_the_bank_are_told_apart(
    knowledge: Knowledge, guesser: LanguageGuesser
) -> None:
    asked = [key for key in knowledge.keys if key.kind == "question"][::20]
    right = sum(guesser.guess(k.text, default=OTHER[k.language]) == k.language for k in asked)
    assert right >= 0.98 * len(asked)
