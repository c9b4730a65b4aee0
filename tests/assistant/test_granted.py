"""What a question takes for granted is looked for in the text before it is answered."""

from __future__ import annotations

import pytest

from assistant.decide.granted import taken_for_granted
from tests.conftest import Ask


@pytest.mark.parametrize(
    ("question", "granted"),
    [
        ("Now that the port has its own fund, how large is it?", "the port has its own fund"),
        ("Eftersom hamnen stängdes i våras undrar jag vem som bestämde det?",
         "hamnen stängdes i våras"),
        ("The code says every boat must carry two anchors. What do they cost?",
         "every boat must carry two anchors"),
        ("När hamnen byggdes ut efter branden, vilka kajer kom till?",
         "hamnen byggdes ut efter branden"),
        ("När byggdes hamnen?", ""),
        ("May we moor here when the port is full?", ""),
    ],
)  # fmt: skip
def test_what_comes_before_the_question(question: str, granted: str) -> None:
    assert taken_for_granted(question) == granted


@pytest.mark.parametrize(
    "question",
    [
        "Eftersom strategin kräver att alla delegationer har en säkerhetsvakt, vem betalar?",
        "The strategy says every trip must be cleared by an eco office. Which form is used?",
        "När uppförandekoden skärptes efter mutorna i Riga, vilka punkter tillkom?",
    ],
)
def test_what_the_text_never_heard_of_is_not_answered(question: str, ask: Ask) -> None:
    assert ask(question)["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Nu när vi har ordförandeskapet i ERB 2024, vem är styrelseordförande?", "Rene Jaramillo"),
        ("Since the strategy is followed up at the start of each term, who is responsible?",
         "Regional Director"),
    ],
)  # fmt: skip
def test_what_the_text_says_may_be_taken_for_granted(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question)["answer"]


@pytest.mark.parametrize(
    "question",
    [
        "Växjö kommun is in Energy Cities too. Who is THEIR delegate in the general assembly?",
        "Who sits for the municipality of Ljungby in the Energy Cities assembly?",
        "Vilka sitter för Region Halland i styrgruppen för SBHSS?",
    ],
)
def test_the_seats_of_another_member_are_not_ours(question: str, ask: Ask) -> None:
    assert ask(question)["status"] == "not_in_documents"


def test_a_correction_by_role_or_party(ask: Ask) -> None:
    seats = "Who sits for us on the South Baltic monitoring committee?"
    answer = ask(seats, "no no, not the ordinary one, the Christian Democrat")["answer"]
    assert "Malin Stadig Lundgren" in answer
    assert "Nobody" not in answer
    answer = ask("Vilka sitter för oss i styrelsen för ERB?", "nej inte de ordinarie, ersättarna")
    assert "Bergsjö" in answer["answer"]
    assert "Torstensson" not in answer["answer"]
