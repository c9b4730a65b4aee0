"""What a turn sets aside, and what only names another thing."""

from __future__ import annotations

import pytest

from assistant.conversation.contrasts import without_contrast
from tests.conftest import Ask


@pytest.mark.parametrize(
    ("turn", "meant"),
    [
        ("and in the North Pier club? NOT South Pier, the big one", "and in the North Pier club?"),
        ("and the North Pier, the big old one, not the South Pier?", "and the North Pier?"),
        ("och i Norra hamnen, inte Södra hamnen?", "och i Norra hamnen?"),
        ("Who sits on the pier but not in Harbour?", "Who sits on the pier but not in Harbour?"),
        ("Det är inte Eva Ek?", "Det är inte Eva Ek?"),
        ("not Eva", "not Eva"),
    ],
)
def test_a_name_set_aside_is_left_away(turn: str, meant: str) -> None:
    assert without_contrast(turn) == meant


@pytest.mark.parametrize(
    "turns",
    [
        ("When was Energy Cities formed?", "and the EU itself?"),
        (
            "who represents us in the Swedish North Sea sub-committee?",
            "and in the committee of the Baltic Sea Programme, the big one, not South Baltic?",
        ),
    ],
)
def test_another_thing_is_not_answered_by_what_was_spoken_of(
    turns: tuple[str, ...], ask: Ask
) -> None:
    assert ask(*turns)["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("turns", "says"),
    [
        (("When was Energy Cities formed?", "and ERB?"), "1998"),
        (("Who decides on the strategy?", "and the Action Plan?"), "annual action plan"),
        (
            ("are we in energy cities? bo frank sits there i think",
             "ok and who steps in for him when he's down with the flu"),
            "Anna Johansson",
        ),
        (("Who are our people on ERB's youth board?", "which of the two isn't the full member"),
         "Gustav Caligari Berger"),
    ],
)  # fmt: skip
def test_what_is_known_is_answered(turns: tuple[str, ...], says: str, ask: Ask) -> None:
    assert says in ask(*turns)["answer"]


def test_which_came_first_is_told_in_order(ask: Ask) -> None:
    said = ask("vilket kom till först, energy cities, erb eller sbhss, o vilket är yngst")["answer"]
    assert said.index("1990") < said.index("1998") < said.index("2012")
