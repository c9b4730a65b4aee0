from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.conversation.follow_up import leans
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from ingest.knowledge import Knowledge

Ask = Callable[..., dict[str, Any]]
GLOSSARY = Glossary(
    (
        Term(sv=("gåva",), en=("gift",)),
        Term(sv=("kostnad", "kosta"), en=("cost",)),
        Term(sv=("Energy Cities",), en=("Energy Cities",)),
        Term(sv=("ersättare",), en=("deputy",)),
    )
)


@pytest.mark.parametrize(
    "turn",
    [
        "Och vad kostar det?",
        "Vem är ersättare där?",
        "Vad kostar det?",
        "And the deputies?",
        "What does it cost?",
        "Hur är det med muggar då?",
        "What about mugs?",
        "Men för chefer?",
        "Kan de ersättas?",
    ],
)
def test_what_points_back_is_a_follow_up(turn: str) -> None:
    assert leans(turn, GLOSSARY)


@pytest.mark.parametrize(
    "turn",
    [
        "Vad kostar medlemskapet i Energy Cities varje år?",
        "How much does the Energy Cities membership cost per year?",
        "Får en anställd ta emot en gåva av ett utländskt besök?",
        "Vem är ersättare i Energy Cities generalförsamling?",
        "",
    ],
)
def test_what_names_its_subject_stands_alone(turn: str) -> None:
    assert not leans(turn, GLOSSARY)


def _costs(knowledge: Knowledge) -> dict[str, str]:
    """The sentence that gives the cost of each collaboration, by its heading."""
    return {s.heading: s.text for s in knowledge.sentences if " kronor" in s.text}


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(
    ("first", "then"),
    [("Vad är {}?", "Vad kostar det?"), ("What is {}?", "How much does it cost?")],
)
def test_a_follow_up_on_cost_stays_with_its_collaboration(
    number: int, first: str, then: str, knowledge: Knowledge, ask: Ask
) -> None:
    heading, sentence = list(_costs(knowledge).items())[number]
    row = ask(first.format(heading), then)
    assert row["answered"]
    assert sentence in [c["quote"] for c in row["citations"]]


def test_a_new_subject_replaces_the_old_one(knowledge: Knowledge, ask: Ask) -> None:
    first, *_, last = _costs(knowledge)
    row = ask(f"Vad kostar {first}?", f"Och {last}?")
    assert {c["section"][-1] for c in row["citations"]} == {last}


def test_a_question_of_its_own_is_answered_as_if_asked_first(ask: Ask) -> None:
    question = "Får anställda ta emot gåvor av utländska besökare vid ett möte?"
    alone, later = ask(question), ask("Vad kostar Energy Cities?", question)
    assert later["answer"] == alone["answer"]


def test_a_follow_up_keeps_the_language_where_it_shows_none(ask: Ask) -> None:
    assert ask("What does Energy Cities cost?", "ERB?")["language"] == "en"
    assert ask("Vad kostar Energy Cities?", "ERB?")["language"] == "sv"
