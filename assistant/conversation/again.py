"""Answers turns about the answer before out of what that answer quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.answer import Answer, Status
from assistant.compose.statements import compose
from assistant.conversation.exchange import Exchange
from assistant.conversation.meta_turn import Meta
from assistant.phrases import phrase
from assistant.understand.glossary import Glossary
from corpus.sentence import Sentence
from corpus.span import Span
from ingest.knowledge import Knowledge

MOST_OF_MORE = 80
"""Words of the text; in translation, and with a note, they come near 120."""
AROUND = 2
"""How many paragraphs before and after one that was quoted belong to more of it."""
_REASON = re.compile(
    r"\b(?:för att|eftersom|därför|därmed|syfte|på grund|anledning|mervärde|skulle kunna|"
    r"leder till)\b"
)


def again(
    meta: Meta, earlier: Exchange, language: str, knowledge: Knowledge, glossary: Glossary
) -> Answer:
    """The answer before, as the turn on it asks; one that found nothing stays as it was."""
    answer = replace(earlier.answer, understood=earlier.question)
    if answer.status is not Status.ANSWERED or not answer.citations:
        return answer
    cited = cited_in(answer, knowledge)
    if meta is Meta.SOURCE:
        return _composed(answer, cited, language, knowledge, glossary, _places(answer, language))
    if meta is Meta.SURE:
        note = phrase("stands_so", language)
        return _composed(answer, cited, language, knowledge, glossary, note)
    more = _more(cited, knowledge)
    if meta is Meta.WHY:
        given = any(_REASON.search(s.text) for s in more)
        note = "" if given else phrase("no_reason", language)
    else:
        note = "" if len(more) > len(cited) else phrase("no_more", language)
    return _composed(answer, more, language, knowledge, glossary, note)


def _composed(
    answer: Answer,
    sentences: list[Sentence],
    language: str,
    knowledge: Knowledge,
    glossary: Glossary,
    note: str,
) -> Answer:
    parts, citations = compose(sentences, language, knowledge, glossary)
    return replace(answer, note=note, language=language, parts=parts, citations=citations)


def cited_in(answer: Answer, knowledge: Knowledge) -> list[Sentence]:
    """The sentences that an answer quotes, in the order of the text."""
    spans = ((c.document, Span(c.start, c.end)) for c in answer.citations)
    found = {s.number: s for key in spans if (s := knowledge.sentence_at.get(key))}
    return [found[number] for number in sorted(found)]


def _more(cited: list[Sentence], knowledge: Knowledge) -> list[Sentence]:
    """What is quoted with what stands around it in its section, as far as it fits."""
    sections = {s.passage.section for s in cited}
    near: dict[int, int] = {}
    for sentence in cited:
        first, last = max(0, sentence.number - AROUND), sentence.number + AROUND + 1
        for other in knowledge.sentences[first:last]:
            apart = abs(other.number - sentence.number)
            if other.passage.section in sections:
                near[other.number] = min(apart, near.get(other.number, apart))
    kept: set[int] = set()
    for number in sorted(near, key=lambda n: (near[n], n)):
        if not kept or _words(knowledge.sentences[n] for n in (*kept, number)) <= MOST_OF_MORE:
            kept.add(number)
    return [knowledge.sentences[number] for number in sorted(kept)]


def _places(answer: Answer, language: str) -> str:
    """Where the quoted words stand, in words."""
    places: dict[str, None] = {}
    for citation in answer.citations:
        page = phrase("page", language, page=citation.page) if citation.page else ""
        places[f"”{citation.section[-1] if citation.section else citation.document}”{page}"] = None
    return phrase("stands_in", language, places=", ".join(places))


def _words(sentences: Iterable[Sentence]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)
