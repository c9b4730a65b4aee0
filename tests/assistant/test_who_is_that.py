"""Whom somebody means to meet, and then asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.understand.who_is_that import who_is_meant

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("Jag ska ringa vår ordförande i hamnen. Vem är det?", "Vem är vår ordförande i hamnen?"),
        ("Hej! Vi måste få tag på ersättaren där, vad heter hon?", "Vem är ersättaren där?"),
        (
            "I need to email our deputy on the board. Who is that?",
            "Who is our deputy on the board?",
        ),
        ("We're going to meet the chair; what's his name?", "Who is the chair?"),
        ("Jag ska ringa hem. Vad kostar hamnen?", "Jag ska ringa hem. Vad kostar hamnen?"),
        ("Vem är det jag ska ringa?", "Vem är det jag ska ringa?"),
    ],
)
def test_who_is_meant(message: str, meant: str) -> None:
    assert who_is_meant(message) == meant


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Jag ska mejla kristdemokraten som är vår ordinarie i ERB-styrelsen. Vem är det?",
         "Torstensson"),
        ("I have to call our ordinary member in the Energy Cities assembly. Who is that?", "Frank"),
    ],
)  # fmt: skip
def test_that_one_is_named(message: str, name: str, ask: Ask) -> None:
    row = ask(message)
    assert row["answered"]
    assert name in row["answer"]
