"""Courtesy goes, the question stays."""

from __future__ import annotations

import pytest

from assistant.understand.courtesy import without_courtesy


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hej! Hoppas allt är bra. Vem sitter där?", "Vem sitter där?"),
        ("Hej, vem sitter där?", "vem sitter där?"),
        ("Sorry to bother you. Who sits there? Thanks in advance!", "Who sits there?"),
        ("Ursäkta, jag har en liten fråga: vad kostar det?", "vad kostar det?"),
        ("Hello and thank you for taking the time. Who sits there?", "Who sits there?"),
        ("Vi får besök. Vad bjuder vi på?", "Vi får besök. Vad bjuder vi på?"),
        ("Hej hej!", "Hej hej!"),
        ("Hej, får jag be om hjälp?", "får jag be om hjälp?"),
        ("Jag behöver hjälp med EU-bidrag.", "Jag behöver hjälp med EU-bidrag."),
    ],
)
def test_only_courtesy_is_taken_away(text: str, left: str) -> None:
    assert without_courtesy(text).strip() == left
