"""Beginnings, what others pay and who a contact is: unsaid, or said, in two texts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.register.silence import is_silent
from assistant.register.silence_since import asks_amount_of_back
from tests.assistant.register.asking import Asker

UNSAID = (
    "vilket år gick region kronoberg med i energy cities",
    "När fick svenska kommuner vara med i Energy Cities?",
    "Vilket år gick Växjö med i Energy Cities?",
    "when did Region Blekinge join SBHSS?",
    "och jönköping, vad lägger de?",
    "What share does Linnaeus University pay of SBHSS?",
    "Region Skåne då, vad betalar de?",
    "who is our contact person in ERB",
    "Vem är kontaktperson i SBHSS? Namnet tack",
    "Since what year has Kaj-Mikael Petersson been on the North Sea subcommittee?",
    "Sedan när sitter Robert Olesen i ERB?",
    "How long has Bo Frank represented us in Energy Cities?",
)
SAID = (
    "Sedan när är vi med i SBHSS?",
    "when did we join ERB",
    "När bildades Energy Cities och hur många medlemmar har de?",
    "Vilka är kontaktpersonerna i ERB?",
    "Vilka sitter i kontaktpersonsgruppen i SBHSS?",
    "vad kostar Småland-Blekinge-Halland South Sweden oss",
    "Vad betalar Region Kronoberg till SBHSS?",
    "Vad betalar vi till samarbetet med Region Blekinge?",
    "Är det Robert Olesen som sitter i ERB?",
    "Är Kronoberg med i ERB?",
    "Under vilket år hade vi problem med medlemskapet i Energy Cities?",
    "Är Region Blekinge med i SBHSS?",
    "Hur många är med i Energy Cities?",
    "hur många är anslutna till Energy Cities",
    "Vad kostar ERB per år?",
    "what do we pay for our membership in Energy Cities",
)
COAST_UNSAID = ("När gick Kustförbundet med i Ostronringen?", "When did we join Tångalliansen?")
COAST_SAID = ("När gick Kustförbundet med i Fyrnätet?", "När bildades Ostronringen?")
BACK = "Får vi tillbaka något av det vi lägger på Södra Östersjöprogrammet?"


@pytest.mark.parametrize("question", UNSAID)
def test_what_the_text_does_not_tell(question: str, real: Asker) -> None:
    assert is_silent(real.understand(question), real.facts)


@pytest.mark.parametrize("question", SAID)
def test_what_it_does_tell(question: str, real: Asker) -> None:
    assert not is_silent(real.understand(question), real.facts)


@pytest.mark.parametrize("question", COAST_UNSAID)
def test_another_body_does_not_tell(question: str, coast: Asker) -> None:
    assert is_silent(coast.understand(question), coast.facts)


@pytest.mark.parametrize("question", COAST_SAID)
def test_another_body_does_tell(question: str, coast: Asker) -> None:
    assert not is_silent(coast.understand(question), coast.facts)


@pytest.mark.parametrize(
    ("turn", "unsaid"),
    [
        ("Ok, men hur många kronor rör det sig om?", True),
        ("hur stor del?", True),
        ("och vad kostar programmet totalt?", False),
        ("hur mycket kostar ERB?", False),
    ],
)
def test_the_amount_of_what_is_paid_back(turn: str, unsaid: bool, real: Asker) -> None:
    question = replace(real.understand(turn), context=BACK)
    assert asks_amount_of_back(question, real.facts) is unsaid
