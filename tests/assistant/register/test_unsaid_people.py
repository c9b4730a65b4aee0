"""Pay, strangers and the seats of others are unsaid; our own seats are not."""

from __future__ import annotations

import pytest

from assistant.register.silence import is_silent
from assistant.register.silence_reach import asks_pay
from tests.assistant.register.asking import Asker

UNSAID = (
    "vad tjänar Lena Wibroe på sitt uppdrag",
    "What salary does Johan Hansson Lindberg get?",
    "hur högt arvode får våra ledamöter i ERB",
    "Who is Poland's representative on the ERB board?",
    "vem sitter för Litauen i ERB:s styrelse",
    "Vem representerar Malmö i Energy Cities generalförsamling?",
    "who sits for Denmark on the board of ERB",
)
SAID = (
    "Who represents Kronoberg on the ERB board?",
    "vem sitter för oss i SBHSS styrgrupp",
    "Vem är ersättare för Energy Cities?",
    "Which Swedish members does Energy Cities have?",
    "vem sitter för Moderaterna i ERB",
    "what does the cost of ERB include, is remuneration in it?",
)


@pytest.mark.parametrize("question", UNSAID)
def test_it_is_unsaid(question: str, whole: Asker) -> None:
    assert whole.ask(question) is None
    assert is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize("question", SAID)
def test_it_is_not_called_unsaid(question: str, whole: Asker) -> None:
    assert whole.ask(question) or not is_silent(whole.understand(question), whole.facts)


def test_another_first_name_is_another_person(whole: Asker) -> None:
    assert not whole.understand("Har vi träffat Per Albin Hansson?").people
    assert whole.understand("Har vi träffat herr Bo Frank?").people
    assert whole.understand("Var är Director Johan Hansson Lindberg?").people


@pytest.mark.parametrize(
    ("question", "paid"),
    [
        ("And how much are the members of it paid?", True),
        ("What does a member of the board earn?", True),
        ("How much do they get paid?", True),
        ("Vad får ledamöterna i arvode?", True),
        ("Hur mycket får politikerna betalt?", True),
        ("What do the members do?", False),
        ("How much do the members pay?", False),
        ("Vad får ledamöterna besluta?", False),
        ("How much is paid for the office?", False),
        ("Vad betalar medlemmarna?", False),
    ],
)
def test_what_members_are_paid_is_told_by_no_cost(question: str, paid: bool, whole: Asker) -> None:
    assert asks_pay(whole.understand(question), whole.facts) is paid
