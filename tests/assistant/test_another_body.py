"""A folder with one text file of another body, and nothing else, is a collection like any other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from assistant.pipeline import Assistant
from assistant.understand.names import Names
from ingest.knowledge import Knowledge

Ask = Callable[..., dict[str, Any]]
SWEDISH = [
    ("Vad får ett hotell kosta per natt?", "1 450 kronor"),
    ("Hur bokar jag en tjänsteresa?", "Blåklinten"),
    ("Får jag ta emot gåvor från leverantörer?", "får inte tas emot"),
    ("Hur mycket får en minnesgåva vara värd?", "225 kronor"),
    ("Vem representerar förbundet i Hamnringen Norr?", "Tyra Ålenmark (S)"),
    ("Vilka uppdrag har Viggo Sandmyr?", "ersättare Viggo Sandmyr"),
    ("Vad kostar Hamnringen Norr?", "38 500 kronor"),
    ("Serveras alkohol vid måltider?", "aldrig före klockan sexton"),
    ("Vem beslutar om undantag?", "Styrelsen beslutar"),
]
ENGLISH = [
    ("May I accept gifts from suppliers?", "Gåvor från leverantörer"),
    ("May I accept gifts?", "får inte tas emot"),
    ("May I accept gifts?", "högst 225 kronor"),
    ("How much may a hotel cost per night?", "1 450 kronor"),
    ("Who represents us in Hamnringen Norr?", "Tyra Ålenmark"),
    ("What does the membership in Hamnringen Norr cost?", "38 500 kronor"),
    ("Is alcohol served?", "Alkohol serveras"),
]
NOT_THERE = [
    "Hur bakar man pannkakor med blåbär?",
    "Vad kostar medlemskapet i Energy Cities?",
    "Vilka representerar Region Kronoberg i ERB?",
    "What is the capital of Peru?",
    "Who won the football world cup in 1994?",
]


def _foreign(knowledge: Knowledge, harbour: Assistant) -> re.Pattern[str]:
    """Persons and amounts of the default collection that do not stand in the other text."""
    text = "\n".join(d.text for d in knowledge.documents.values())
    own = "\n".join(d.text for d in harbour.knowledge.documents.values())
    names = {w for p in Names(knowledge.sentences).people for w in p.name.split() if len(w) > 3}
    amounts = set(re.findall(r"\d[\d ]*(?= kronor)", text))
    words = sorted(word for word in names | amounts if word not in own)
    assert len(words) > 20
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


@pytest.mark.parametrize(("question", "words"), [*SWEDISH, *ENGLISH])
def test_its_rules_seats_and_costs_are_quoted(question: str, words: str, ask_harbour: Ask) -> None:
    row = ask_harbour(question)
    assert row["answered"]
    assert words in " ".join(c["quote"] for c in row["citations"])


@pytest.mark.parametrize("question", [q for q, _ in ENGLISH])
def test_english_answers_show_the_words_of_the_text(question: str, ask_harbour: Ask) -> None:
    """Or say in English what the register has, amount and names, with the words in the citation."""
    row = ask_harbour(question)
    assert row["language"] == "en"
    quotes = [c["quote"] for c in row["citations"]]
    if all(quote in row["answer"] for quote in quotes):
        return
    said = re.findall(r"SEK 38,500|[A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+(?= \([A-Z]+\))", row["answer"])
    assert said, "neither the words of the text nor what they say"
    assert all(word == "SEK 38,500" or word in " ".join(quotes) for word in said)


@pytest.mark.parametrize("question", NOT_THERE)
def test_what_it_does_not_say(question: str, ask_harbour: Ask) -> None:
    row = ask_harbour(question)
    assert row["status"] == "not_in_documents"
    assert row["related"]
    assert "Hamnchefen" in row["contact"]["citation"]["quote"]


def test_no_person_of_the_default_collection_is_known(
    knowledge: Knowledge, harbour: Assistant, ask_harbour: Ask
) -> None:
    foreign = _foreign(knowledge, harbour)
    for person in Names(knowledge.sentences).people:
        row = ask_harbour(f"Vilka uppdrag har {person.name}?")
        assert not foreign.search(json.dumps(row, ensure_ascii=False)), person.name
        assert not row["answered"], person.name


def test_no_fact_of_the_default_collection_appears(
    knowledge: Knowledge, harbour: Assistant, ask_harbour: Ask
) -> None:
    foreign = _foreign(knowledge, harbour)
    headings = {s.heading for s in knowledge.sentences}
    questions = [f"Vad gäller för {heading}, och vad kostar det?" for heading in headings]
    for question in [*questions, *(q for q, _ in [*SWEDISH, *ENGLISH]), *NOT_THERE, "hej"]:
        row = ask_harbour(question)
        assert not foreign.search(json.dumps(row, ensure_ascii=False)), question
        assert knowledge.collection.title not in row["answer"]


def test_its_sections_are_read(harbour: Assistant) -> None:
    sections = {p.section for p in harbour.knowledge.passages}
    headings = "Inledning, Resor i tjänsten, Gåvor och måltider, Samarbeten, Ansvar".split(", ")
    assert sections == {(heading,) for heading in headings}


def test_a_follow_up_works_there_too(ask_harbour: Ask) -> None:
    row = ask_harbour("Vad är Hamnringen Norr?", "Och vem är ersättare?")
    assert "Viggo Sandmyr" in " ".join(c["quote"] for c in row["citations"])
