"""Whether a person sits in one body only, or elsewhere too: a true yes or no, and all the seats."""

from __future__ import annotations

import pytest

from tests.conftest import Ask

TWO = ("Euroregion Baltic", "Nordsjö")
TWO_EN = ("Euroregion Baltic", "North Sea")


@pytest.mark.parametrize(
    ("question", "word", "named"),
    [
        ("Is Bo Bergsjö's seat on the ERB board his only deputy seat?", "No", TWO_EN),
        ("Är ERB det enda organ där Bo Bergsjö är ersättare?", "Nej", TWO),
        ("Har Bo Bergsjö någon mer ersättarplats än i ERB?", "Ja", TWO),
        ("Sitter Anna Johansson bara i Energy Cities?", "Ja", ("Energy Cities",)),
        ("Sitter Anna Johansson i något mer än Energy Cities?", "Nej", ("Energy Cities",)),
        ("Sitter Robert Olesen någon annanstans än i ERB:s styrelse?", "Ja", ("Södra Östersjö",)),
        ("Has Bo Frank got any other seat than Energy Cities?", "No", ("Energy Cities",)),
        ("Har Robert Olesen bara ett uppdrag?", "Nej", ("Södra Östersjö", "Euroregion Baltic")),
        ("Har Bo Frank bara ett uppdrag?", "Ja", ("Energy Cities",)),
    ],
)
def test_the_first_word_is_true_and_the_seats_follow(
    question: str, word: str, named: tuple[str, ...], ask: Ask
) -> None:
    answer = ask(question)["answer"]
    assert answer.startswith(f"{word}.")
    for name in named:
        assert name in answer


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is Robert Olesen only a deputy in ERB?", "Yes, Robert Olesen"),
        ("Har Robert Olesen ett uppdrag i ERB?", "Ja, Robert Olesen"),
        ("Vem mer sitter i ERB:s styrelse än Olesen?", "Region Kronobergs ordinarie"),
    ],
)
def test_other_questions_are_answered_as_before(question: str, begins: str, ask: Ask) -> None:
    assert ask(question)["answer"].startswith(begins)
