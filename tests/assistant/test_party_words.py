"""A word that means something else too is a party only where it is said of somebody."""

from __future__ import annotations

import pytest

from assistant.understand.glossary import Glossary
from corpus.companions import Term
from tests.conftest import Ask

GREENS = Term(sv=("Gröna", "(G)", "grön"), en=("Greens", "Green"))
CALM = Term(sv=("lugn",), en=("calm", "green"))
HARBOUR = Glossary((GREENS, CALM))


@pytest.mark.parametrize(
    ("text", "is_party"),
    [
        ("as long as it stays green", False),
        ("a green amount of wine", False),
        ("which green sits there", True),
        ("is there a green on the board?", True),
        ("is our member Green?", True),
        ("är hon grön?", True),  # another word than that of the other sense
    ],
)
def test_a_party_with_the_word_of_another_sense(text: str, is_party: bool) -> None:
    assert (GREENS in [match.term for match in HARBOUR.find(text)]) is is_party


def test_keeping_it_moderate_asks_for_no_seats(ask: Ask) -> None:
    row = ask("is whisky with guests on a Saturday night fine as long as we keep it moderate?")
    assert "wine/beer" in row["answer"]
    assert "steering group" not in row["answer"]
    assert "Bo Frank" in ask("which moderate sits in the assembly of Energy Cities?")["answer"]
