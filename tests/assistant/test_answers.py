"""What every answer promises, whatever was asked: statuses, citations, ranks, contact."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Answer, Citation, Status
from assistant.pipeline import Assistant
from assistant.render import record
from assistant.understand.understanding import Understanding
from assistant.verify.proof import Proof
from corpus.span import Span
from ingest.knowledge import Knowledge

Ask = Callable[..., dict[str, Any]]
RANDOM_QUESTIONS = 200
OFF_TOPIC = [
    "Hur bakar man pannkakor med blåbär?",
    "Vem vann fotbolls-VM 1994?",
    "Vad blir det för väder i morgon?",
    "How do I bake pancakes with blueberries?",
    "Who won the football world cup in 1994?",
    "What is the capital of Peru?",
]
MISSING = [
    "Hur många kronor får en gåva högst vara värd?",
    "What is the maximum value of a gift in kronor?",
]


def _random_questions(text: str) -> list[str]:
    """Questions made of the document's own words: runs of them, and words thrown together."""
    chance = random.Random(20_240_511)
    words = text.split()
    questions = []
    for number in range(RANDOM_QUESTIONS):
        size = chance.randint(1, 12)
        start = chance.randrange(len(words) - size)
        run = words[start : start + size]
        questions.append(" ".join(run if number % 2 else chance.choices(words, k=size)))
    return questions


@pytest.fixture(scope="module")
def answers(assistant: Assistant) -> dict[str, Answer]:
    """Answers to 200 questions of the document's own words."""
    text = "\n".join(d.text for d in assistant.knowledge.documents.values())
    return {q: assistant.answer([q]) for q in _random_questions(text)}


def _cited(answer: Answer) -> list[Citation]:
    own = [c for choice in answer.choices for c in choice.citations]
    contact = [answer.contact.citation] if answer.contact else []
    return [*answer.citations, *own, *answer.related, *contact]


def test_most_of_the_random_questions_are_answered(answers: dict[str, Answer]) -> None:
    """Else the tests below would say little."""
    assert sum(a.status is Status.ANSWERED for a in answers.values()) > RANDOM_QUESTIONS // 4


def test_every_quotation_is_word_for_word(answers: dict[str, Answer], knowledge: Knowledge) -> None:
    for question, answer in answers.items():
        for c in _cited(answer):
            text = knowledge.documents[c.document].text
            assert c.quote == text[c.start : c.end] != "", question


def test_every_quotation_is_at_least_a_sentence(
    answers: dict[str, Answer], knowledge: Knowledge
) -> None:
    """It begins where a sentence, bullet or entry begins and ends where one ends."""
    spans = [(p, span) for p in knowledge.passages for span in p.sentences]
    starts = {(p.document, span.start) for p, span in spans}
    ends = {(p.document, span.end) for p, span in spans}
    for question, answer in answers.items():
        for c in _cited(answer):
            assert (c.document, c.start) in starts, question
            assert (c.document, c.end) in ends, question


def test_a_citation_says_where_its_words_stand(
    answers: dict[str, Answer], knowledge: Knowledge
) -> None:
    for answer in answers.values():
        for c in _cited(answer):
            passage = next(
                p
                for p in knowledge.passages
                if p.document == c.document and p.span.meets(Span(c.start, c.end))
            )
            assert c.section == passage.section
            assert c.page == knowledge.documents[c.document].page_at(c.start)


def test_every_statement_is_its_quotation_or_its_translation(
    answers: dict[str, Answer], knowledge: Knowledge
) -> None:
    for question, answer in answers.items():
        quotes = {c.n: c.quote for c in answer.citations}
        for statement in (s for part in answer.parts for s in part.statements):
            if statement.composed:  # proven otherwise: see test_composed_statements_are_carried
                continue
            quote = quotes[statement.citations[0]]
            said = statement.text.strip("“”")
            assert said in (quote, knowledge.translations.get(quote)), question


