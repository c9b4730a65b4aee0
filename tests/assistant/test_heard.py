"""Markup, letters, anger, claimants and stories are not what a question asks."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from assistant.understand.asides import without_asides
from assistant.understand.claims import without_claimant
from assistant.understand.cursing import without_curses
from assistant.understand.heard import bare, without_story
from assistant.understand.letter import without_letter
from assistant.understand.markup import without_markup

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('<div class="q"><p>Vem <b>leder</b> gruppen?</p></div>', "Vem leder gruppen?"),
        ("## Till er\n\n**Vem** leder _gruppen_?", "Till er\nVem leder gruppen?"),
        ("```text\nWho leads it?\n```", "Who leads it?"),
        ("> Vem ansvarar för att\n> publicera det?\n>", "Vem ansvarar för att publicera det?"),
        ("“May I?”", "May I?"),
        ("&lt;b&gt;Vem&lt;/b&gt; leder &amp; vem betalar?", "Vem leder & vem betalar?"),
        ("[se här](http://exempel.se/) vad gäller?", "se här vad gäller?"),
        ("- Vem leder?", "Vem leder?"),
        ("kostar 5 < 6 och 7 > 3?", "kostar 5 < 6 och 7 > 3?"),
        ("Har vi en budget_plan?", "Har vi en budget_plan?"),
        ('Vad är "god sed"?', 'Vad är "god sed"?'),
        ("<!-- dold text -->Vem leder?", "Vem leder?"),
    ],
)
def test_markup_is_heard_as_the_text_inside(text: str, inside: str) -> None:
    assert without_markup(text) == inside


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Från: Eva Lind <eva@exempel.se>\nÄmne: Fråga\n\nHej Karin,\n\nVem leder gruppen?\n\n"
            "Med vänlig hälsning\nEva Lind\nTel 0470-123456",
            "Vem leder gruppen?",
        ),
        ("Dear Sir or Madam,\n\nWho leads it?\n\nYours faithfully\nJ. Smith", "Who leads it?"),
        ("Vem leder gruppen? /Anna", "Vem leder gruppen?"),
        ("Hej Karin, vem leder gruppen? Mvh Lars", "vem leder gruppen?"),
        ("Subject: The board\nWho leads it?", "The board\nWho leads it?"),
        ("Best regards from Riga. Who pays?", "Best regards from Riga. Who pays?"),
        ("What regards gifts and/or meals?", "What regards gifts and/or meals?"),
    ],
)
def test_a_letter_is_heard_without_sender_and_signature(text: str, body: str) -> None:
    assert without_letter(text) == body


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("vad fan kostar bron", "vad kostar bron"),
        ("What the hell does it cost?", "What does it cost?"),
        ("damn, who decides?", "who decides?"),
        ("Fan!", "Fan!"),
        ("Vad gäller i Fanø?", "Vad gäller i Fanø?"),
    ],
)
def test_anger_asks_for_nothing(text: str, calm: str) -> None:
    assert without_curses(text) == calm


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "My boss says that we need an analysis first, is that right?",
            "We need an analysis first, is that right?",
        ),
        ("Någon sa att bron kostar 60 000. Stämmer det?", "Bron kostar 60 000, stämmer det?"),
        (
            "Peter in finance reckons we chair it this year. Is he right?",
            "We chair it this year, is that right?",
        ),
        ("Eva Lind säger att hon leder, stämmer det?", "Eva Lind leder, stämmer det?"),
        ("Vad säger min chef om detta?", "Vad säger min chef om detta?"),
        ("Vem säger att vi måste?", "Vem säger att vi måste?"),
        ("My colleague told me to ask: who decides?", "My colleague told me to ask: who decides?"),
    ],
)
def test_a_claim_is_heard_without_who_claims_it(text: str, claim: str) -> None:
    assert without_claimant(text) == claim


STORIES = [
    "Jag var i Riga förra veckan och träffade min gamla kollega Jonas. {}",
    "Vi satt på fikat i fredags och min chef Annika blev osäker. {}",
    "Jag är ny här och har inte hunnit läsa allt. {}",
    "{} Jag frågar för att min kollega Petra undrade häromdagen.",
    "I was in Riga last month with my old friend Peter. {}",
    "We were having coffee and my manager got all unsure. {}",
    "{} I ask because a colleague wondered the other day.",
    "A colleague and I are arguing about this. {}",
    "I can't find anything on the intranet, {}",
]


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize(
    "question", ["vem leder styrgruppen för bron?", "who leads the steering group of the bridge?"]
)
def test_a_story_is_left_out(story: str, question: str) -> None:
    assert without_asides(story.format(question)).lower() == question


@pytest.mark.parametrize(
    "text",
    [
        "Fick en dyr klocka av ett företag i Riga. Behålla?",
        "A partner gave me a watch last week. May I keep it?",
        "Jag läste om Brofonden. Vem representerar oss i styrelsen?",
        "I heard about Region Norr on the train. Who decides on the plan?",
        "Jag ska åka till Polen. Måste jag följa riktlinjen?",
        "Jag var på möte i Riga, när ska det rapporteras?",
        "I was away. Who is she?",
    ],
)
def test_what_a_question_may_turn_on_is_kept(text: str) -> None:
    assert without_asides(text) == text


def test_a_story_that_names_a_thing_of_the_document_is_kept() -> None:
    text = "Vi satt i ett möte i Brorådet. Vilka ledamöter har suppleanter?"
    assert without_asides(text, lambda piece: "Brorådet" in piece) == text
    assert without_asides(text) == "Vilka ledamöter har suppleanter?"


@pytest.mark.parametrize(
    "pasted",
    ["<", "[", "<!--", "*_", "> ", "hälsning ", "/", "a\n", "<script>", "Re: ", " \n", "Hej Anna ",
     "jag var ", "my very old ", "my colleague ", ", vad", "Anna ", "sorry if ", "what the ",
     "quick question ", "my a ", "någon sa att ", "Anna säger ", "a, b: "],
)  # fmt: skip
def test_whatever_is_pasted_is_heard_at_once(pasted: str) -> None:
    text = (pasted * 4_000)[:3_900] + "?"
    start = time.perf_counter()
    without_story(bare(text), lambda _: False)
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    "wrapped",
    [
        "<p>{}</p>",
        "> Hej!\n> {}\n>\n> Mvh\n> Anna Lindqvist",
        "Från: Anna\nÄmne: Fråga\n\nHej Emma,\n\n{}\n\nHälsningar\nAnna Lindqvist\nHandläggare",
        "{} /Anna",
        "Jag var i Riga med min kollega Emma i går. {}",
        "fan jag hittar ingenting på intranätet, {}",
    ],
)
def test_the_answer_is_that_to_the_bare_question(wrapped: str, ask: Ask) -> None:
    question = "Vem publicerar våra internationella projekt på webben?"
    row, bare = ask(wrapped.format(question)), ask(question)
    assert bare["answered"]
    assert [c["quote"] for c in row["citations"]] == [c["quote"] for c in bare["citations"]]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Two quick ones: who leads it, and what is it?", "who leads it, and what is it?"),
        ("två saker inför middagen: vem betalar och var är den?", "vem betalar och var är den?"),
        ("Hej! Två frågor: vem leder och vem betalar?", "vem leder och vem betalar?"),
        ("Två frågor om bron: vad kostar den och vem betalar?",
         "Två frågor om bron: vad kostar den och vem betalar?"),
        ("Vilket år gick vi med? (inte när den byggdes)", "Vilket år gick vi med?"),
        ("Vilket år gick vi med (efter provåret)?", "Vilket år gick vi med (efter provåret)?"),
    ],
)  # fmt: skip
def test_what_only_announces_or_is_not_asked_is_left_out(text: str, left: str) -> None:
    assert without_asides(text) == left


def test_what_announces_and_names_a_thing_stays() -> None:
    text = "Två saker inför hamnmötet: vem betalar och vad dricker vi?"
    assert without_asides(text, lambda piece: "hamnmötet" in piece) == text
