"""Whether somebody has one role everywhere, and what a number of some of the seats says."""

from __future__ import annotations

import pytest

from tests.conftest import Ask


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        (
            "Robert Olesen är ordinarie överallt där han sitter, va?",
            "Nej, Robert Olesen (S) är ersä",
        ),
        (
            "Is Robert Olesen an ordinary member everywhere he sits?",
            "No, Robert Olesen (S) is a sub",
        ),
        ("Är Bo Bergsjö alltid ersättare?", "Ja, Bo Bergsjö (L) är ersättare"),
        ("Bo Bergsjö är väl bara ersättare?", "Ja, Bo Bergsjö (L) är ersättare"),
        ("Är Rene Jaramillo ordinarie i alla organ han sitter i?", "Ja, Rene Jaramillo (M)"),
        ("Robert Olesen är ordinarie överallt va? sbhss, erb", "Nej, Robert Olesen (S) är ersätt"),
        ("Är Gustav Caligari Berger alltid ersättare?", None),  # the text gives no role
    ],
)
def test_a_role_everywhere_is_yes_or_no_with_the_seats_that_differ(
    question: str, begins: str | None, ask: Ask
) -> None:
    answer = ask(question)["answer"]
    assert answer.startswith(begins) if begins else not answer.startswith("Ja")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("var är robert olesen ordinarie?", "har två uppdrag som ordinarie ledamot:"),
        ("Where is Robert Olesen an ordinary member?", "has two assignments as ordinary member:"),
        ("var sitter robert olesen?", "har tre uppdrag:"),
    ],
)
def test_the_number_of_some_seats_says_which(question: str, says: str, ask: Ask) -> None:
    assert says in ask(question)["answer"]


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        (
            "Har vi fler ordinarie i subkommittén för Nordsjön än i styrgruppen för SBHSS?",
            "Nej, tre",
        ),
        (
            "Har vi fler ersättare i subkommittén för Nordsjön eller i ERB:s styrelse?",
            "Tre platser",
        ),
        ("sitter Rene Jaramillo i något annat?", "Rene Jaramillo (M) har tre uppdrag:"),
    ],
)
def test_two_bodies_are_set_apart_by_than_and_or(question: str, begins: str, ask: Ask) -> None:
    assert ask(question)["answer"].startswith(begins)
