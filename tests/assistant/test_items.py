"""A question for one kind of item is answered by the items of that kind, not by the whole list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]
MOST_WORDS = 120


@pytest.mark.parametrize(
    ("question", "parts", "others"),
    [
        (
            "vilka två analyser ska vara gjorda innan vi går med?",
            ("intressentanalys", "hållbarhetsanalys"),
            "Personella och ekonomiska resurser",
        ),
        (
            "What analyses are needed before joining a network?",
            ("intressentanalys", "hållbarhetsanalys"),
            "Personella och ekonomiska resurser",
        ),
        (
            "vilka resurser krävs för att gå med i ett nätverk?",
            ("Personella och ekonomiska resurser",),
            "intressentanalys",
        ),
        (
            "vilka punkter i uppförandekoden handlar om alkohol?",
            ("Alkoholförtäring", "vin/öl", "Alkoholfria"),
            "gåvor",
        ),
        (
            "what does the code of conduct say about gifts?",
            ("ta emot gåvor", "Presentartiklar"),
            "Alkoholförtäring",
        ),
    ],
)
def test_only_the_items_asked_for(
    question: str, parts: tuple[str, ...], others: str, ask: Ask
) -> None:
    row = ask(question)
    quoted = " ".join(c["quote"] for c in row["citations"])
    assert all(part in quoted for part in parts)
    assert others not in quoted
    assert len(row["answer"].split()) <= MOST_WORDS


def test_all_that_must_be_in_place_is_still_the_whole_list(ask: Ask) -> None:
    row = ask("Vad krävs för att gå med i ett nätverk?")
    quoted = " ".join(c["quote"] for c in row["citations"])
    assert "intressentanalys" in quoted
    assert "Personella och ekonomiska resurser" in quoted


def test_who_is_asked_for_is_not_answered_by_a_list(ask: Ask) -> None:
    row = ask("who do I need to ask before we join a new international network?")
    assert "regionstyrelsen beslutar" in " ".join(c["quote"] for c in row["citations"])
    assert "Riktlinjer för internationell samverkan" not in {
        c["section"][-1] for c in row["citations"]
    }
