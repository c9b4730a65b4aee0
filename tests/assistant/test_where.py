"""A place that the document never names does not keep a rule from being given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.understand.where import without_place


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Får jag ta med presenter till Riga?", "Får jag ta med presenter?"),
        ("may we serve wine in Riga after work?", "may we serve wine after work?"),
        ("Får vi servera vin till de polska gästerna?", "Får vi servera vin till de gästerna?"),
        ("May we give the Lithuanian delegation a book?", "May we give the delegation a book?"),
        ("Får vi bo i Region Norr?", None),
        ("Får vi bjuda utländska gäster?", None),
        ("Vem leder de polska gästerna?", None),
        ("Vem leder gruppen i Riga?", None),
        ("Får jag gå till Bryssel?", None),
    ],
)
def test_an_unknown_place_is_left_out_of_a_question_for_a_rule(
    question: str, left: str | None
) -> None:
    assert without_place(question, lambda word: word in {"Bryssel", "Region", "utländska"}) == left


def test_the_rule_is_given_wherever_one_goes(ask: Callable[..., dict[str, Any]]) -> None:
    row = ask("får jag ta med presentartiklar till Vilnius?")
    assert "Presentartiklar" in " ".join(c["quote"] for c in row["citations"])


def test_what_is_no_rule_stays_unsaid(ask: Callable[..., dict[str, Any]]) -> None:
    assert ask("får jag ha med mig min hund till Riga?")["status"] == "not_in_documents"
