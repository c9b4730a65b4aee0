"""Things that a turn calls by a word of their names, or by who sits there."""

from __future__ import annotations

import pytest

from assistant.conversation.things import with_things_named
from assistant.conversation.where_sits import named_by_seat
from assistant.pipeline import Assistant
from assistant.register.facts import Facts


@pytest.fixture(scope="module")
def facts(assistant: Assistant) -> Facts:
    return assistant._single.facts


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("vad kostar energigrejen?", "vad kostar Energy Cities?"),
        ("what does the energy thing cost?", "what does Energy Cities cost?"),
        ("vem sitter i ungdomsprylen?", "vem sitter i ungdomsstyrelsen?"),
        ("what is the main thing here?", "what is the main thing here?"),
        ("vad kostar lampgrejen?", "vad kostar lampgrejen?"),
        ("vilka är med i norr-halland grejen?", "vilka är med i norr-halland grejen?"),
    ],
)
def test_a_thing_is_called_by_a_word_of_its_name(text: str, named: str, facts: Facts) -> None:
    assert with_things_named(text, facts) == named


@pytest.mark.parametrize(
    ("turn", "named"),
    [
        ("samarbetet där Bo Frank är ordinarie", "Energy Cities"),
        ("the one where Anna Johansson is the deputy", "Energy Cities"),
        ("programmet där Malin Stadig Lundgren är ersättare", "Södra Östersjöprogrammet"),
        ("the network where Robert Olesen sits", None),
        ("the network where Kalle Anka sits", None),
    ],
)
def test_a_collaboration_is_told_by_who_sits_there(
    turn: str, named: str | None, facts: Facts
) -> None:
    assert named_by_seat(turn, facts) == named


def test_another_body_is_told_by_who_sits_there(harbour: Assistant) -> None:
    found = named_by_seat("samarbetet där Tyra Ålenmark sitter", harbour._single.facts)
    assert found == "Hamnringen Norr"
