"""The plainest questions, as anyone would type them first, are answered with the right words."""

from __future__ import annotations

import pytest

from assistant.answer import Status
from assistant.pipeline import Assistant

GIFTS = "Det är inte tillåtet att ta emot gåvor"
ALCOHOL = "Alkoholförtäring får inte förekomma under arbetstid"
WINE = "får endast vin/öl serveras"
TRAVEL = "Riktlinjen ska alltid följas"
NEW = "eventuella nya samarbeten"
STRATEGY = "Regionfullmäktige beslutar om den internationella strategin"
FOLLOWED_UP = "följs upp i början av varje mandatperiod"
PURPOSE = "Syftet med det internationella arbetet"

PLAIN = [
    ("Får jag ta emot en gåva?", GIFTS),
    ("Får jag ta emot gåvor?", GIFTS),
    ("får man ta emot presenter", GIFTS),
    ("Vad gäller för gåvor?", GIFTS),
    ("May I accept a gift?", GIFTS),
    ("Can I accept gifts?", GIFTS),
    ("Får jag dricka alkohol på arbetstid?", ALCOHOL),
    ("Får man dricka vin på arbetstid?", ALCOHOL),
    ("Is alcohol allowed during working hours?", ALCOHOL),
    ("Får vi bjuda på vin?", WINE),
    ("Får vi servera öl på kvällen?", WINE),
    ("Can we serve wine at dinner?", WINE),
    ("Vad gäller för tjänsteresor?", TRAVEL),
    ("Which rules apply to travel?", TRAVEL),
    ("Vem beslutar om nya samarbeten?", NEW),
    ("Who decides on new collaborations?", NEW),
    ("Vem beslutar om strategin?", STRATEGY),
    ("Who adopts the strategy?", STRATEGY),
    ("När följs strategin upp?", FOLLOWED_UP),
    ("How often is the strategy followed up?", FOLLOWED_UP),
    ("Vad är syftet med det internationella arbetet?", PURPOSE),
    ("What is the purpose of the international work?", PURPOSE),
]


@pytest.mark.parametrize(("question", "words"), PLAIN)
def test_a_plain_question_is_answered(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.answer([question])
    assert answer.status is Status.ANSWERED
    assert any(words in citation.quote for citation in answer.citations)
