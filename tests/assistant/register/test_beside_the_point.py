"""What the register has near to a question, and does not answer with: the text is silent there."""

from __future__ import annotations

import pytest

from assistant.register.silence import is_silent
from tests.assistant.register.asking import Asker

BESIDE = (
    "What's Johan Petersson's job?",
    "Sitter Bo Johansson i Energy Cities?",
    "How many staff does Region Kronoberg have?",
    "Hur många tjänstemän har regionen?",
    "How many people work for the region in total?",
    "Vilka nämnder har ordförande?",
    "va heter alla nämnderna i regionen å vem e ordförande i dom",
    "Hur många röster har regionen i generalförsamlingen?",
    "How does one leave SBHSS?",
    "Hur lämnar man ERB?",
    "Vad är minsta budget för ett samarbete?",
    "What is the maximum budget for a collaboration?",
    "Which network gives most?",
    "Vilken part betalar mest i SBHSS?",
    "Who runs the rural service programme?",
    "Vad innehåller serviceprogrammet för landsbygden?",
    "Vad går Närmare Kronobergaren ut på?",
    "Vem grundade SBHSS?",
    "Who founded Energy Cities?",
    "How does one claim the refund?",
    "What percentage does the South Baltic Programme pay back?",
    "How many strategies have we had?",
    "Vilket var det faktiska utfallet för SBHSS 2024?",
    "Head of the ERB secretariat - name?",
    "vilket har vi varit med i längst, ERB eller Energy Cities?",
)
SILENT = (
    "Hur stor är ERB:s budget?",
    "What is SBHSS's budget?",
    "What budget does Energy Cities have?",
    "When did Närmare Kronobergaren start?",
    "När började Närmare Kronobergaren gälla?",
)
ANSWERED = (
    ("Hur många tjänstemän representerar oss i SBHSS?", "En person"),
    ("Vad är vår budget för ERB?", "350 000 kronor"),
    ("What would we save if we left Energy Cities?", "SEK 60,000"),
    ("Which is the cheapest?", "Energy Cities costs the least"),
    ("När slutar Närmare Kronobergaren?", "2030 är det enda"),
    ("När grundades Energy Cities?", "**Energy Cities**"),
    ("Vilka uppdrag har Bo Frank och Johansson?", "Bo Frank (M) är ordinarie"),
    ("Which costs are refunded?", "**EU programmes"),
)


@pytest.mark.parametrize("question", [*BESIDE, *SILENT])
def test_what_stands_near_is_no_answer(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None


@pytest.mark.parametrize("question", SILENT)
def test_the_register_shows_that_the_text_is_silent(question: str, whole: Asker) -> None:
    assert is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize(("question", "begins"), ANSWERED)
def test_what_is_asked_is_answered(question: str, begins: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert said.text.startswith(begins)
    assert said.unproven == ()


def test_another_text_has_no_first_year_either(coast: Asker) -> None:
    question = "När började Båtlivsstrategin gälla?"
    assert coast.ask(question) is None
    assert is_silent(coast.understand(question), coast.facts)
    assert not is_silent(coast.understand("När slutar Båtlivsstrategin?"), coast.facts)
