"""Bare words of a search ask for the members of the body that stands beside them."""

from __future__ import annotations

import pytest

from tests.assistant.register.asking import Asker

MONITORING = {"Robert Olesen", "Malin Stadig Lundgren"}


@pytest.mark.parametrize(
    "words",
    [
        "ledamöter övervakningskommittén",
        "ÖVERVAKNINGSKOMMITTÉN LEDAMÖTER?",
        "members monitoring committee",
        "ledamoter overvakningskommitten sodra ostersjon",
    ],
)
def test_members_beside_a_body(words: str, real_asker: Asker) -> None:
    said = real_asker.ask(words)
    assert said is not None
    assert said.people == MONITORING
    assert said.unproven == ()


@pytest.mark.parametrize(
    "words",
    [
        "krav ledamöter styrgruppen",
        "ledamöternas ålder styrgruppen",
        "arvode ledamöter styrgruppen",
    ],
)
def test_words_that_ask_for_something_else_of_them(words: str, real_asker: Asker) -> None:
    assert real_asker.ask(words) is None
