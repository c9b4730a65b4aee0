"""An answer holds as much as belongs to it: a rule with its conditions, a list as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


def _quotes(row: dict[str, Any]) -> list[str]:
    return [c["quote"] for c in row["citations"]]


def test_a_rule_comes_with_its_exception(ask: Ask) -> None:
    quotes = " ".join(_quotes(ask("Får jag ta emot en gåva?")))
    for words in ("Det är inte tillåtet", "Presentartiklar", "centralt upphandlade"):
        assert words in quotes


def test_a_condition_comes_with_what_it_hangs_on(ask: Ask) -> None:
    quotes = " ".join(_quotes(ask("Får vi bjuda på alkohol vid representation på fritiden?")))
    for words in ("restriktivitet", "endast vin/öl", "Alkoholfria alternativ"):
        assert words in quotes


def test_a_list_is_given_whole(ask: Ask) -> None:
    quotes = _quotes(ask("Vilka strategier har Region Kronoberg?"))
    assert len(quotes) >= 9


def test_every_seat_of_a_person_is_given(ask: Ask) -> None:
    sections = {c["section"][-1] for c in ask("Vilka uppdrag har Robert Olesen?")["citations"]}
    assert len(sections) == 3


def test_an_answer_stays_short(ask: Ask) -> None:
    for question in ("Vem ansvarar för handlingsplanen?", "Vad är Energy Cities?"):
        assert 0 < sum(len(quote.split()) for quote in _quotes(ask(question))) <= 150


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Vem sitter i Energy Cities?", "Bo Frank (M)"),
        ("Who are the deputies in the South Baltic monitoring committee?", "Malin Stadig Lundgren"),
        ("Vad kostar South Sweden?", "1 000 000 kronor"),
        ("When is the strategy followed up?", "början av varje mandatperiod"),
        ("Hur länge har vi varit med i ERB?", "1998"),
    ],
)
def test_a_plain_fact_is_quoted(question: str, words: str, ask: Ask) -> None:
    row = ask(question)
    assert row["answered"]
    assert words in " ".join(_quotes(row))


@pytest.mark.parametrize(
    "question",
    [
        "Which three areas does our international work prioritise?",
        "Vad heter strategins tre fokusområden",
        "I am new here. Name the three priority areas, please.",
    ],
)
def test_so_many_parts_are_asked_for_as_a_whole(question: str, ask: Ask) -> None:
    sections = {c["section"][-1] for c in ask(question)["citations"]}
    assert len(sections) == 3
    assert all("Prioriterade områden" in c["section"] for c in ask(question)["citations"])


@pytest.mark.parametrize(
    "question",
    [
        "Måste alla verksamheter vara med i internationella projekt?",
        "Do all departments have to take part in international projects?",
    ],
)
def test_whether_all_must_is_answered_by_the_one_rule(question: str, ask: Ask) -> None:
    quotes = _quotes(ask(question))
    assert quotes[0].startswith("Samtliga verksamheter deltar")
    assert len(quotes) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Why do we bother with abroad at all?",
        "Tell me about the purpose of the international work",
        "Describe the guidelines for joining a network",
    ],
)
def test_an_english_answer_in_prose_stays_short_too(question: str, ask: Ask) -> None:
    answer = ask(question)["answer"]
    assert "\n- " in answer or len(answer.split()) <= 130


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "måste ett internationellt nätverk vara tidsbegränsat eller kan man vara med för evigt "
            "utan att nån kollar om det är lönt",
            "Samarbetet ingås för en bestämd tidsperiod",
        ),
    ],
)
def test_the_section_of_the_best_sentence_comes_first(question: str, words: str, ask: Ask) -> None:
    """Also where a list is quoted with a sentence of a section that stands before it."""
    citations = ask(question)["citations"]
    assert len({tuple(c["section"]) for c in citations}) > 1
    best = next(c for c in citations if c["quote"].startswith(words))
    assert citations[0]["section"] == best["section"]
