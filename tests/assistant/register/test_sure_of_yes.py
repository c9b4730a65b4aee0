"""A yes or no is said only where everything that was asked was compared."""

from __future__ import annotations

import pytest

from tests.conftest import Ask


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Är det bara en ersättare i nordsjökommittén?", "Nej: Region Kronoberg har tre ersättare"),
        ("Vi har väl bara en ersättare i nordsjökommittén?", "Nej: Region Kronoberg har tre"),
        ("Är det bara två ersättare i nordsjökommittén?", "Nej: Region Kronoberg har tre"),
        ("Är det bara tre ersättare i nordsjökommittén?", "Ja, Region Kronobergs ersättare"),
        ("Har vi tre ordinarie i ERB:s styrelse?", "Nej: Region Kronoberg har två ordinarie"),
        ("Har vi två ordinarie i ERB:s styrelse?", "Ja, Region Kronobergs ordinarie"),
        ("Har vi minst tre ordinarie i ERB:s styrelse?", "Region Kronobergs ordinarie"),
        ("Are two of the three ordinary North Sea members Social Democrats?", "Tony Lundstedt"),
        ("Sitter Lena Wibroe i både Nordsjö och Södra Östersjön?", "Nej, Lena Wibroe"),
        ("Sitter Bo Bergsjö i både Nordsjö och ERB?", "Ja, Bo Bergsjö"),
        ("Sitter Bo Bergsjö i ERB men inte i Nordsjöprogrammet?", "Nej, Bo Bergsjö"),
        ("Sitter Robert Olesen i ERB men inte i Nordsjöprogrammet?", "Ja, Robert Olesen"),
        ("Sitter ingen från C i Energy Cities?", "Jo, Anna Johansson"),
        ("Does nobody from the Liberals sit on the ERB board?", "Bo Bergsjö"),
    ],
)
def test_the_first_word_is_true(question: str, begins: str, ask: Ask) -> None:
    assert ask(question)["answer"].startswith(begins)


def test_a_claim_on_somebody_of_another_body_is_put_right(ask: Ask) -> None:
    claim = (
        "is it correct that Anna Zelvin is our 2nd ordinary member on the ERB board next to Rene?"
    )
    said = ask(claim)["answer"]
    assert said.startswith("Anna Zelvin (KD) is an ordinary member of the steering group")
