"""Attributes that a question asks for are told from words that merely sound like them."""

from __future__ import annotations

import pytest

from assistant.decide.asked import Missing, missing
from assistant.decide.attributes import lacking_attributes

ADVICE = "Rådgivningen sker också till kommuner vid behov."


@pytest.mark.parametrize(
    "question",
    [
        "A municipality phoned and asked for help. Do we advise them?",
        "En kommun mejlade oss. Ger vi råd till dem?",
        "They emailed us yesterday, may we help?",
    ],
)
def test_who_rang_or_wrote_is_no_question_for_a_number(question: str) -> None:
    assert Missing.REACH not in missing(question, (ADVICE,))
    assert lacking_attributes(question, ADVICE) == 0


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Jag behöver diarienumret för beslutet", 1),
        ("Diarienumret och datumet då rådet antog planen, tack", 2),
        ("What is the date when the council adopted it?", 1),
        ("Vad har funktionen för telefonnummer?", 1),
        ("What is the phone number of the function?", 1),
    ],
)
def test_what_is_asked_for_and_not_there_counts(question: str, count: int) -> None:
    assert lacking_attributes(question, ADVICE) >= count


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("Any hotel in town, or should I look somewhere else?", 0),
        ("Måste vi ta Grand Hotel? Var ska vi helst hålla till?", 0),
        ("Where should we take visitors, a hotel?", 0),
        ("Ska det vara ett hotell eller någon annanstans?", 0),
        ("Var ska vi äta med gästerna, på hotellet?", 0),
        ("Which hotel is the nearest?", 1),
        ("Where should we stay, a hotel or somewhere else?", 1),
        ("Var ska vi äta och sova, på hotellet?", 1),
        ("Vilket hotell ska jag boka?", 1),
        ("Hur mycket får hotellet kosta?", 1),
        ("Any hotel discount, or should I look elsewhere?", 1),
    ],
)
def test_a_hotel_named_as_one_choice_is_not_what_is_asked_for(question: str, lacking: int) -> None:
    assert lacking_attributes(question, "I första hand väljs egna lokaler.") == lacking


@pytest.mark.parametrize(
    "question",
    [
        "Does it make a difference to municipalities?",
        "Kan vi visa upp vad vi kan?",
        "Whom does the agency advise?",
        "Vad går rådgivningen ut på?",
        "In what form is advice given?",
        "Vad heter rådgivningen?",
        "Jag bygger en mall. Till vem ger vi råd?",
        "Min dotter är nitton. Får kommuner råd av oss?",
    ],
)
def test_a_word_of_another_sense_or_of_the_story_asks_for_no_attribute(question: str) -> None:
    assert lacking_attributes(question, ADVICE) == 0


@pytest.mark.parametrize(
    "question",
    [
        "Vad heter chefen för rådgivningen?",
        "What are the names of the advisory officers?",
        "Which form do I fill in?",
        "Behöver jag visum?",
        "När går avtalet ut?",
        "Is there an age limit?",
        "Jag behöver en mall. Finns det?",
    ],
)
def test_in_the_sense_that_asks_it_counts(question: str) -> None:
    assert lacking_attributes(question, ADVICE) >= 1


@pytest.mark.parametrize(
    ("question", "evidence", "lacks"),
    [
        ("Hamnplanen gäller väl till 2040?", "Hamnplan 2030 – 2034", False),
        ("The harbour was founded in 2001, right?", "Hamnen etablerades 1990.", False),
        ("Startade hamnen före eller efter 2000?", "Hamnen etablerades 1990.", False),
        ("Vem satt i hamnens styrelse från 2001?", "Hamnen etablerades 1990.", True),
        ("What did the harbour cost until 2001?", "Hamnen etablerades 1990.", True),
        ("Gäller hamnplanen till 2040?", "Planen följs upp varje år.", True),
    ],
)
def test_a_year_that_is_claimed_is_put_right_by_that_of_the_text(
    question: str, evidence: str, lacks: bool
) -> None:
    assert (Missing.YEAR in missing(question, (evidence,))) is lacks
