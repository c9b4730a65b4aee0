"""Turns that say what is not meant, what for, or name more than needs be."""

from __future__ import annotations

import pytest

from assistant.conversation.follow_up import without_opening
from assistant.conversation.meta_turn import Meta, meta_turn
from assistant.understand.courtesy import without_courtesy
from tests.conftest import Ask


@pytest.mark.parametrize(
    ("turn", "meant"),
    [
        ("nä inte lotsarna, kaptenerna menar jag", "kaptenerna"),
        ("inte i hamnen, i staden menar jag", "i staden"),
        ("no not the pier, the harbour I mean", "the harbour"),
        ("inte för kaptener, men för lotsar", "inte för kaptener, men för lotsar"),
    ],
)
def test_what_is_not_meant_is_left_away(turn: str, meant: str) -> None:
    assert without_opening(turn) == meant


@pytest.mark.parametrize(
    "turn", ["what on earth for", "what for?", "i vilket syfte", "för vad då?"]
)
def test_what_for_asks_why(turn: str) -> None:
    assert meta_turn(turn) is Meta.WHY


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("glöm båtarna, vilken hamn är störst", "vilken hamn är störst"),
        ("Forget the boats: which pier is longest?", "which pier is longest?"),
        ("glöm det, vilken hamn är störst", "glöm det, vilken hamn är störst"),
    ],
)
def test_what_is_not_asked_for_is_no_part(typed: str, asked: str) -> None:
    assert without_courtesy(typed) == asked


@pytest.mark.parametrize(
    ("turns", "says"),
    [
        (
            (
                "How much does Energy Cities cost?",
                "and the Småland-Blekinge-Halland lot in Brussels?",
            ),
            "SEK 1,000,000",
        ),
        (
            ("vilka sitter i ERB för oss", "nä inte gubbarna, ungdomarna menar jag"),
            "ungdomsstyrelse",
        ),
        (("vem var ordförande för erb 2024?", "sitter han i nåt annat oxå?"), "tre uppdrag"),
        (
            ("when was the ERB youth board set up", "what on earth for"),
            "youth board was established",
        ),
    ],
)
def test_it_is_answered_as_meant(turns: tuple[str, ...], says: str, ask: Ask) -> None:
    assert says in ask(*turns)["answer"]


@pytest.mark.parametrize(
    "turns",
    [
        ("kan du rimma en visa till festen, gärna med nåt om Växjö i",),
        ("En vän jobbar på Region Skåne. Vad gäller om hon får gåvor, vad säger deras policy?",),
    ],
)
def test_no_rule_is_given_for_what_is_made_up_or_of_others(
    turns: tuple[str, ...], ask: Ask
) -> None:
    assert ask(*turns)["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("vilket samarbete har mest tjänstestöd?", "EU-program (finansieringsverktyg) kräver mest"),
        ("vilket samarbete kräver minst tjänstestöd?", "Energy Cities kräver minst"),
        ("The 2024 costs side by side: SBHSS and ERB", "From dearest to cheapest"),
    ],
)
def test_most_and_side_by_side_are_compared(question: str, begins: str, ask: Ask) -> None:
    assert ask(question)["answer"].startswith(begins)
