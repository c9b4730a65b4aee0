"""Roles and bodies that are only counted in limit nothing; a role takes its noun; who of them."""

from __future__ import annotations

import pytest

from tests.assistant.register.asking import Asker

SUBSTITUTE = (
    "Anna Johansson is our ordinary delegate at the Energy Cities assembly, correct?",
    "Is Anna Johansson a full representative of ours in Energy Cities?",
    "Är Anna Johansson ordinarie ombud i Energy Cities?",
    "Is Anna Johansson our regular rep in Energy Cities?",
)
ERB_OF_S = {"Robert Olesen", "Gustav Caligari Berger"}
OF_S = ERB_OF_S | {"Tony Lundstedt", "Carl-Olof Bengtsson", "Renate Tschap"}
COUNTED_IN = (
    ("hur många av våra platser har sossarna, ersättarna inräknat", OF_S),
    ("Vilka socialdemokrater har uppdrag, inkl. ersättare?", OF_S),
    ("How many seats do the Social Democrats have, including deputies?", OF_S),
    ("Räkna upp alla sossar som företräder regionen, ungdomsstyrelsen inräknad", OF_S),
    ("List all social democrats who represent the region, including the youth board", OF_S),
    ("hur många platser har sossarna i ERB, ungdomsstyrelsen inräknad?", ERB_OF_S),
    ("How many seats has S in ERB, youth board included?", ERB_OF_S),
    ("Vilka ledamöter är ersättare i ERB:s styrelse?", {"Robert Olesen", "Bo Bergsjö"}),
    ("Which members of the ERB board are ordinary?", {"Rene Jaramillo", "Emil Torstensson"}),
    (
        "vilka är våra ungdomar i ERB och vem av dem är ordinarie",
        {"Emma Falkbacken", "Gustav Caligari Berger"},
    ),
    (
        "Which of our young people sit on the youth board, and which of them is the full member?",
        {"Emma Falkbacken", "Gustav Caligari Berger"},
    ),
)
SEVERAL = (
    "vilka av våra förtroendevalda sitter på mer än en stol, räkna gärna med ersättarplatser också",
    "politiker med uppdrag i mer än ett samarbete",
    "vilka förtroendevalda har platser i två eller fler organ?",
    "Who wears two hats?",
)


@pytest.mark.parametrize("question", SUBSTITUTE)
def test_a_substitute_is_no_ordinary_delegate(question: str, real_asker: Asker) -> None:
    said = real_asker.ask(question)
    assert said is not None
    assert said.text.startswith(("Nej, Anna", "No, Anna"))
    assert said.unproven == ()


def test_who_is_ours_is_told(real_asker: Asker) -> None:
    said = real_asker.ask(SUBSTITUTE[0])
    assert said is not None
    assert said.people == {"Anna Johansson", "Bo Frank"}


@pytest.mark.parametrize(("question", "people"), COUNTED_IN)
def test_those_who_are_asked_for_come(question: str, people: set[str], real_asker: Asker) -> None:
    said = real_asker.ask(question)
    assert said is not None
    assert said.people == people
    assert said.unproven == ()


@pytest.mark.parametrize("question", SEVERAL)
def test_all_with_several_seats_come(question: str, real_asker: Asker) -> None:
    said = real_asker.ask(question)
    assert said is not None
    assert said.people == {"Rene Jaramillo", "Robert Olesen", "Bo Bergsjö"}


def test_several_bodies_that_are_counted_limit(real_asker: Asker) -> None:
    said = real_asker.ask(
        "How many deputy seats do we have, counting the ERB board and Energy Cities?"
    )
    assert said is not None
    assert said.people == {"Robert Olesen", "Bo Bergsjö", "Anna Johansson"}
