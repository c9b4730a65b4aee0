"""What is asked for beside a rule is met with silence unless the evidence tells it."""

import pytest

from assistant.decide.asked import asks_amount, asks_what_applies
from assistant.decide.unsaid import is_unsaid


@pytest.mark.parametrize(
    "question",
    [
        "Since when are we a member of the network?",
        "Hur länge gäller strategin?",
        "Vem skriver under avtalet?",
        "Does my manager have to approve the trip?",
        "Får min sambo följa med?",
        "hur går vi ur ett nätverk?",
        "Vilka länder ska vi satsa på i första hand?",
        "vilket nummer har funktionen",
        "Which researchers proved that?",
        "Vem myntade begreppet?",
    ],
)
def test_what_no_sentence_tells_is_unsaid(question: str) -> None:
    assert is_unsaid(question, "Nämnden beslutar om projekt.")


def test_what_a_sentence_tells_is_said() -> None:
    assert not is_unsaid("När blev vi medlem i nätverket?", "Vi har varit medlem sedan dess.")
    assert not is_unsaid("Får jag ta emot en gåva?", "Nämnden beslutar om projekt.")


def test_a_sum_that_the_question_tells_is_not_asked_for() -> None:
    assert not asks_amount("They gave me a painting worth 5000 kr. What do I do?")
    assert asks_amount("Hur många kronor kostar det?")


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Out of whose budget does the project come?", False),
        ("Ur vilken budget tas alla projekt?", False),
        ("Which committee's budget pays for every project?", False),
        ("Ska nämnden hålla sig inom sin budget för alla projekt?", False),
        ("Hur dyr restaurang får det vara?", False),
        ("How expensive a gift may I accept?", False),
        ("What total budget do the networks have?", True),
        ("Hur stor är den sammanlagda budgeten, hur många kronor?", True),
        ("Hur dyrt är det att vara med?", True),
        ("How expensive is the network?", True),
    ],
)
def test_whose_budget_and_how_dear_a_thing_ask_for_no_sum(question: str, asks: bool) -> None:
    assert asks_amount(question) is asks


def test_what_to_think_of_asks_for_all_that_applies() -> None:
    assert asks_what_applies("Vad ska vi tänka på innan vi går med?")
    assert not asks_what_applies("Vem beslutar?")
