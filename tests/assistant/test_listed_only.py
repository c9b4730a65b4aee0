"""What a strategy says of which the text has only the entry is not told; its years are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    "question",
    [
        "Vad står i kulturplanen?",
        "Vad säger kulturplanen om utbyten med andra länder?",
        "Which sectors does the smart specialisation strategy prioritise?",
        "Vilka områden pekar strategin för smart specialisering ut?",
        "When was the culture plan adopted by the council?",
    ],
)
def test_what_is_in_it_is_not_told(question: str, ask: Ask) -> None:
    assert ask(question)["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("När gäller kulturplanen?", "2025–2028"),
        ("Vilka strategier gäller till 2030?", "3 av 9"),
        ("Vad står det i strategin om gåvor?", "gåvor"),
    ],
)
def test_what_the_list_tells_is_answered(question: str, says: str, ask: Ask) -> None:
    row = ask(question)
    assert row["answered"]
    assert says in row["answer"]
