"""Step 4, compose: chosen sentences become statements under the line that says what they are on."""

from __future__ import annotations

from itertools import groupby

from assistant.answer import Citation, Part, Statement
from assistant.compose.citations import Citations
from assistant.compose.gloss import gloss
from assistant.understand.glossary import Glossary
from corpus.passage import Shape
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge


def compose(
    sentences: list[Sentence], language: str, knowledge: Knowledge, glossary: Glossary
) -> tuple[tuple[Part, ...], tuple[Citation, ...]]:
    """Statements in the order of the text, one part a section, and their citations."""
    citations = Citations(knowledge)
    parts: list[Part] = []
    for section, group in groupby(sentences, key=lambda s: s.passage.section):
        members = list(group)
        statements = tuple(
            _state(sentence, language, citations, knowledge)
            for sentence in _with_lead_ins(members, knowledge)
        )
        items = [s.passage.shape is not Shape.PARAGRAPH or s.text.endswith(":") for s in members]
        bullets = len(members) > 1 and all(items)
        lead = heading_in(section, language, knowledge)
        parts.append(
            Part(lead, statements, bullets, _gloss(members, language, knowledge, glossary))
        )
    return tuple(parts), tuple(citations.list)


def _gloss(members: list[Sentence], language: str, knowledge: Knowledge, glossary: Glossary) -> str:
    """What an English answer shows beside quotations without a working translation."""
    if language != "en":
        return ""
    untranslated = [s.text for s in members if s.text not in knowledge.translations]
    return "; ".join(filter(None, (gloss(text, glossary) for text in untranslated)))


def heading_in(section: tuple[str, ...], language: str, knowledge: Knowledge) -> str:
    """What a section is about: its heading, in English where a valid translation is at hand."""
    if not section:
        return ""
    heading = section[-1]
    return knowledge.translations.get(heading, heading) if language == "en" else heading


def _state(
    sentence: Sentence, language: str, citations: Citations, knowledge: Knowledge
) -> Statement:
    number = citations.number_of(sentence)
    if language == "en":
        english = knowledge.translations.get(sentence.text)
        if english:
            return Statement(english, (number,), translated=True)
        return Statement(f"“{sentence.text}”", (number,))
    return Statement(sentence.text, (number,))


def _with_lead_ins(sentences: list[Sentence], knowledge: Knowledge) -> list[Sentence]:
    """Before items that go on from their list's opening words, those words, once."""
    found: list[Sentence] = []
    for sentence in sentences:
        opening = sentence.passage.lead_in
        if opening and sentence.text[:1].islower():
            lead_in = knowledge.sentence_at[(sentence.passage.document, opening)]
            if lead_in not in found:
                found.append(lead_in)
        if sentence not in found:
            found.append(sentence)
    return found
