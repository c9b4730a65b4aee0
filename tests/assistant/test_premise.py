from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Är det sant att ERB startade 2005?", "Nej."),
        ("Är det sant att ERB startade 1998?", "Ja."),
        ("Stämmer det att Energy Cities har 500 städer?", "Nej."),
        ("Är det regiondirektören som beslutar om nya samarbeten?", "Nej."),
        ("Är det regionstyrelsen som beslutar om nya samarbeten?", "Ja."),
    ],
)
def test_what_is_taken_for_granted_is_settled_first(question: str, says: str, ask: Ask) -> None:
    row = ask(question)
    said = row["answer"].split("\n\n", 1)[1]
    assert said.startswith(f"{says} [1] {row['citations'][0]['quote']}")


@pytest.mark.parametrize(
    "question",
    [
        "Är det inte regiondirektören som beslutar om nya samarbeten?",
        "Startade ERB eller SBHSS 1998?",
        "När startade ERB?",
        "Är det kommunen som beslutar om nya samarbeten?",
    ],
)
def test_nothing_is_settled_that_is_not_sure(question: str, ask: Ask) -> None:
    said = ask(question)["answer"].split("\n\n", 1)[-1]
    assert not said.startswith(("Ja.", "Nej."))
