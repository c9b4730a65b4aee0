"""Short turns that put one thing in the place of another, or want counted things named."""

from __future__ import annotations

import pytest

from assistant.conversation.counted import all_named, wants_all_named
from assistant.conversation.exchange import Exchange
from assistant.conversation.in_the_sum import in_the_sum
from assistant.conversation.putting_in import noun_put_in
from assistant.pipeline import Assistant
from tests.conftest import Ask


@pytest.mark.parametrize(
    ("fragment", "before", "asked"),
    [
        ("the plan itself", "Who decides the harbour strategy?", "Who decides the plan itself?"),
        ("själva rapporten, inte planen", "Vem skriver planen?", "Vem skriver själva rapporten?"),
        ("i hamnutskottet", "Vilka sitter i hamnrådet?", "Vilka sitter i hamnutskottet?"),
        ("the pilots' board", "Who sits on the harbour council?", "Who sits on the pilots' board?"),
        ("the plan", "Who sits on the harbour council?", None),  # no like of it
        ("the plan", "Is the report in the strategy?", None),  # two likes
        ("the old blue boat", "Who decides the strategy?", None),
    ],
)
def test_a_common_noun_takes_the_place_of_its_like(
    fragment: str, before: str, asked: str | None
) -> None:
    assert noun_put_in(fragment, before) == asked


@pytest.mark.parametrize(
    ("turn", "before", "language", "asked"),
    [
        ("name all eight", "It has eight member ports I hear", "en",
         "Which are the eight member ports"),
        ("och vilka är de tre?", "Där sitter tre lotsar.", "sv", "Vilka är de tre lotsar"),
        ("name all eight", "It has nine ports.", "en", None),
        ("name the eight piers", "It has eight piers.", "en", None),  # says itself which
    ],
)  # fmt: skip
def test_counted_things_are_named_by_the_turn_before(
    turn: str, before: str, language: str, asked: str | None
) -> None:
    assert all_named(turn, before, language) == asked


def test_a_number_without_a_thing_lists_nobody(ask: Ask) -> None:
    """All four of something are not all persons of the register."""
    assert wants_all_named("name all four")
    answer = ask("Which years does Gröna Kronoberg cover?", "name all three")["answer"]
    assert "2035" in answer
    assert "people" not in answer
    countries = ask("How many countries are in ERB?", "name all four")["answer"]
    assert "Lithuania" in countries


@pytest.mark.parametrize(
    ("turns", "said", "unsaid"),
    [
        (("vem är ordinarie i nordsjöprogrammet?", "fel av mig, menade södra östersjön"),
         "Olesen", "Wibroe"),
        (("Who decides the annual action plan?", "sorry, I meant the strategy, not the plan"),
         "Regional Council", "Executive"),
        (("Vad täcker medlemsavgiften i SBHSS?", "och i ERB, är det samma sak där?"),
         "Polen", "Bryssel"),
        (("what does Energy Cities cost?", "and the Interreg assignments?"), "300,000", "60,000"),
        (("what does ERB cost", "ok. and which of all our collaborations costs the most"),
         "1,000,000", "nothing"),
        (("Vilka sitter i chefsgruppen?", "kontaktpersonsgruppen då?", "vad heter vår person där"),
         "säger dokumentet inget", "Hansson"),
        (("who sits on the board of ERB?", "and on the youth board?"), "Falkbacken", "the the"),
        (("Is Växjö in Energy Cities?", "ok so how many swedish members altogether then"),
         "four members", "nothing"),
    ],
)  # fmt: skip
def test_what_is_meant_instead_is_answered(
    ask: Ask, turns: tuple[str, ...], said: str, unsaid: str
) -> None:
    answer = ask(*turns)
    assert said in answer["answer"]
    assert unsaid not in answer["answer"]


def test_a_thing_named_first_is_asked_of_the_sum(assistant: Assistant) -> None:
    cost = Exchange("Vad kostar hamnen?", assistant.answer(["Vad kostar Energy Cities?"]))
    asked = in_the_sum("bogseringen då, kommer den ovanpå?", "hamnen", cost, "sv")
    assert asked == "Ingår bogseringen i kostnaden för hamnen eller kommer det ovanpå?"
    asked = in_the_sum("and the towing, is that included?", "the port", cost, "en")
    assert asked == "Is the towing included in the cost of the port, or on top of it?"
    other = Exchange("Vem sköter hamnen?", cost.answer)
    assert in_the_sum("bogseringen då, kommer den ovanpå?", "hamnen", other, "sv") is None
