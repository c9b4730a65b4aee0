"""A collaboration that is named by the place of its office, or asked for by it."""

from __future__ import annotations

import pytest

from assistant.register.office import with_offices_named
from tests.assistant.register.asking import Asker

DESCRIBED = (
    ("Vad kostar det med kansliet i Strömvik?", "Vad kostar Tångalliansen?"),
    ("Vad kostar samarbetet som har kansli i Strömvik?", "Vad kostar Tångalliansen?"),
    ("What does the one with the Strömvik office cost?", "What does Tångalliansen cost?"),
    (
        "Is the network that has an office in Strömvik older than HFV?",
        "Is Tångalliansen older than HFV?",
    ),
    ("När bildades samarbetet vars kansli ligger i Strömvik?", "När bildades Tångalliansen?"),
)
DOWN = ("Vad gör de på kansliet nere i Strömvik?", "Vad gör de på kansliet i Strömvik?")
"""How far away an office is says nothing of it."""
LEFT = (
    "Vad heter samarbetet med kansli i Strömvik?",
    "Which is the one with the office in Strömvik?",
    "Vad kostar kansliet i Strömvik?",
    "Vad kostar det med kansliet i Havsvik?",
    "Finns det ett kansli i Strömvik?",
    "Jag tror att det har ett kansli i Strömvik, stämmer det?",
)
"""What is asked for by its office, the office itself, and an office that nobody has."""


@pytest.mark.parametrize(("question", "meant"), [*DESCRIBED, DOWN])
def test_the_office_gives_way_to_the_name(question: str, meant: str, coast: Asker) -> None:
    assert with_offices_named(question, coast.facts) == meant


@pytest.mark.parametrize("question", LEFT)
def test_other_questions_stay_as_they_are(question: str, coast: Asker) -> None:
    assert with_offices_named(question, coast.facts) == question


@pytest.mark.parametrize(
    "question",
    [
        "vad heter samarbetet med kontor i Polen",
        "Which collaboration has an office in Poland?",
        "vilket av samarbetena har polenkontoret?",
    ],
)
def test_the_one_with_the_office_is_told(question: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert "Euroregion Baltic" in said.text
    assert "Småland" not in said.text


def test_an_adjective_and_a_second_office_are_understood(whole: Asker) -> None:
    meant = with_offices_named(
        "Which costs more, the one with the Polish office or the Brussels office?", whole.facts
    )
    assert meant.startswith("Which costs more, Euroregion Baltic or")
    assert "office" not in meant.replace("Brussels office", "")
