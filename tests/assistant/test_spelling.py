"""Slips of the pen are mended; words, names and what the text does not know stay as they are."""

from __future__ import annotations

import pytest

from assistant.pipeline import Assistant
from assistant.spelling import Spelling

SPELLING = Spelling(
    ["Hamnvakten lämnar ut flytvästar.", "Flytvästar finns.", "Bagaren heter Olofsson."]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("finns det flytvästrar?", "finns det flytvästar?"),
        ("finns det flytvstar?", "finns det flytvästar?"),
        ("FINNS DET FLYTVÄSATR?", "FINNS DET flytvästar?"),
        ("finns det flytvastar?", "finns det flytvastar?"),  # as on a keyboard without ä: known
        ("finns det livbojar?", "finns det livbojar?"),  # a word, though not of the text
        ("är det Hamnvaktten?", "är det hamnvakten?"),
        ("är det Olofson?", "är det Olofson?"),  # a short name: somebody else's
        ("är det Larsonx?", "är det Larsonx?"),
        ("var är bgn?", "var är bgn?"),  # too short to tell
    ],
)
def test_one_slip_is_mended_and_no_more(typed: str, meant: str) -> None:
    assert SPELLING.mended(typed) == meant


def test_a_mistyped_question_is_answered(assistant: Assistant) -> None:
    right = assistant.answer(["Vem publicerar information på den externa webben?"])
    typed = assistant.answer(["Vem publicrar infromation på den exterrna webben?"])
    assert typed.status == right.status == "answered"
    assert typed.citations == right.citations
