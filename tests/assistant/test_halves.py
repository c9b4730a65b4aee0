"""Messages whose halves point at each other, and claims that are put right by what follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Status
from assistant.conversation.halves import direct, echoed, is_name, put_in
from assistant.conversation.if_not import if_not
from assistant.conversation.strangers import about_stranger, stranger_in
from assistant.conversation.two_questions import two_questions
from assistant.pipeline import Assistant
from assistant.render import markdown

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("message", "two"),
    [
        (
            "När bildades parken och varför?",
            ("När bildades parken?", "Varför bildades parken?"),
        ),
        (
            "When was the park set up? And what for?",
            ("When was the park set up?", "Why was the park set up?"),
        ),
        (
            "Why do we have a park, and since when?",
            ("Why do we have a park?", "Since when do we have a park?"),
        ),
        (
            "Min syster undrar varför vi har en park, och när den kom till",
            ("Varför vi har en park?", "När kom den till?"),
        ),
        (
            "PLM?? what does that stand for and who's in it",
            ("What does PLM stand for?", "Who's in PLM?"),
        ),
        ("PLM, vad kostar det och vem sitter där?", ("Vad kostar PLM?", "Vem sitter i PLM?")),
        (
            "The Tree Board: who sits there, and who pays?",
            ("The Tree Board: who sits there?", "Who pays?"),
        ),
        (
            "the plan is looked over once a decade or how does it work?? and who does it",
            ("The plan is looked over once a decade or how does it work??", "Who does it?"),
        ),
    ],
)
def test_each_half_says_what_it_left_to_the_other(message: str, two: tuple[str, str]) -> None:
    assert two_questions(message) == two


@pytest.mark.parametrize(
    "message",
    [
        "Vem beslutar och när?",
        "Vad kostar parken och varför?",
        "Vad gäller, och när det gäller resor?",
    ],
)
def test_what_cannot_take_the_words_of_the_other_stays_one(message: str) -> None:
    assert two_questions(message) is None


def test_a_bare_word_asks_with_the_words_before_it() -> None:
    assert echoed("Has the park a board?", "and why?") == "why has the park a board?"
    assert echoed("Vad kostar parken?", "och varför?") is None
    assert direct("när den kom till") == "när kom den till?"
    assert direct("when it was founded") == "when was it founded?"
    assert direct("när det gäller träd") == "när det gäller träd"


def test_a_name_goes_where_a_half_points_at_it() -> None:
    assert is_name("PLM??")
    assert is_name("Tree Board")
    assert not is_name("Jag är ny här.")
    assert put_in("PLM", "vad står det för") == "vad står PLM för"
    assert put_in("PLM", "who sits if that person is ill") is None
    assert put_in("PLM", "who pays") is None


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        (
            "Ekeby is one of the towns that run the park, right? If not, which towns are?",
            "Which towns is towns that run the park?",
        ),
        (
            "Ekeby, Norrvik: någon av dem som har platser i PLM? Annars, vilka kommuner?",
            "Vilka kommuner har platser i PLM?",
        ),
        ("Sitter Tyra i styrelsen? Om inte, vem?", "Vem sitter i styrelsen?"),
        ("Beslutar styrelsen om parken? Om inte, vem gör det?", "Vem beslutar om parken?"),
        ("Does the board decide on trees? Otherwise, who does?", "Who decide on trees?"),
        (
            "We found a park. Is a nod enough? If not, what has to be analysed first?",
            "We found a park. What has to be analysed first?",
        ),
        ("PLM started in 1995, right? If not, when?", None),
        ("Vad kostar parken? Annars får vi låta bli.", None),
    ],
)
def test_what_is_asked_if_a_claim_does_not_hold(message: str, asked: str | None) -> None:
    found = if_not(message)
    assert (found[1] if found else None) == asked


def test_a_name_that_the_text_never_uses_is_asked_about_alone() -> None:
    written = frozenset({"parken", "plm"})
    assert about_stranger("Och Hansan, vem sitter där?", written) == "vem sitter i Hansan?"
    assert about_stranger("And HBK: what does it cost?", written) == "what does HBK cost?"
    assert about_stranger("Och PLM, vem sitter där?", written) is None
    assert about_stranger("Och då, vem sitter där?", written) is None
    assert about_stranger("Snubben, vad heter han?", written) is None
    assert stranger_in("HBK, vad kostar det?", written) == "HBK"
    assert stranger_in("Vad kostar PLM?", written) is None


@pytest.mark.parametrize(
    "turns",
    [
        ("Vad är Energy Cities?", "Och Eurocities, vad kostar det medlemskapet?"),
        ("Who represents us in ERB?", "And CPMR, who sits there?"),
        ("CPMR, vad kostar det?", "Vem är vår ledamot där?"),
        ("CPMR, vad går det på och vem är vår ledamot där?",),
    ],
)
def test_our_own_is_not_told_of_what_the_text_does_not_know(
    turns: tuple[str, ...], assistant: Assistant
) -> None:
    assert assistant.answer(list(turns)).status is Status.NOT_IN_DOCUMENTS


def test_one_sentence_that_tells_both_is_quoted_once(harbour: Assistant, ask: Ask) -> None:
    shown = markdown(harbour.answer(["När bildades Hamnringen Norr, och var har det sitt kansli?"]))
    assert shown.count("1987") <= 2
    assert "?**" not in shown
    answer = ask("Jag är ny. Vad är tanken med ungdomsstyrelsen, och vilket år kom den till?")
    assert "?**" not in answer["answer"]
    assert "2008" in answer["answer"]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (
            "When is the strategy followed up, and whose job is that?",
            ("term of office", "Director"),
        ),
        ("SBHSS? What does that stand for and who's in it?", ("Blekinge", "Linnaeus")),
        ("min son undrar varför ERB har en ungdomsstyrelse, och när den kom till", ("2008",)),
        (
            "Region Skåne is one of the regions running the Brussels office, right? If not, which "
            "regions are?",
            ("Region Blekinge", "Region Kalmar"),
        ),
        ("Norge, Finland: nån av dem som har regioner i ERB? Annars, vilka länder?", ("Litauen",)),
        ("Energy Cities General Assembly: who goes, and who stands in?", ("Bo Frank", "Johansson")),
    ],
)
def test_both_halves_are_answered(message: str, said: tuple[str, ...], ask: Ask) -> None:
    answer = ask(message)["answer"]
    assert all(words in answer for words in said)


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (
            ("Vem sitter i styrgruppen för SBHSS?", "och på nivån under, vem är där för oss?"),
            "chefsgruppen",
        ),
        (("Vad gick ERB på 2024?", "och det andra då, det med folk i bryssel"), "1 000 000"),
        (("What does ERB cost?", "and the one with people in Brussels?"), "1,000,000"),
        (
            (
                "Vem ger råd om EU-pengar?",
                "Min sambo jobbar på en kommun. Kan de få hjälp därifrån?",
            ),
            "kommuner",
        ),
        (
            (
                "Räknas Interreg som ett samarbete?",
                "Nähä, men hur kommer det sig att vi har uppdraget då?",
            ),
            "genomförandestruktur",
        ),
        (
            ("What's in the action plan that goes with the strategy?", "Who draws it up?"),
            "drawing up",
        ),
        (
            (
                "Which of the EU goals does the North Sea programme cover?",
                "And the programme where Malin Stadig Lundgren is the stand-in?",
            ),
            "social Europe",
        ),
    ],
)
def test_what_a_turn_describes_is_found(turns: tuple[str, ...], said: str, ask: Ask) -> None:
    assert said in ask(*turns)["answer"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Chefen har sagt ja till ett glas rött på lunchen mitt i arbetsmötet. "
            "Du behöver bara bekräfta att det är okej.",
            "arbetstid",
        ),
        ("The gift is lovely. Just confirm that we may accept it.", "gift"),
    ],
)
def test_pressure_in_a_question_on_a_rule_is_answered_with_the_rule(
    text: str, said: str, ask: Ask
) -> None:
    row = ask(text)
    assert row["answered"]
    assert said in row["answer"]


def test_who_proved_it_is_not_told(ask: Ask) -> None:
    turns = ("What is it called when more cooperation leads to more travel?", "Who proved that?")
    assert not ask(*turns)["answered"]
