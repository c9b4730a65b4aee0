"""What is said of all of several: members compared, ages, and whether something holds for all."""

from __future__ import annotations

import pytest

from tests.assistant.register import cost_multiples
from tests.assistant.register.asking import Asker

BEGINS = (
    ("Är alla i SBHSS styrgrupp moderater?", "Nej, Robert Olesen (S)"),
    ("is everybody on the ERB board an ordinary member?", "No, Robert Olesen (S)"),
    ("Sitter det bara ordinarie ledamöter i SBHSS styrgrupp?", "Ja, "),
    ("Har alla organ en ersättare?", "Nej: i två organ"),
    ("do all our bodies have a chair", "No: on five bodies"),
    ("Har alla partier en ersättare?", "Nej: M "),
    ("Är alla våra representanter politiker?", "Nej, Johan Hansson Lindberg"),
    ("Are any of our representatives not politicians?", "Yes, Johan Hansson Lindberg"),
    ("Which network has the most members?", "Energy Cities has the most members: more than 1000"),
    ("Vilket samarbete har färst medlemmar?", "Färst medlemmar har Småland-Blekinge-Halland"),
    ("Har ERB fler medlemmar än SBHSS?", "Ja: Euroregion Baltic (ERB): åtta"),
    ("Has ERB more countries than Energy Cities?", "No: Euroregion Baltic (ERB): 4"),
    ("vilka samarbeten har fler än fem medlemmar", "3 av de 3"),
    ("Did we join SBHSS before ERB?", "No: "),
    ("Gick vi med i ERB före SBHSS?", "Ja: "),
    ("how old was Energy Cities in 2020?", "Energy Cities: 1990, 30 years"),
    (
        "Hur länge hade vi varit med i ERB 2010?",
        "Euroregion Baltic (ERB): medlem sedan 1998, 12",
    ),
    ("How many years after Energy Cities was ERB started?", "8 years: "),
)
NOT_OF_ALL = (
    "Does the Liberal party have anybody at all on the North Sea sub-committee?",
    "Har L någon alls i ERB:s styrelse, om så bara som ersättare?",
    "Sitter det någon moderat i alla fall i SBHSS styrgrupp?",
)
"""These ask for some, not for all."""
SILENT = (
    "Är alla i SBHSS styrgrupp kvinnor?",
    "Hur länge har vi varit med i Energy Cities?",
    "Är alla ledamöter i SBHSS styrgrupp från olika partier?",
)
"""The register does not answer these."""


@pytest.mark.parametrize(("question", "begins"), [*BEGINS, *cost_multiples.BEGINS])
def test_the_first_sentence_answers(question: str, begins: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert not said.unproven
    assert said.text.startswith(begins), said.text


@pytest.mark.parametrize("question", NOT_OF_ALL)
def test_some_are_not_all(question: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is None or not said.text.startswith(("No", "Nej"))


@pytest.mark.parametrize("question", SILENT)
def test_the_register_leaves_these(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None


def test_a_common_word_of_the_text_is_no_mistyped_name(whole: Asker) -> None:
    """ "målen" is no slip for a first name of four of its letters."""
    said = whole.ask("Vilka är målen i Södra Östersjöprogrammet?")
    assert said is not None
    assert not said.people
