"""Follow-ups that leave out what they ask for: substitutes, measures, the same elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Status
from assistant.pipeline import Assistant

Ask = Callable[..., dict[str, Any]]
GENERAL = "Vem representerar oss i Energy Cities generalförsamling?"
GENERAL_EN = "Who goes to the Energy Cities general assembly for us?"


@pytest.mark.parametrize(
    "turns",
    [
        (GENERAL, "och om han är sjuk?"),
        (GENERAL, "vem hoppar in om han inte kan?"),
        (GENERAL, "Vad händer om han får förhinder?"),
        (GENERAL, "och vid sjukdom?"),
        (GENERAL, "vem ersätter honom?"),
        (GENERAL_EN, "and if he is ill?"),
        (GENERAL_EN, "what if he can't make it?"),
        (GENERAL_EN, "who steps in for him?"),
        (GENERAL_EN, "and if he's away?"),
        (GENERAL_EN, "who covers then?"),
    ],
)
def test_one_who_cannot_come_has_a_substitute(turns: tuple[str, ...], ask: Ask) -> None:
    assert "Anna Johansson" in ask(*turns)["answer"]


def test_a_body_without_substitutes_is_said_to_have_none(ask: Ask) -> None:
    answer = ask("Who represents us in the SBHSS steering group?", "what if one of them is ill?")
    assert "names no substitute" in answer["answer"]


def test_someone_else_who_is_ill_is_nobody_on_a_body(assistant: Assistant) -> None:
    assert assistant.answer([GENERAL, "och om jag blir sjuk?"]).understood != (
        "Vem hoppar in för Bo Frank i Energy Cities generalförsamling?"
    )


@pytest.mark.parametrize(
    ("turns", "understood"),
    [
        (("Hur stor del av en tjänst går till ERB?", "vilket tar mest av alla?"), "tar mest"),
        (("Hur stor del av en tjänst går till ERB?", "och SBHSS?", "och minst?"), "tar minst"),
        (("Hur mycket arbetstid tar ERB?", "vad lägger vi minst på?"), "tar minst"),
        (("Vad kostar Energy Cities?", "och vilket är dyrast?"), "kostar mest"),
        (("Vad kostar ERB?", "vilket samarbete är näst dyrast då?"), "kostar näst mest"),
        (("What share of a post goes to SBHSS?", "which takes the least of all?"), "takes the l"),
        (("How much of a post does ERB take?", "and which takes the most?"), "takes the most of"),
        (("What does ERB cost?", "which is the cheapest of them all?"), "costs the least"),
        (
            ("What does ERB cost?", "and SBHSS?", "so which is the most expensive?"),
            "costs the most",
        ),
        (("When was ERB founded?", "which is the oldest of them?"), "is the oldest"),
    ],
)
def test_a_superlative_leaves_the_body_and_keeps_the_measure(
    turns: tuple[str, ...], understood: str, assistant: Assistant
) -> None:
    answer = assistant.answer(list(turns))
    assert answer.status is Status.ANSWERED
    assert answer.understood is not None
    assert understood in answer.understood


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (("Vad kostar ERB?", "hur stor del av en tjänst?"), "Ca 15 %"),
        (("Vad kostar Energy Cities?", "och hur mycket arbetstid?"), "Ca 2,5 %"),
        (("What does ERB cost us in 2024?", "how much of a person's work time?"), "About 15%"),
        (("What does SBHSS cost?", "and staff time?"), "About 15%"),
        (("Hur mycket arbetstid lägger vi på ERB?", "och i pengar?"), "350 000 kronor"),
        (("How much staff time goes to ERB?", "and in money?"), "SEK 350,000"),
        (("How much of a post does SBHSS take?", "is that more than ERB?"), "No: "),
        (("Hur stor del av en tjänst tar SBHSS?", "är det mindre än EU-programmen?"), "Ja: "),
    ],
)
def test_another_measure_of_the_same_body(turns: tuple[str, ...], said: str, ask: Ask) -> None:
    assert said in ask(*turns)["answer"]


@pytest.mark.parametrize(
    ("turns", "understood"),
    [
        (("Vad täcker medlemsavgiften i SBHSS?", "Gäller samma sak för ERB?"), "ERB"),
        (
            ("Vad täcker medlemsavgiften i SBHSS?", "Gäller samma för ERB eller ingår mer där?"),
            "ERB",
        ),
        (("Vad täcker medlemsavgiften i ERB?", "är det samma för SBHSS?"), "SBHSS"),
        (("Vad ingår i kostnaden för SBHSS?", "Gäller det även ERB?"), "ERB"),
        (("What does the fee cover for SBHSS?", "does the same go for ERB?"), "ERB"),
        (("What does the fee cover for SBHSS?", "Is it the same for ERB?"), "ERB"),
    ],
)
def test_the_same_is_asked_of_another_body(
    turns: tuple[str, ...], understood: str, assistant: Assistant
) -> None:
    answer = assistant.answer(list(turns))
    assert answer.status is Status.ANSWERED
    assert answer.understood is not None
    assert understood in answer.understood
    assert turns[0].split()[2] in answer.understood


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (("Vad kostar ERB?", "och det i Bryssel?"), "1 000 000"),
        (("Vad kostar ERB?", "och Brysselkontoret?"), "1 000 000"),
        (("Vad kostar ERB?", "vad kostar energinätverket då?"), "60 000"),
        (("What does ERB cost?", "and what does the Brussels one cost?"), "1,000,000"),
        (("What does ERB cost?", "and the energy network?"), "60,000"),
        (("What is the purpose of ERB?", "and of the energy one?"), "future-proof cities"),
    ],
)
def test_a_body_is_described_not_named(turns: tuple[str, ...], said: str, ask: Ask) -> None:
    assert said in ask(*turns)["answer"]


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (("Vilka är med i SBHSS?", "är nån av dem inte en region?"), "Linnéuniversitetet"),
        (("Vilka är medlemmar i SBHSS?", "vilken av dem är inte en region?"), "Linnéuniversitetet"),
        (
            ("Which are the members of SBHSS?", "is any of them not a region?"),
            "Linnaeus University",
        ),
        (
            (
                "När etablerades SBHSS?",
                "Och när startade Eurorigion Baltic?",
                "vilka länder är med i den?",
            ),
            "Litauen",
        ),
        (
            ("Who approves the strategy?", "And the action plan?", "Who puts that one together?"),
            "Regional Director",
        ),
        (
            ("Vem beslutar om strategin?", "och handlingsplanen?", "vem tar fram den?"),
            "Regiondirektören",
        ),
        (("Vem är ersättare i Energy Cities?", "är hon moderat?"), "Nej, Anna Johansson (C)"),
        (
            (
                "What does the vision say on keeping an eye on the outside world?",
                "and helping others in the county, who are they?",
            ),
            "municipalities",
        ),
    ],
)
def test_what_was_told_or_named_last_is_meant(turns: tuple[str, ...], said: str, ask: Ask) -> None:
    assert said in ask(*turns)["answer"]


def test_what_none_of_the_told_is_said_to_be_is_not_answered(ask: Ask) -> None:
    assert not ask("Vilka är med i SBHSS?", "vilken av dem är störst?")["answered"]


@pytest.mark.parametrize(
    "turns",
    [
        ("När startade ERB?", "och notan där?"),
        ("När startade ERB?", "och priset?"),
        ("Vilka länder är med i ERB?", "och vad är kostnaden då?"),
        ("When did ERB start?", "and the bill?"),
        ("Who sits on the ERB board?", "and the cost there?"),
    ],
)
def test_the_cost_alone_is_asked_for_of_what_was_spoken_of(
    turns: tuple[str, ...], ask: Ask
) -> None:
    assert re.search(r"350.000", ask(*turns)["answer"])


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (("Hur stor del av en heltid går till ERB?", "hur stor del på EU-programmen?"), "25 %"),
        (("Hur stor del av en heltid går till ERB?", "och vilken procent till SBHSS?"), "15 %"),
        (("Hur mycket arbetstid tar ERB?", "hur mycket tar Energy Cities?"), "2,5 %"),
        (("Hur mycket arbetstid tar ERB?", "hur mycket kostar Energy Cities?"), "60 000"),
        (("How much of a full-time job is ERB?", "how big is Energy Cities' share?"), "2.5%"),
        (
            ("What share of a post goes to Energy Cities, and what share to the EU programmes?",),
            "25%",
        ),
        (("Hur mycket arbetstid tar ERB?", "vad är Energy Cities?"), "nätverk"),
    ],
)
def test_how_big_that_of_another_is_keeps_what_is_measured(
    turns: tuple[str, ...], said: str, ask: Ask
) -> None:
    assert said in ask(*turns)["answer"]


@pytest.mark.parametrize(
    "question",
    ["What percentage of a post goes to ERB?", "Hur stor del av en tjänst går till ERB?"],
)
def test_a_share_of_a_post_is_no_seat(question: str, ask: Ask) -> None:
    answer = ask(question)["answer"]
    assert re.search(r"15 ?%", answer)
    assert "ledam" not in answer
    assert "member" not in answer
