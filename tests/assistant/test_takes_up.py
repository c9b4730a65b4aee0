"""A sentence that opens with a definite noun leans on the compound that brought it in."""

from __future__ import annotations

import pytest

from assistant.compose.takes_up import takes_up
from tests.conftest import Ask


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Riktlinjen gäller alla.", "Bad i hamnen följer kommunens badriktlinje."),
        ("Avgiften betalas i maj.", "Varje båt har en hamnavgift."),
        ("Nämnden beslutar.", "Ärendet går till museinämnden i mars."),
        ("Reglerna är stränga.", "Här finns ordningsregler för gäster."),
    ],
)
def test_a_definite_noun_takes_up_a_compound(text: str, before: str) -> None:
    assert takes_up(text, before)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Riktlinjen gäller alla.", "Bad i hamnen är fritt."),
        ("Strategin gäller till 2030.", "Strategin är beslutad."),
        ("Hamnen är stängd.", "I hamnen finns plats."),
        ("Alla får bada.", "Badriktlinjen gäller."),
        ("Ibland är det stängt.", "Det gäller ibland."),
    ],
)
def test_other_openings_stand_alone(text: str, before: str) -> None:
    assert not takes_up(text, before)


def test_the_answer_names_the_guideline_before_what_it_demands(ask: Ask) -> None:
    quotes = [c["quote"] for c in ask("Får jag flyga om tåget tar tolv timmar?")["citations"]]
    assert [quote.split()[0] for quote in quotes] == ["Region", "Riktlinjen"]
