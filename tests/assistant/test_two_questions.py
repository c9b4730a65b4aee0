from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.conversation.two_questions import two_questions
from assistant.pipeline import Assistant

Ask = Callable[..., dict[str, Any]]
MOST_WORDS = 130


@pytest.mark.parametrize(
    ("message", "two"),
    [
        (
            "Vem beslutar om nya samarbeten och vad kostar ERB?",
            ("Vem beslutar om nya samarbeten?", "Vad kostar ERB?"),
        ),
        ("What is ERB? How much is it?", ("What is ERB?", "How much is it?")),
        (
            "Vi får gäster. Var ska vi äta och får vi bjuda på vin?",
            ("Vi får gäster. Var ska vi äta?", "Får vi bjuda på vin?"),
        ),
        (
            "What does the fee go to, and exactly how many kronor is it on its own?",
            ("What does the fee go to?", "Exactly how many kronor is it on its own?"),
        ),
        (
            "Vem driver parken, och från vilket år gäller avtalet?",
            ("Vem driver parken?", "Från vilket år gäller avtalet?"),
        ),
        (
            "I wonder how to join the park and who decides",
            ("How to join the park?", "Who decides?"),
        ),
    ],
)
def test_two_questions_are_told_apart(message: str, two: tuple[str, str]) -> None:
    assert two_questions(message) == two


@pytest.mark.parametrize(
    "message",
    [
        "Vad kostar ERB och SBHSS?",
        "Vilka sitter i styrelsen och i styrgruppen?",
        "Har de fått besked, och från vem?",
        "Vem är ordförande i parken, och från vilket år?",
        "Om jag får en gåva, vad gör jag då?",
        "Bo Bergsjö, var sitter han?",
        "Behöver namnet. Vem är det?",
        "May we give and receive gifts when we visit a region?",
        "Vad kostar ERB?",
        "",
        "Why should we look after a park? What good does it do?",
        "Varför ska vi ha en park? Vad ska det vara bra för?",
        "Varför har vi en park, och vad är poängen med det?",
        "What is the point of a park? Why bother?",
        "And when it has borne fruit, what are we to do with that?",
        "What is our membership no. in the park?",
        "When does the park open, approx. how many come?",
        "They phoned to ask whether we can help with money and how to run a park. May we?",
        "De frågade om vi kan hjälpa till med pengar och hur man driver en park. Får vi det?",
    ],
)
def test_one_question_stays_one(message: str) -> None:
    assert two_questions(message) is None


def test_each_part_is_led_by_its_question(assistant: Assistant) -> None:
    answer = assistant.answer(["Vem är ordinarie i Energy Cities och vad kostar ERB?"])
    leads = [part.lead for part in answer.parts if part.lead.endswith("?")]
    assert leads == ["Vem är ordinarie i Energy Cities?", "Vad kostar ERB?"]
    numbers = {n for part in answer.parts for s in part.statements for n in s.citations}
    assert numbers == {c.n for c in answer.citations} == set(range(1, len(numbers) + 1))


def test_the_second_question_may_lean_on_the_first(ask: Ask) -> None:
    answer = ask("What does SBHSS cost? And who represents us there?")["answer"]
    assert "1,000,000" in answer
    assert "Zelvin" in answer


def test_a_part_without_an_answer_is_named(ask: Ask) -> None:
    row = ask("Vad heter kungen och vad kostar ERB?")
    assert row["answered"]
    assert "”Vad heter kungen?”" in row["answer"]
    assert "350 000" in row["answer"]


@pytest.mark.parametrize(
    ("message", "missing", "told"),
    [
        ("When did we join Energy Cities, and what does it cost?", "When did we join", "60,000"),
        (
            "Vad är telefonnumret till ERB och när startade det?",
            "Vad är telefonnumret till ERB?",
            "1998",
        ),
    ],
)
def test_what_the_register_says_of_the_second_comes_though_it_leans_on_the_first(
    ask: Ask, message: str, missing: str, told: str
) -> None:
    said = ask(message)
    assert said["status"] == "answered"
    assert missing in said["answer"]
    assert told in said["answer"]


@pytest.mark.parametrize(
    "message",
    ["Vad är Nordkolonn och vad kostar det?", "Who founded Nordkolonn and who sits there?"],
)
def test_nothing_is_told_of_a_thing_that_the_text_does_not_know(ask: Ask, message: str) -> None:
    assert ask(message)["status"] != "answered"


@pytest.mark.parametrize(
    ("message", "told", "missing"),
    [
        (
            "Vilket år kom ungdomsstyrelsen i ERB till, och hur många möten har den per år?",
            "2008",
            "”Hur många möten har den per år?”",
        ),
        (
            "What does the ERB membership fee go to, and exactly how many kronor is the fee on its "
            "own?",
            "Poland",
            "“Exactly how many kronor is the fee on its own?”",
        ),
        ("Vem följer upp strategin, och vad heter hen?", "Regiondirektören", "”Vad heter hen?”"),
        (
            "Who is responsible for monitoring the outside world, and what salary do they get?",
            "Officials within each administration",
            "“What salary do they get?”",
        ),
        (
            "Vem är ordinarie i Energy Cities, och vad har hen för telefonnummer?",
            "Bo Frank",
            "”Vad har hen för telefonnummer?”",
        ),
    ],
)
def test_a_second_that_goes_on_from_the_first_is_named_as_missing(
    message: str, told: str, missing: str, ask: Ask
) -> None:
    row = ask(message)
    assert row["answered"]
    assert told in row["answer"]
    assert missing in row["answer"]


