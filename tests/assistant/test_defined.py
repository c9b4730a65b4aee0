"""A name that the text never uses is explained by nothing in it."""

from __future__ import annotations

import pytest

from assistant.decide.defined import explains_unknown
from tests.conftest import Ask

WRITTEN = frozenset("energy cities baltic rekyleffekt hamnringen harbour ring nils ek".split())


@pytest.mark.parametrize(
    "question",
    [
        "Vad är Nordiska rådet?",
        "vad betyder Erasmus",
        "Vad är Joint Statement för nåt?",
        "What is the Hanseatic Parliament?",
        "What does CPMR mean?",
        "Tell me about Interrail",
        "Vem är Nils Holgersson?",
    ],
)
def test_a_name_of_which_a_word_is_never_written_is_unknown(question: str) -> None:
    assert explains_unknown(question, WRITTEN)


@pytest.mark.parametrize(
    "question",
    [
        "Vad är Hamnringen?",
        "What is Harbour Ring's purpose?",
        "What is Enrgy Cities?",
        "Vad är rekyleffekten?",
        "vad menas med subsidiaritet",
        "Vad är syftet med Marshallplanen?",
        "Vad är Region Kronobergs hållning till det nya gemensamma europeiska regelverket?",
        "Vem är Nils Ek?",
        "Vem leder Erasmus?",
    ],
)
def test_other_questions_are_left_to_the_evidence(question: str) -> None:
    assert not explains_unknown(question, WRITTEN)


@pytest.mark.parametrize("question", ["Vad är Joint Statement?", "What is Erasmus?"])
def test_it_is_said_that_the_document_does_not_say(question: str, ask: Ask) -> None:
    assert ask(question)["status"] == "not_in_documents"


def test_a_mistyped_name_is_explained(ask: Ask) -> None:
    assert ask("Vad är Enrgy Cities?")["status"] == "answered"
