"""Attributes that a question asks for are told from words that merely sound like them."""

from __future__ import annotations

import pytest

from assistant.decide.asked import Missing, missing
from assistant.decide.attributes import lacking_attributes

ADVICE = "Rådgivningen sker också till kommuner vid behov."


@pytest.mark.parametrize(
    "question",
    [
        "A municipality phoned and asked for help. Do we advise them?",
        "En kommun mejlade oss. Ger vi råd till dem?",
        "They emailed us yesterday, may we help?",
    ],
)
def test_who_rang_or_wrote_is_no_question_for_a_number(question: str) -> None:
    assert Missing.REACH not in missing(question, ADVICE)
    assert lacking_attributes(question, ADVICE) == 0


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Jag behöver diarienumret för beslutet", 1),
        ("Diarienumret och datumet då rådet antog planen, tack", 2),
        ("What is the date when the council adopted it?", 1),
        ("Vad har funktionen för telefonnummer?", 1),
        ("What is the phone number of the function?", 1),
    ],
)
def test_what_is_asked_for_and_not_there_counts(question: str, count: int) -> None:
    assert lacking_attributes(question, ADVICE) >= count