def test_composed_statements_are_carried(answers: dict[str, Answer], knowledge: Knowledge) -> None:
    """They are verified with their citations; here, with nothing but the quotations at hand."""
    proof = Proof(knowledge, Understanding(knowledge).glossary)
    composed = 0
    for question, answer in answers.items():
        for statement in (s for part in answer.parts for s in part.statements if s.composed):
            cited = [c for c in answer.citations if c.n in statement.citations]
            assert cited, question
            assert proof.carries(statement, cited), question
            composed += 1
    assert composed > 3


def test_only_answered_has_citations_and_the_text_marks_them_all(
    answers: dict[str, Answer],
) -> None:
    for question, answer in answers.items():
        row = record(answer, None, 0.0)
        assert row["answered"] == (row["status"] == "answered") == bool(row["citations"])
        if row["answered"]:
            marked = set(map(int, re.findall(r" \[(\d+)\]", row["answer"])))
            assert marked == {c["n"] for c in row["citations"]}, question


def test_ranked_is_at_most_ten_known_passages(
    answers: dict[str, Answer], knowledge: Knowledge
) -> None:
    known = {p.id for p in knowledge.passages}
    for question, answer in answers.items():
        assert len(answer.ranked) == len(set(answer.ranked)) <= 10
        assert set(answer.ranked) <= known, question


def test_the_document_version_is_that_of_the_text(
    answers: dict[str, Answer], knowledge: Knowledge
) -> None:
    assert {a.document_version for a in answers.values()} == {knowledge.version}


def test_the_same_question_always_has_the_same_answer(
    assistant: Assistant, answers: dict[str, Answer]
) -> None:
    for question in list(answers)[::20]:
        assert assistant.answer([question]) == answers[question]


def test_a_sentence_of_the_text_finds_itself(knowledge: Knowledge, ask: Ask) -> None:
    sentences = [s for s in knowledge.sentences if len(s.text.split()) > 8]
    for sentence in sentences[::15]:
        assert sentence.passage.id in ask(sentence.text)["ranked"][:3]


@pytest.mark.parametrize("question", OFF_TOPIC)
def test_what_the_document_does_not_say(question: str, ask: Ask) -> None:
    row = ask(question)
    assert row["status"] == "not_in_documents"
    assert row["citations"] == []
    assert row["related"]
    assert row["contact"]["text"]
    assert row["contact"]["citation"]["quote"]


@pytest.mark.parametrize("question", OFF_TOPIC[::3])
def test_it_says_what_was_searched(question: str, ask: Ask, knowledge: Knowledge) -> None:
    collection = knowledge.collection
    row = ask(question)
    title = collection.title if row["language"] == "sv" else collection.title_en
    assert title
    assert title in row["answer"]


@pytest.mark.parametrize("question", MISSING)
def test_a_missing_attribute_brings_the_neighbouring_rule(
    question: str, ask: Ask, knowledge: Knowledge
) -> None:
    text = next(iter(knowledge.documents.values())).text
    rule = next(p.span for p in knowledge.passages if "ta emot gåvor" in p.span.of(text))
    row = ask(question)
    assert row["status"] == "not_in_documents"
    assert any(rule.holds(Span(c["start"], c["end"])) for c in row["related"])


@pytest.mark.parametrize(
    "question", ["Vad kostar samarbetena?", "What do the collaborations cost?"]
)
def test_all_readings_of_a_short_answer_are_given(
    question: str, ask: Ask, knowledge: Knowledge
) -> None:
    costs = {s.text for s in knowledge.sentences if " kronor" in s.text}
    row = ask(question)
    assert row["answered"]
    assert costs <= {c["quote"] for c in row["citations"]}


@pytest.mark.parametrize("text", ["", "  \n", "🎁", "\x00", "å" * 3_000])
def test_what_is_no_question_is_refused_with_a_reason(text: str, ask: Ask) -> None:
    row = ask(text)
    assert row["status"] == "refused"
    assert row["answer"]
    assert not row["citations"]
