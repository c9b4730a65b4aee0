"""A turn that goes on from another is weighed with the turns before it and by itself."""

from __future__ import annotations

import math

import pytest

from assistant.decide.in_conversation import (
    BIAS,
    BY_ITSELF,
    LEAST,
    WITH_TURNS_BEFORE,
    in_conversation,
    log_odds,
)
from assistant.pipeline import Assistant
from tests.conftest import Ask


def test_the_log_odds_of_both_readings_are_weighed_together() -> None:
    """Odds of 9 to 1 with the turns before and 1 to 4 alone, by hand."""
    odds = BIAS + WITH_TURNS_BEFORE * math.log(9) - BY_ITSELF * math.log(4)
    assert in_conversation(0.9, 0.2) == pytest.approx(1 / (1 + math.exp(-odds)))


def test_no_reading_is_so_sure_that_the_other_counts_for_nothing() -> None:
    assert log_odds(0.0) == pytest.approx(-log_odds(1.0)) == pytest.approx(log_odds(LEAST))
    assert in_conversation(1.0, 0.9) > in_conversation(1.0, 0.1)


@pytest.mark.parametrize(
    "turns",
    [
        ("May I accept a souvenir?", "and what's the penalty if it is too expensive?"),
        ("Vad bjuds gästerna på när vi äter ute?", "måste det vara vegetariskt"),
        ("Vem ersätter Bo Frank i Energy Cities?", "vilken kommun bor hon i"),
        (
            "Vilka sitter i Energy Cities generalförsamling för oss?",
            "hur gammal är hon, ersättaren",
        ),
        ("När följs strategin upp?", "vad visade det förra gången"),
    ],
)
def test_a_turn_that_only_borrows_the_words_before_is_not_answered(
    ask: Ask, turns: tuple[str, ...]
) -> None:
    assert ask(turns[0])["status"] == "answered"
    assert ask(*turns)["status"] == "not_in_documents"


def test_only_a_turn_that_goes_on_has_two_chances(assistant: Assistant) -> None:
    assert assistant.chances(["Vem beslutar om strategin?"]) is None
    both = assistant.chances(["Vem beslutar om strategin?", "och om handlingsplanen?"])
    assert both is not None
    assert all(0 <= chance <= 1 for chance in both)


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (
            ("What is the ERB youth board for?", "They began it some time ago. In which year?"),
            "2008",
        ),
        (
            ("Hjälper den internationella funktionen oss med EU-pengar?",
             "min syster på en av kommunerna i länet, kan hon vända sig till dem"),
            "kommuner",
        ),
        (
            ("Vem godkänner den årliga planen?",
             "jaha. å när på året får man reda på hur arbetet gått, är det i juni"),
            "april",
        ),
    ],
)  # fmt: skip
def test_a_whole_turn_is_read_beside_the_question_before_too(
    ask: Ask, turns: tuple[str, ...], said: str
) -> None:
    assert said in ask(*turns)["answer"]
