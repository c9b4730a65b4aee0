"""What several persons share, how many bodies somebody sits in, and which parties lack a role."""

from __future__ import annotations

import pytest

from tests.assistant.register.asking import Asker


@pytest.mark.parametrize(
    ("question", "people", "says"),
    [
        (
            "Vilket organ delar Rene Jaramillo och Anna Zelvin?",
            {"Rene Jaramillo", "Anna Zelvin"},
            "",
        ),
        (
            "Do Robert Olesen and Bo Bergsjö share any body?",
            {"Robert Olesen", "Bo Bergsjö"},
            "Yes, ",
        ),
        (
            "Sitter Bo Frank och Anna Zelvin i samma organ?",
            {"Bo Frank", "Anna Zelvin"},
            "Nej: inget",
        ),
        ("Vilka politiker har plats i mer än två organ?", {"Robert Olesen"}, "En person"),
        ("Who sits on at least three bodies?", {"Robert Olesen"}, "One person"),
        (
            "Which party has no ordinary member?",
            {"Bo Bergsjö", "Anna Johansson"},
            "L (Liberals) and C",
        ),
        ("Vilka partier har bara ersättare?", {"Bo Bergsjö", "Anna Johansson"}, "L (Lib"),
        ("Vilket parti har bara en plats?", {"Anna Johansson"}, "C (Centerpartiet) har en plats"),
        ("Who would attend instead of Bo Frank?", {"Bo Frank", "Anna Johansson"}, "Bo Frank"),
    ],
)
def test_names_those_who_are_asked_for(
    question: str, people: set[str], says: str, real_asker: Asker
) -> None:
    said = real_asker.ask(question)
    assert said is not None
    assert said.unproven == ()
    assert said.people == people
    assert said.text.startswith(says)


def test_a_party_that_is_nowhere_in_a_body_is_named(real_asker: Asker) -> None:
    said = real_asker.ask("Which parties have no member in the ERB board?")
    assert said is not None
    assert said.text.startswith("C (Centre Party) has no member on the board of Euroregion Baltic")
    assert said.unproven == ()


def test_the_largest_party_is_counted(real_asker: Asker) -> None:
    said = real_asker.ask("How many seats does the largest party have?")
    assert said is not None
    assert said.text.startswith("S (Social Democrats) has the most seats, seven.")
