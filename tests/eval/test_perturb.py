"""Perturbations change what they say they change, the same way for the same seed."""

from __future__ import annotations

import random

import pytest
from rapidfuzz.distance import OSA

from eval.perturb import PERTURBATIONS, chance_for, one_typo

QUESTION = "Vilka kostnader täcker medlemsavgiften i samarbetet?"


def _typed(name: str, question: str = QUESTION, seed: int = 1, language: str = "sv") -> str:
    return PERTURBATIONS[name](question, language, chance_for(seed, name, question))


@pytest.mark.parametrize("name", PERTURBATIONS)
def test_a_seed_decides_everything(name: str) -> None:
    assert _typed(name) == _typed(name)


def test_one_typo_is_one_slip_in_one_content_word() -> None:
    for seed in range(50):
        typed = one_typo(QUESTION, "sv", random.Random(seed))
        assert OSA.distance(typed, QUESTION) == 1
        assert typed.startswith("Vilka "), "a function word is left alone"


def test_the_others_do_what_their_names_say() -> None:
    assert _typed("no å ä ö") == QUESTION.replace("ä", "a")
    assert _typed("upper case") == QUESTION.upper()
    assert _typed("no question mark") == QUESTION[:-1]
    assert _typed("split compound") == QUESTION.replace("medlemsavgiften", "medlems avgiften")
    assert _typed("joined words") in {
        QUESTION.replace("kostnader täcker", "kostnadertäcker"),
        QUESTION.replace("täcker med", "täckermed"),
    }
    assert _typed("polite preamble").endswith(QUESTION)
    assert _typed("polite preamble", "Who sits there?", language="en").split()[0] in {
        "Hi",
        "Good",
        "Hello",
    }


def test_a_chat_is_in_small_letters_and_short() -> None:
    assert _typed("chat", "Vad är ERB och måste jag vara med?") == "va e erb å måste ja va med"
    english = _typed("chat", "What is ERB and who are you with?", language="en")
    assert english == "whats erb n who r u w"


def test_nothing_to_change_changes_nothing() -> None:
    assert _typed("split compound", "Vem är det?") == "Vem är det?"
    assert _typed("joined words", "Vem är det?") == "Vem är det?"
    assert _typed("one typo", "Är du?") == "Är du?"