def test_the_same_holds_of_another_body(ask_harbour: Ask) -> None:
    said = ask_harbour("När bildades Hamnringen Norr, och hur många anställda har den?")["answer"]
    assert "1987" in said
    assert "”Hur många anställda har den?”" in said


@pytest.mark.parametrize(
    "message",
    [
        "Who gets to decide on an international project, and whose budget pays for it?",
        "Vem får besluta om internationella projekt, och vems budget belastas?",
        "ERB wants to be a legal person of its own. What would that allow it to do, and who has "
        "the application on the desk?",
    ],
)
def test_what_the_answer_to_the_first_tells_is_not_said_to_be_missing(
    message: str, ask: Ask
) -> None:
    row = ask(message)
    assert row["answered"]
    assert "does not say" not in row["answer"]
    assert "säger inget" not in row["answer"]


@pytest.mark.parametrize(
    "message",
    [
        "vilka uppdrag har jaramillo utomlands? behöver det till hans kalender",
        "Vilken vecka det varit, vi har haft gäster på jobbet, trevliga typer. Men hur många dagar "
        "kan jag vara hemma för det?",
    ],
)
def test_only_a_question_after_a_question_is_named_as_missing(message: str, ask: Ask) -> None:
    assert "säger inget om detta" not in ask(message)["answer"]


def test_the_line_over_a_part_is_its_question_alone(ask: Ask) -> None:
    shown = ask("Vi ska ha ett möte i maj. Vem sitter i Energy Cities, och vad kostar ERB?")
    assert "**Vem sitter i Energy Cities?**" in shown["answer"]


@pytest.mark.parametrize(
    "message",
    [
        "Why should we keep an eye on Brussels, and which bodies does the Brussels office have?",
        "What is Interreg for, and what is the Brussels office for?",
        "Vad är SBHSS till för, och vad är ERB till för?",
    ],
)
def test_two_parts_stay_short(message: str, ask: Ask) -> None:
    assert len(ask(message)["answer"].split()) <= MOST_WORDS


def test_no_part_of_an_overview_or_a_list_is_left_out(ask: Ask) -> None:
    said = ask("Vilka prioriterade områden finns det, och vad kostar ERB?")["answer"]
    assert said.count("Internationellt arbete i detta perspektiv") == 3
    said = ask("What must be in place before we join a network, and who decides on it?")["answer"]
    assert said.count("\n- ") == 8


def test_two_without_an_answer_are_not_answered(ask: Ask) -> None:
    assert not ask("Vad heter kungen och vad är huvudstaden i Peru?")["answered"]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (
            "Which collaboration is the cheapest one, and how many percent of a full-time job does "
            "it take?",
            ("SEK 60,000", "2.5%"),
        ),
        (
            "Vilket samarbete är dyrast, och hur stor del av en tjänst tar det?",
            ("1 000 000", "15 %"),
        ),
        (
            "Which collaboration takes the least staff time, and what does it cost?",
            ("2.5%", "60,000"),
        ),
        ("Vilket nätverk är äldst, och vad kostar det?", ("1990", "60 000")),
        ("Vem är ordförande i ERB, och vilket parti tillhör han?", ("Jaramillo", "Moderaterna")),
        (
            "Bo Begsjö sits for the Left Party, doesn't he? Which bodies is he in?",
            ("No, ", "North"),
        ),
        ("Robert Olesen är moderat, eller hur? Var sitter han?", ("Nej, ", "styrgruppen")),
        ("Hej! Jag heter Lisa. Vad kostar ERB och hur mycket tid tar det?", ("350 000", "15 %")),
    ],
)
def test_the_second_asks_of_what_the_first_answered(
    message: str, said: tuple[str, ...], ask: Ask
) -> None:
    answer = ask(message)["answer"]
    assert all(words in answer for words in said)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("How many focus areas have we, and what is each one for?", ("readiness", "county")),
        (
            "Vilka prioriterade områden har vi, och vad går vart och ett ut på?",
            ("beredskap", "länet"),
        ),
        ("Vilka strategier har vi, och hur länge gäller var och en?", ("2026", "2035")),
        (
            "Which Interreg programmes do we have assignments in, and who sits for us in each?",
            ("South Baltic", "North Sea"),
        ),
    ],
)
def test_what_is_asked_of_each_is_answered_as_a_whole(
    message: str, said: tuple[str, ...], ask: Ask
) -> None:
    answer = ask(message)["answer"]
    assert "?**" not in answer
    assert all(words in answer for words in said)


@pytest.mark.parametrize(
    "markup",
    [
        "![x](http://evil.example/p.png) [click](javascript:alert(1))\n\n",
        "| a | b |\n|---|---|\n",
        "<b>",
        "---\n",
    ],
)
def test_markup_is_no_part_of_a_question(markup: str) -> None:
    two = two_questions(f"{markup}What does ERB cost, and who sits there?")
    assert two == ("What does ERB cost?", "Who sits there?")


def test_its_of_a_stranger_is_the_strangers(ask: Ask) -> None:
    """The assembly of a network that no text knows is not that of the one it knows."""
    row = ask("what is our membership no. in the CPMR and who attends its general assembly")
    assert row["status"] == "not_in_documents"
    assert "Bo Frank" not in row["answer"]
