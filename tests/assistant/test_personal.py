"""The asker's own affairs are unsaid in any document of a body; what rules they meet is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.decide.personal import is_personal

OWN = [
    "have my expenses been paid?", "när åker jag?", "what is my boss's number",
    "när har jag semester?", "vilka möten har jag nästa vecka?", "is my trip approved yet?",
    "vad tjänar jag", "var är mitt pass", "har mina utlägg betalats ut?", "when do I get paid?",
    "who is my boss?", "vem är min chef", "what's my salary?", "är mitt hotell bokat",
    "how many vacation days do I have left", "hur många semesterdagar har jag kvar?",
    "when is my flight?", "do you know who I am?", "what meetings do I have tomorrow?",
]  # fmt: skip
RULES = [
    "när ska jag rapportera?", "Does my manager have to approve the trip?", "vad är min roll?",
    "who decides on my project?", "vad får jag dricka?", "när får jag dricka vin?",
    "When do I have to report to the board?", "what am I responsible for", "vad får jag?",
    "when am I representing the region?", "what is my committee allowed to decide?",
    "vad gäller för min resa?", "what meetings do I have to report on?", "vad har jag för ansvar",
]  # fmt: skip


@pytest.mark.parametrize("question", OWN)
def test_the_askers_own_affairs(question: str) -> None:
    assert is_personal(question)


@pytest.mark.parametrize("question", RULES)
def test_rules_for_the_asker(question: str) -> None:
    assert not is_personal(question)


@pytest.mark.parametrize("question", OWN[::4])
def test_they_are_said_to_be_unsaid(question: str, ask: Callable[..., dict[str, Any]]) -> None:
    row = ask(question)
    assert row["status"] == "not_in_documents"
    assert not row["citations"]
