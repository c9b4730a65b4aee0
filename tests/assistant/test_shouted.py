"""What is typed in capitals only is read as if it had been typed with care."""

from __future__ import annotations

import pytest

from assistant.understand.shouted import Shouted
from tests.conftest import Ask

SHOUTED = Shouted(
    [
        "När far båten från Wismar till Öland?",
        "Hon, Vera Ek (C), sköter hamnen i Wismar åt HVK.",
        "VEM SKÖTER WISMAR HAMN?",
    ]
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("VEM SKÖTER HAMNEN I WISMAR?", "Vem sköter hamnen i Wismar?"),
        ("HEJ! ÄR VERA FRÅN C? EK?", "Hej! Är Vera från C? Ek?"),
        ("VAD GÖR HVK:S HAMN?", "Vad gör HVK:s hamn?"),
        ("DOESN'T EK'S BOAT SAIL?", "Doesn't Ek's boat sail?"),
        ("FAR BÅTEN TILL ÅBOSTRAND?", "Far båten till Åbostrand?"),  # nobody knows it: a name
        ("VAD ÄR CBSS?", "Vad är CBSS?"),  # nor that: an abbreviation
        ("HVK?", "HVK?"),
        ("Vad är HVK?", "Vad är HVK?"),
        ("vad är hvk?", "vad är hvk?"),
        ("112", "112"),
        ("", ""),
    ],
)
def test_capitals_are_written_as_the_texts_write_them(typed: str, read: str) -> None:
    assert SHOUTED.calmed(typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "Which laws do I follow when I'm in another country, ours or theirs?",
        "Has ERB's EGTC application been decided, or who has it?",
        "Vad kostar Energy Cities, och vilka svenska medlemmar har nätverket?",
        "I vilka organ sitter Robert Olesen?",
        "Vem sitter i styrelsn för ERB?",
        "Vilka sitter i styr gruppen för SBHSS?",
    ],
)
def test_a_shouted_question_is_answered_as_a_calm_one(typed: str, ask: Ask) -> None:
    assert ask(typed.upper())["answer"] == ask(typed)["answer"]


def test_a_story_in_capitals_about_one_person_is_answered(ask: Ask) -> None:
    story = (
        "Ska få iväg kallelser före lunch och hinner inte bläddra i bilagan, så kan du säga i "
        "vilka organ Robert Olesen sitter för vår räkning och var han bara är inhoppare?"
    )
    assert ask(story)["answered"]
    assert ask(story.upper())["answered"]
