"""Chosen sentences become statements, each with the citation that proves it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.compose.statements import compose
from assistant.understand.glossary import Glossary
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge


@pytest.fixture(scope="module")
def some(knowledge: Knowledge) -> list[Sentence]:
    """Four sentences of at least two sections."""
    return list(knowledge.sentences[:: len(knowledge.sentences) // 4])[:4]


def test_each_statement_is_its_quotation(some: list[Sentence], knowledge: Knowledge) -> None:
    parts, citations = compose(some, "sv", knowledge, Glossary(()))
    quotes = {c.n: c.quote for c in citations}
    statements = [s for part in parts for s in part.statements]
    assert all(s.text == quotes[s.citations[0]] and not s.translated for s in statements)
    assert {s.text for s in some} <= set(quotes.values())


def test_citations_are_numbered_from_one_in_order(
    some: list[Sentence], knowledge: Knowledge
) -> None:
    parts, citations = compose(some, "sv", knowledge, Glossary(()))
    assert [c.n for c in citations] == list(range(1, len(citations) + 1))
    assert [s.citations[0] for part in parts for s in part.statements] == [c.n for c in citations]


def test_a_sentence_is_cited_once(some: list[Sentence], knowledge: Knowledge) -> None:
    _, citations = compose([some[0], some[1], some[0]], "sv", knowledge, Glossary(()))
    assert len({(c.start, c.end) for c in citations}) == len(citations)


def test_the_order_is_that_of_the_text(some: list[Sentence], knowledge: Knowledge) -> None:
    _, citations = compose(some, "sv", knowledge, Glossary(()))
    assert [c.start for c in citations] == sorted(c.start for c in citations)


def test_english_is_marked_as_a_translation(some: list[Sentence], knowledge: Knowledge) -> None:
    wanted = [s for s in some if s.text in knowledge.translations]
    assert wanted
    parts, citations = compose(wanted, "en", knowledge, Glossary(()))
    quotes = {c.n: c.quote for c in citations}
    for statement in (s for part in parts for s in part.statements):
        assert statement.translated
        assert statement.text == knowledge.translations[quotes[statement.citations[0]]]


def test_without_a_valid_translation_the_words_themselves_are_shown(
    some: list[Sentence], knowledge: Knowledge
) -> None:
    parts, _ = compose(some, "en", replace(knowledge, translations={}), Glossary(()))
    statements = [s for part in parts for s in part.statements]
    assert not any(s.translated for s in statements)
    assert {s.text for s in some} <= {s.text.strip("“”") for s in statements}


def test_a_bullet_that_goes_on_from_its_lead_in_brings_it(knowledge: Knowledge) -> None:
    item = next(s for s in knowledge.sentences if s.lead_in and s.text[0].islower())
    parts, _ = compose([item], "sv", knowledge, Glossary(()))
    assert [s.text for part in parts for s in part.statements] == [item.lead_in, item.text]


def test_nothing_chosen_is_nothing_said(knowledge: Knowledge) -> None:
    assert compose([], "sv", knowledge, Glossary(())) == ((), ())
