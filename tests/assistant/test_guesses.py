"""What is guessed behind a question is no part of it."""

from __future__ import annotations

import pytest

from assistant.understand.guesses import without_guess
from tests.conftest import Ask

PEOPLE = ("Lots Kaj", "Eva Ek")


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("När byggdes hamnen, 1950?", "När byggdes hamnen?"),
        ("since when has the pier stood, about 1950?", "since when has the pier stood?"),
        ("När byggdes hamnen - var det 1950?", "När byggdes hamnen?"),
        ("Hur många lotsar finns det, 12?", "Hur många lotsar finns det?"),
        ("How much does the pier cost, around 5 000 kr?", "How much does the pier cost?"),
        ("Vem leder hamnen, Eva Ek?", "Vem leder hamnen?"),
        ("Vem leder hamnen? Jag tror det är Eva Ek.", "Vem leder hamnen?"),
        ("Which pier is longest? surely the northern", "Which pier is longest?"),
    ],
)
def test_a_guess_is_left_away(typed: str, asked: str) -> None:
    assert without_guess(typed, PEOPLE) == asked


@pytest.mark.parametrize(
    "typed",
    [
        "Vad kostar hamnen, 2023?",  # a year of which it is asked
        "Vem leder hamnen, Norra Piren?",  # nobody who is known
        "Byggdes hamnen 1950?",
        "Vilka lotsar sitter här, 2023?",
        "Vad händer när båten går, 12 eller 13?",
    ],
)
def test_what_is_asked_for_stays(typed: str) -> None:
    assert without_guess(typed, PEOPLE) == typed


def test_the_answer_is_that_to_the_question(ask: Ask) -> None:
    assert ask("när bildades SBHSS, 2015?")["answer"] == ask("när bildades SBHSS?")["answer"]
