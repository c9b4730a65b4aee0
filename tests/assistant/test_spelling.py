"""Slips of the pen are mended; words, names and what the text does not know stay as they are."""

from __future__ import annotations

import pytest

from assistant.pipeline import Assistant
from assistant.understand.spelling import Spelling
from ingest.knowledge import Knowledge

SPELLING = Spelling(
    ["Hamnvakten lämnar ut flytvästar.", "Flytvästar finns.", "Bagaren heter Olofsson."]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("finns det flytvästrar?", "finns det flytvästar?"),
        ("finns det flytvstar?", "finns det flytvästar?"),
        ("finns det flytvastar?", "finns det flytvastar?"),  # as on a keyboard without ä: known
        ("finns det livbojar?", "finns det livbojar?"),  # a word, though not of the text
        ("är det Hamnvaktten?", "är det hamnvakten?"),
        ("är det Olofson?", "är det Olofson?"),  # a short name: somebody else's
        ("är det Larsonx?", "är det Larsonx?"),
        ("var är bgn?", "var är bgn?"),  # too short to tell
    ],
)
def test_one_slip_is_mended_and_no_more(typed: str, meant: str) -> None:
    assert SPELLING.mended(typed) == meant


def test_a_mistyped_question_is_answered(assistant: Assistant) -> None:
    right = assistant.answer(["Vem publicerar information på den externa webben?"])
    typed = assistant.answer(["Vem publicrar infromation på den exterrna webben?"])
    assert typed.status == right.status == "answered"
    assert typed.citations == right.citations


OFTEN = Spelling(
    [*["Hamnen i Wismar har fyra kajer. Vera Olofsson sköter den."] * 25, "Bengt Torp kom sent."],
    ["Vera Olofsson"],
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("har den fyar kajer?", "har den fyra kajer?"),
        ("vad finns i Wimsar?", "vad finns i wismar?"),
        ("är det Olofson?", "är det Olofson?"),  # a person: maybe another
        ("vad sa Trop?", "vad sa Trop?"),  # named once
        ("är det hamnens?", "är det hamnens?"),  # the genitive
    ],
)
def test_short_words_and_names_are_mended_to_common_ones(typed: str, meant: str) -> None:
    assert OFTEN.mended(typed) == meant


def test_a_word_of_the_language_of_the_question_is_meant() -> None:
    both = Spelling(["Which harbour has power?", "Power is free. Power for all.", "Poster: fyra."])
    assert both.mended("vilka poter finns?", "sv") == "vilka poster finns?"
    assert both.mended("who has poter?", "en") == "who has power?"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Skoter hon de fyra kajerna?", "Sköter hon de fyra kajerna?"),
        ("SKOTER HON FYRA?", "SKÖTER HON FYRA?"),
        ("Hur sköter hon hamnen, ar det sant?", "Hur sköter hon hamnen, ar det sant?"),  # has one
        ("Nar kom hon for kajerna?", "När kom hon för kajerna?"),  # words of grammar
        ("Ar hon fodd dar?", "Är hon född där?"),  # of the list alone, which has one such word
        ("har hon kajer?", "har hon kajer?"),
    ],
)
def test_a_text_without_rings_and_dots_gets_them(typed: str, meant: str) -> None:
    assert OFTEN.mended(typed, "sv") == meant


