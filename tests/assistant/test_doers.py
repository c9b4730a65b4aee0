"""Who does what: the sentence that gives the act asked for to somebody, or what one named does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]
PLAN, FOLLOW_UP = "Regiondirektören ansvarar för framtagande", "Regiondirektören har uppföljnings"
BOARD, COUNCIL = "Detta innebär att regionstyrelsen beslutar", "Regionfullmäktige beslutar"
DIRECTORS, OFFICIALS = "Förvaltningsdirektörer tillser", "Tjänstepersoner inom respektive"
COMMITTEES, WEB = "Respektive nämnd beslutar", "Kommunikationsavdelningen publicerar"


@pytest.mark.parametrize(
    ("turns", "quotes"),
    [
        (["Vem sätter ihop årsplanen för det internationella?"], PLAN),
        (["Who drafts the annual plan?"], PLAN),
        (["Which body approves the action plan?"], BOARD),
        (["Vilken instans fastställer handlingsplanen?"], BOARD),
        (["Vem utarbetar handlingsplanen?", "Och vem godkänner den?"], BOARD),
        (["Who approves the strategy?", "and the plan for the year?"], BOARD),
        (["Vem antar strategin?", "och vem ser till att den följs upp?"], FOLLOW_UP),
        (["Who decides on the action plan?", "who does the follow-up?"], FOLLOW_UP),
        (["Vad ska förvaltningscheferna göra?", "Och en vanlig handläggare då?"], OFFICIALS),
        (["What are civil servants to do?", "And the heads of administration?"], DIRECTORS),
        (["Vad gör fullmäktige?", "och nämnderna?"], COMMITTEES),
        (["What does the council do?", "And the communications department?"], WEB),
        (["Who adopts the strategy?"], COUNCIL),
        (["Who decides on the strategy?"], COUNCIL),
        (["Vem beslutar om den?", "Vem beslutar om strategin?"], COUNCIL),
        (["Who decides on new collaborations?"], BOARD),
        (["Who approves joining a network?"], BOARD),
        (["Vem godkänner projekten?"], COMMITTEES),
        (["Who decides on projects?"], COMMITTEES),
    ],
)
def test_the_one_who_does_it_comes_first(turns: list[str], quotes: str, ask: Ask) -> None:
    row = ask(*turns)
    assert row["answered"]
    first = next(c["quote"] for c in row["citations"] if "enligt Region Kr" not in c["quote"])
    assert first.startswith(quotes)


@pytest.mark.parametrize(
    ("turns", "quotes"),
    [
        (["Vem följer upp strategin?", "hur ofta då?"], "i början av varje mandatperiod"),
        (["When is the action plan decided?"], "i samband med verksamhetsplanen"),
    ],
)
def test_when_it_is_done_is_told_first_where_that_is_asked(
    turns: list[str], quotes: str, ask: Ask
) -> None:
    assert quotes in ask(*turns)["citations"][0]["quote"]


def test_another_body_gives_its_own_acts(ask_harbour: Ask) -> None:
    row = ask_harbour("Vem har sista ordet om undantag?")
    assert "Styrelsen beslutar" in row["citations"][0]["quote"]


def test_a_story_that_points_is_no_question_to_the_register(ask: Ask) -> None:
    row = ask(
        "Vi var fyra på resa och tåget gick sönder. Till slut räckte värden över en kamera som var "
        "dyr. Jag visste inte vad jag skulle säga. Gjorde jag fel som tog den?"
    )
    assert "ledamot" not in row["answer"]


@pytest.mark.parametrize(
    "question",
    [
        "Varför är det regionstyrelsen och inte fullmäktige som antar strategin?",
        "Why is it the Regional Executive Board that adopts the strategy?",
        "Hur kommer det sig att det är regionstyrelsen som klubbar strategin?",
    ],
)
def test_why_one_does_it_who_does_not_is_put_right(question: str, ask: Ask) -> None:
    row = ask(question)
    assert row["answered"]
    assert row["answer"].count("Nej.") + row["answer"].count("No.") == 1
    assert COUNCIL in row["citations"][0]["quote"]


def test_why_the_one_does_it_who_does_is_not_answered_yes(ask: Ask) -> None:
    assert "Ja." not in ask("Varför är det fullmäktige som antar strategin?")["answer"]


def test_a_tag_asks_for_nothing_more(ask: Ask) -> None:
    quotes = " ".join(c["quote"] for c in ask("the strategy bans flying, right?")["citations"])
    assert "rättigheter" not in quotes


def test_a_method_has_a_name_that_is_no_persons(ask: Ask) -> None:
    row = ask("Måste vi göra en hållbarhetsanalys?", "vad heter metoden?")
    assert "hållbarhetssäkring" in row["answer"]
    assert not ask("Vad heter chefen för Brysselkontoret?")["answered"]
