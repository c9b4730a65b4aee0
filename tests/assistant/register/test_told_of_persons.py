"""What the text says of a person's party and substitutes, and what it leaves unsaid."""

from __future__ import annotations

import pytest

from tests.conftest import Ask


@pytest.mark.parametrize(
    "question",
    [
        "Vilket parti tillhör Johan Hansson Lindberg?",
        "Which party does Johan Hansson Lindberg belong to?",
        "Vilka är ersättare för Jaramillo, Olesen och Zelvin i SBHSS styrgrupp?",
        "Vem är ersättare för Anna Zelvin?",
        "Hur många medlemsregioner har ERB? || Och vad heter regionerna, alla åtta?",
        "Energy Cities has members in 30 countries, I gather. Is Portugal one of them?",
        "Medlemsavgiften i ERB höjdes ju inför 2024. Vad var skälet till höjningen?",
    ],
)
def test_what_the_text_does_not_tell_is_said_to_be_unsaid(question: str, ask: Ask) -> None:
    assert ask(*question.split(" || "))["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Bo Frank kan inte åka på generalförsamlingen, vem är hans ersättare?", "Anna Johansson"),
        ("Bo Frank can't travel to the general assembly, who is his deputy?", "Anna Johansson"),
        ("Vilket parti tillhör Anna Zelvin?", "KD"),
        ("Är det sant att ERB har sju medlemsregioner?", "åtta medlemsregioner"),
        ("ERB bildades ju av sina medlemmar. Har vi varit medlem sedan 2001?", "1998"),
    ],
)
def test_what_it_tells_is_said(question: str, said: str, ask: Ask) -> None:
    assert said in ask(question)["answer"]