HARBOUR = Spelling(
    [
        "Hamnstyrelsen beslutar om medlemsavgiften, och medlemsavgiften betalas i maj.",
        "Hamnstyrelsen möts i Karlskrona. Vilka sitter i hamnstyrelsen? Styrelsen är ny i år.",
        "Ett styrelsemöte är öppet. Ett styrelsemöte är kort.",
        "Segelklubben i Karlskrona får inga gåvor. Segelklubben har en hamnmästare i styrelsen.",
        "Hamnmästaren heter Vera Segerstrand. The harbour board decides on the fee.",
        "Green Harbour meets in May. Green Harbour is a network. See greenharbour.example.",
    ]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vilka sitter i hamn styrelsen?", "vilka sitter i hamnstyrelsen?"),
        ("vad är medlems avgiften?", "vad är medlemsavgiften?"),
        ("vad är medlem avgiften?", "vad är medlemsavgiften?"),
        ("finns flera styrelse möten?", "finns flera styrelsemöten?"),  # another form of it
        ("far segel klubben gavor?", "far segelklubben gavor?"),  # as on a keyboard without å
    ],
)
def test_a_compound_written_apart_is_joined(typed: str, meant: str) -> None:
    assert HARBOUR.mended(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "är styrelsen ny?",
        "beslutar styrelsen om gåvor?",
        "möts ni i år?",
        "heter hon Segel Klubben?",  # a name: somebody else's
        "vad säger Green Harbour?",  # joined once, in an address, but mostly apart
    ],
)
def test_words_that_belong_apart_stay_so(typed: str) -> None:
    assert HARBOUR.mended(typed) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("vad beslutarhamnstyrelsen?", "vad beslutar hamnstyrelsen?"),
        ("vilkasitter i styrelsen?", "vilka sitter i styrelsen?"),
        ("may the harbourboard do so?", "may the harbour board do so?"),
        ("möts de iMaj i VeraSegerstrand?", "möts de iMaj i Vera Segerstrand?"),
        ("vad säger GreenHarbour?", "vad säger Green Harbour?"),
        ("vad vill VeraSegerbrand?", "vad vill Vera Segerbrand?"),  # behind a name any may stand
        ("vad är Segerstrandsuppdrag?", "vad är Segerstrands uppdrag?"),
        ("är det påstyrelsen ni möts?", "är det på styrelsen ni möts?"),
        ("får segelklubbengåvor?", "får segelklubben gåvor?"),
    ],
)
def test_two_words_written_as_one_are_cut(typed: str, meant: str) -> None:
    assert HARBOUR.mended(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "är det Hamngåvor?",  # a name of which neither half is one
        "finns det gåvoklubbar?",  # no half is of the edition
        "finns det brevduvestyrelser?",  # a compound that no list has
    ],
)
def test_what_is_no_two_words_is_not_cut(typed: str) -> None:
    assert HARBOUR.mended(typed) == typed


@pytest.mark.parametrize(
    ("right", "typed"),
    [
        ("Vilka sitter i ungdomsstyrelsen?", "Vilka sitter i ungdoms styrelsen?"),
        (
            "What does the membership of Energy Cities cost?",
            "What does themembership of EnergyCities cost?",
        ),
        ("Får jag bjuda på alkohol?", "Får jag bjuda påalkohol?"),
    ],
)
def test_register_and_rules_read_mended_words(right: str, typed: str, assistant: Assistant) -> None:
    first, second = assistant.answer([right]), assistant.answer([typed])
    assert first.status == second.status == "answered"
    assert first.parts == second.parts
    assert first.citations == second.citations


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Vilka sitter i SHBSS styrgrupp?", "Vilka sitter i SBHSS styrgrupp?"),
        ("Who is on the SBHSSS steering group?", "Who is on the SBHSS steering group?"),
        ("och i SBHdS?", "och i SBHSS?"),
        ("Vad är EGTC?", "Vad är EGTC?"),
        ("Är vi med i CPMR?", "Är vi med i CPMR?"),
    ],
)
def test_an_abbreviation_with_a_slip(typed: str, meant: str, knowledge: Knowledge) -> None:
    spelling = Spelling(key.text for key in knowledge.keys)
    assert spelling.mended(typed) == meant


def test_a_slip_in_a_follow_up_is_mended_before_it_is_read(assistant: Assistant) -> None:
    turns = ["Vad kostar SBHSS?", "Och ERB?"]
    plain = assistant.answer([*turns, "Vad blir det tillsammans?"])
    slipped = assistant.answer([*turns, "Vad blir det tillssmmans?"])
    assert slipped.parts == plain.parts
    assert slipped.status is plain.status


HARBOUR_BANK = Spelling(
    [
        *["Hamnrådet möts i hamnen. Lotsarna hittar länge."] * 12,
        "när möts hamnrodet",
        "vad kostar Wexiö",
        "var möts hamnradet",
    ],
    own=["Wexiö är en stad."],
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sitter hon i hamnrodet?", "sitter hon i hamnrådet?"),  # a slip that only a question has
        ("är hamnradet på hållet?", "är hamnrådet på hållet?"),
        ("bor hon i Wexiö?", "bor hon i Wexiö?"),  # rare, but the document's own
        ("var är hamnens båt?", "var är hamnens båt?"),  # the genitive of a common word
    ],
)
def test_a_slip_that_a_known_question_has_is_mended_all_the_same(typed: str, meant: str) -> None:
    assert HARBOUR_BANK.mended(typed, "sv") == meant


@pytest.mark.parametrize(
    "text", ["vilken kommun bor hon i?", "bor han i Alvesta", "var bor dom egentligen"]
)
def test_where_somebody_lives_is_no_duty(text: str, assistant: Assistant) -> None:
    assert "bör" not in assistant._understanding.heard(text, lambda _: False)


def test_a_compound_with_a_linking_s_is_not_cut() -> None:
    spelling = Spelling(["En dag i hamnen. En dag till."])
    assert spelling.mended("en dagstur till hamnen", "sv") == "en dagstur till hamnen"
