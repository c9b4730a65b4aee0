"""What a question names against what its best sentence holds."""

from __future__ import annotations

import pytest

from assistant.decide.entities import Entities
from assistant.understand.understanding import Understanding
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge


@pytest.fixture(scope="module")
def entities(knowledge: Knowledge) -> Entities:
    return Entities(knowledge, Understanding(knowledge).glossary)


def _sentence(knowledge: Knowledge, words: str) -> Sentence:
    return next(s for s in knowledge.sentences if words in s.text)


@pytest.mark.parametrize(
    ("question", "contrasted"),
    [
        ("Vilka sitter i danska subkommittén för Nordsjöprogrammet?", True),
        ("who sits on the Polish subcommittee?", True),
        ("Vilka sitter i svenska subkommittén?", False),
        ("Who are the members of the Swedish subcommittee?", False),
    ],
)
def test_another_countrys(
    question: str, contrasted: bool, entities: Entities, knowledge: Knowledge
) -> None:
    best = _sentence(knowledge, "svenska subkommittén")
    assert entities.others(question, best).contrasted is contrasted


def test_another_region_than_the_sentence_speaks_of(
    entities: Entities, knowledge: Knowledge
) -> None:
    cost = _sentence(knowledge, "1 000 000 kronor")
    assert entities.others("Vad betalar region Halland?", cost).bodies == 1
    assert entities.others("Vad betalar Region Kronoberg?", cost).bodies == 0
    members = _sentence(knowledge, "Linnéuniversitetet")
    assert entities.others("Är Region Halland med?", members).bodies == 0


def test_names_count_unless_a_rule_is_asked_for(entities: Entities, knowledge: Knowledge) -> None:
    gifts = _sentence(knowledge, "inte tillåtet att ta emot gåvor")
    assert entities.others("Vad kostar gåvan till Eurocities?", gifts).names == 1
    assert entities.others("Får jag ta emot en gåva från Eurocities?", gifts).names == 0


def test_what_is_said_of_municipalities_holds_for_each(
    entities: Entities, knowledge: Knowledge
) -> None:
    advice = _sentence(knowledge, "länets kommuner och andra relevanta aktörer vid behov")
    found = entities.others("Ger vi råd till Växjö kommun?", advice)
    assert (found.names, found.bodies) == (0, 0)
    assert entities.others("Ger vi råd till Region Halland?", advice).bodies == 1
