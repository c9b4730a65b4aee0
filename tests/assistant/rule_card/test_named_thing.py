"""Asked whether a drink may be had, the rule on drinks comes first, whatever goes with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    "question",
    [
        "Går det att bjuda gästerna på öl till lunchen?",
        "Lunchmöte klockan tolv med en delegation. Går det bra att bjuda på ett glas vitt?",
        "May I offer the guests a beer with lunch?",
        "Can we serve cocktails at the lunch meeting?",
        "Får vi ta en pilsner till dagens lunch?",
    ],
)
def test_a_drink_with_a_meal_is_met_by_the_rule_on_drinks(ask: Ask, question: str) -> None:
    said = ask(question)
    assert said["status"] == "answered"
    first = [citation["quote"] for citation in said["citations"][:3]]
    assert any("lkohol" in quote for quote in first)
    assert "lunch" not in first[0]


@pytest.mark.parametrize(
    "question",
    [
        "Får jag ta emot en flaska vin som gåva?",
        "May I accept a bottle of whisky from a supplier?",
        "får man ge bort en flaska vin",
    ],
)
def test_a_drink_that_changes_hands_is_a_gift(ask: Ask, question: str) -> None:
    said = ask(question)
    assert said["status"] == "answered"
    assert "ta emot" in said["citations"][0]["quote"]


@pytest.mark.parametrize(
    "question",
    ["Do we have to offer something without alcohol?", "Måste vi bjuda på något utan alkohol?"],
)
def test_a_thing_without_it_is_another_thing(ask: Ask, question: str) -> None:
    said = ask(question)
    assert said["status"] == "answered"
    assert "Alkoholfria" in said["citations"][0]["quote"]
