from __future__ import annotations

import pytest

from assistant.understand.glossary import Glossary
from corpus.companions import Term

GIFT = Term(sv=("gåva", "present"), en=("gift",), narrower_sv=("klocka",), narrower_en=("watch",))
BOARD = Term(sv=("styrelse",), en=("board",))
HARBOUR_BOARD = Term(sv=("Hamnringens styrelse",), en=("Harbour Ring board",))
RING = Term(sv=("Hamnringen", "HR"), en=("Harbour Ring",))
PARTY = Term(sv=("Sjöfararpartiet", "S"), en=("Seafarers' Party", "S"))
CENTRE = Term(sv=("Centrumlistan", "C"), en=("Centre List",))
GLOSSARY = Glossary((BOARD, GIFT, RING, HARBOUR_BOARD, PARTY, CENTRE))


def _terms(text: str) -> list[Term]:
    return [match.term for match in GLOSSARY.find(text)]


@pytest.mark.parametrize(
    "text",
    ["Får jag ta emot gåvor?", "gåvan", "PRESENTER", "May I accept gifts?", "en klocka", "watches"],
)
def test_a_term_is_found_by_any_form_of_any_name(text: str) -> None:
    assert _terms(text) == [GIFT]


def test_the_longest_name_wins() -> None:
    assert _terms("Vem sitter i Hamnringens styrelse?") == [HARBOUR_BOARD]
    assert _terms("the Harbour Ring board") == [HARBOUR_BOARD]


def test_the_parts_of_a_long_name_count_elsewhere() -> None:
    found = _terms("Hamnringens styrelse och en annan styrelse")
    assert found == [HARBOUR_BOARD, BOARD]


def test_the_places_are_those_of_the_words() -> None:
    (match,) = GLOSSARY.find("Vem sitter, säg, i Hamnringens styrelse?")
    assert list(match.places) == [4, 5]


@pytest.mark.parametrize("text", ["Hur många platser har S?", "ledamoten (S)", "S och inget annat"])
def test_a_party_is_found_by_its_letter(text: str) -> None:
    assert _terms(text) == [PARTY]


@pytest.mark.parametrize(
    "text", ["vad gäller s.k. möten", "what's new", "punkt c gäller", "c:a tio", "hr"]
)
def test_a_party_letter_in_lower_case_is_none(text: str) -> None:
    assert _terms(text) == []


@pytest.mark.parametrize("text", ["", "?", "Tåg och buss"])
def test_nothing_is_found_in_other_words(text: str) -> None:
    assert _terms(text) == []


def test_an_empty_glossary_finds_nothing() -> None:
    assert Glossary(()).find("gåva") == ()


def test_two_terms_of_one_name_are_both_meant() -> None:
    first, second = Term(sv=("mål",), en=("goal",)), Term(sv=("mål",), en=("meal",))
    found = [match.term for match in Glossary((first, second)).find("vilka mål")]
    assert found == [first, second]
