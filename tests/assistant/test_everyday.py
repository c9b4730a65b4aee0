"""Questions in everyday words: colour and frames round them, and the sentence that tells what is
asked before one that is only on the same matter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.understand.everyday import in_plain_words

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Vad gör de egentligen i nätverket?", "Vad gör de i nätverket?"),
        ("vad gör de på kontoret borta i staden", "vad gör de på kontoret i staden"),
        ("What does the board actually decide?", "What does the board decide?"),
        ("What can we read in the plan?", "What is in the plan?"),
        ("Vad hittar man i strategin?", "Vad står i strategin?"),
        ("Min chef undrar vem som ska skriva. Vad säger strategin?", "Vem som ska skriva?"),
        ("It is not really a rule, is it?", "It is not really a rule, is it?"),
        ("Vad ger vi bort till gäster?", "Vad ger vi bort till gäster?"),
        ("om vi vill ge dem något tillbaka", "om vi vill ge dem en gåva tillbaka"),
        ("May we give something in return?", "May we give a gift in return?"),
        ("Vem säger ja eller nej till bron?", "Vem beslutar om bron?"),
        ("vem är det som säger ja", "vem är det som beslutar"),
        ("Who gives the green light to the bridge?", "Who decides on the bridge?"),
        (
            "Räcker en miljon till både hamnen och bron, eller blir det mer?",
            "Kostar hamnen och bron tillsammans högst en miljon?",
        ),
        (
            "Would 2 million be enough for the port and the bridge?",
            "Do the port and the bridge together cost at most 2 million?",
        ),
        ("Vad är skillnaden på planen och budgeten?", "Hur förhåller sig budgeten till planen?"),
        ("Vad är skillnaden mellan ERB och SBHSS?", "Vad är skillnaden mellan ERB och SBHSS?"),
        (
            "What must be done before we sign up to it?",
            "What must be done before we sign up to it?",
        ),
    ],
)
def test_colour_and_frames_are_left_out(typed: str, plain: str) -> None:
    assert in_plain_words(typed) == plain


@pytest.mark.parametrize(
    ("turns", "quotes"),
    [
        (["What would one read in the yearly action plan?"], "Handlingsplanen anger"),
        (["vad sysslar de egentligen med på kontoret nere i Bryssel"], "representationskontor"),
        (["vilken restaurang väljer vi när vi får gäster?"], "egna restauranger"),
        (
            ["what's the difference between the strategy and the action plan?"],
            "kompletteras med en årlig handlingsplan",
        ),
        (["What happens with the results of a cooperation?"], "sprider samarbetets resultat"),
        (["Vart går vi och äter med gästerna?", "hur dyrt får det vara?"], "prisklass mellannivå"),
        (["vilka omfattas av koden, bara chefer eller alla?"], "Samtliga deltagare"),
        (["Varför vill Euroregion Baltic bli ett EGTS?"], "egen juridisk person"),
        (
            ["What does the international function do?", "Does it only help our own departments?"],
            "strategisk rådgivning",
        ),
        (["Måste vi tänka på miljön innan vi går med i ett nätverk?"], "hållbarhetsanalys"),
    ],
)
def test_the_sentence_that_tells_it_is_quoted(turns: list[str], quotes: str, ask: Ask) -> None:
    row = ask(*turns)
    assert row["answered"]
    assert quotes in " ".join(c["quote"] for c in row["citations"])


def test_one_point_is_not_answered_by_the_whole_list(ask: Ask) -> None:
    one = ask("Behöver vi se över klimatet innan vi går in i ett partnerskap?")
    every = ask("Vad måste vara klart innan vi går in i ett partnerskap?")
    assert len(one["citations"]) < 5 <= len(every["citations"])


def test_two_questions_do_not_quote_beside_what_was_quoted(ask: Ask) -> None:
    answer = ask("What does the action plan say and who writes it?")["answer"]
    assert answer.count("states annual activity targets") == 1


@pytest.mark.parametrize(
    "question",
    [
        "vem godkänner att vi serverar vin?",
        "Who approves that we offer beer?",
        "Vad händer om man bryter mot koden?",
        "What happens to someone who breaks the code?",
        "Vilken chef bestämmer om vi får bjuda på vin?",
        "vem bestämmer om min tjänsteresa?",
        "What is the difference between an ordinary member and a substitute?",
    ],
)
def test_who_allows_and_what_follows_are_not_told(question: str, ask: Ask) -> None:
    assert ask(question)["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("Hur långt har ansökan kommit?", "Hur går det med ansökan?"),
        ("Hur långt har deras ansökan om stöd kommit", "Hur går det med deras ansökan om stöd"),
        ("Hur långt har vi kommit med planen?", "Hur långt har vi kommit med planen?"),
        ("Hur långt har vår ansökan kommit?", "Hur långt har vår ansökan kommit?"),
        ("Hur långt har upphandlingen kommit?", "Hur långt har upphandlingen kommit?"),
        ("Hur långt är det till kontoret?", "Hur långt är det till kontoret?"),
    ],
)
def test_how_far_an_application_has_come_is_how_it_goes(asked: str, plain: str) -> None:
    assert in_plain_words(asked) == plain


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Räcker en halv miljon till både ERB och EU-programmen 2024?", "Nej: 650 000 kronor"),
        ("Is a million enough for ERB and the EU programmes?", "Yes: SEK 650,000"),
    ],
)
def test_whether_a_sum_is_enough_is_asked_of_both_together(
    question: str, begins: str, ask: Ask
) -> None:
    assert ask(question)["answer"].startswith(begins)
