"""Strategies of a year and their number, sums under a bound, gaps and orders."""

from __future__ import annotations

import pytest

from tests.assistant.register.asking import Asker, missing

STRATEGIES = (
    ("vilka planer och program slutar med årtalet 2030, är det fler än två?", "Ja: 3 av 9"),
    ("Vilka strategier går ut 2028, är det fler än tre?", "Nej: 2 av 9"),
    ("Which strategies end in 2030? Is it more than two?", "Yes: 3 of 9"),
    ("Which plans end in 2027, is that fewer than two?", "Yes: Strategy for Smart"),
    ("Vilka planer och program har 2028 i slutet?", "2 av 9"),
    ("hur många strategier, planer och program radas upp i andra bilagan, bara antalet", "9 str"),
    ("How many strategies are listed in the second appendix? Just the number.", "9 strategies are"),
    ("VILKEN STRATEGI LÖPER UT HÄRNÄST?", "Besöksnäringsstrategi"),
    ("In what year ends the tourism strategy, please?", "2026 is the last year"),
    ("När slutar turismplanen?", "2026 är det sista året"),
    ("Which of the strategies is newest?", "2 of 9"),
)
SUMS = (
    (
        "slår man ihop de uppskattade notorna för allt, håller vi oss under två miljoner?",
        "Ja: ca 1",
    ),
    ("If we add up the estimated bills for everything, do we stay below one million?", "No: about"),
    ("Om man lägger ihop ERB och SBHSS, hamnar man över 1,5 miljoner?", "Nej: ca 1 350 000"),
    (
        "which entry is easiest on the wallet, and how far below the runner-up",
        "Energy Cities costs",
    ),
    ("vilket är dyrast och hur långt över nummer två ligger det", "Småland-Blekinge-Halland"),
)
ORDERS = (
    "Oldest to youngest: SBHSS, ERB, Energy Cities",
    "Äldst till yngst: SBHSS, ERB och Energy Cities",
    "Put ERB, Energy Cities and SBHSS in order of founding",
)


@pytest.mark.parametrize(("question", "begins"), [*STRATEGIES, *SUMS])
def test_the_first_sentence_answers(question: str, begins: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert said.text.startswith(begins)
    assert said.unproven == ()


def test_a_number_alone_is_no_list(whole: Asker) -> None:
    said = whole.ask("Hur många styrdokument finns i bilaga 2? Bara siffran tack.")
    assert said is not None
    assert "Kulturplan" not in said.text


def test_both_ends_are_told(whole: Asker) -> None:
    said = whole.ask("Vilken strategi går ut först respektive sist?")
    assert not missing(said, ("Besöksnäringsstrategi", "Gröna Kronoberg"))


def test_the_gap_is_told(whole: Asker) -> None:
    assert not missing(whole.ask(SUMS[3][0]), ("SEK 240,000 less than EU programmes",))
    assert not missing(whole.ask(SUMS[4][0]), ("650 000 kronor mer än Euroregion Baltic",))


@pytest.mark.parametrize("question", ORDERS)
def test_the_oldest_is_first(question: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    places = [said.text.index(name) for name in ("Energy Cities: 1990", "ERB): 1998", "2012")]
    assert places == sorted(places)


def test_membership_is_no_founding(whole: Asker) -> None:
    said = whole.ask("vilket har vi varit med i längst, ERB eller SBHSS? Ge startåren för båda")
    assert not missing(said, ("1998", "2012"))


def test_another_text_is_summed_under_a_bound(coast: Asker) -> None:
    said = coast.ask("Lägger man ihop HFV och Tångalliansen, hamnar man över en miljon?")
    assert said is None or said.text.startswith("Ja: ")
    assert not missing(coast.ask("Äldst till yngst: Ostronringen, HFV"), ("1996", "2001"))
