"""Which other text governs, where a rule's own section says that one does."""

from __future__ import annotations

import re

from assistant.rule_card.senses import with_parents
from assistant.rule_card.wording import is_relation, units_of
from assistant.understand.glossary import Glossary
from corpus.reference import Reference
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge

SHORT_SECTION = 6
"""Sentences; a section no longer than this is about one subject."""
LEAST_SHARED = 2
_TEXTS = re.compile(
    r"(?:riktlinje|polic[yi]|regle|regel|rutin|anvisning|handbok|föreskrift|bestämmelse|"
    r"instruktion)\w*",
    re.IGNORECASE,
)
"""Nouns of texts that lay down rules for those who work at a body."""


def governing(
    question: str, language: str, best: Sentence, knowledge: Knowledge, glossary: Glossary
) -> Reference | None:
    """The reference that governs the subject: in the best sentence, or of its section and subject.

    The same sentence first, then the same passage, then the section. A sentence of the passage
    must name something that is asked for, one elsewhere two things, unless the section is short.
    """
    near = [
        reference
        for reference in knowledge.register.references
        if reference.place.document == best.passage.document
        and reference.section == best.passage.section
        and _TEXTS.search(reference.name)
    ]
    own = [r for r in near if r.place.span == best.span]
    section = knowledge.in_section(best.passage.section)
    if own or len(section) <= SHORT_SECTION:
        return next(iter(own or near), None)
    shared = [_shared(question, language, _words(r, knowledge), glossary) for r in near]
    inside = [best.passage.span.holds(r.place.span) for r in near]
    beside = [r for r, n, same in zip(near, shared, inside, strict=True) if same and n]
    apart = [r for r, n in zip(near, shared, strict=True) if n >= LEAST_SHARED]
    return next(iter(beside or apart), None)


def is_about(question: str, language: str, sentence: Sentence, glossary: Glossary) -> bool:
    """Whether a question names something that a sentence speaks of."""
    return _shared(question, language, sentence.text, glossary) > 0


def _shared(question: str, language: str, text: str, glossary: Glossary) -> int:
    """How many things that a question names a text speaks of."""
    spoken = {subject for each in _subjects(text, "sv", glossary) for subject in each}
    return sum(not spoken.isdisjoint(s) for s in _subjects(question, language, glossary))


def _words(reference: Reference, knowledge: Knowledge) -> str:
    text = knowledge.documents[reference.place.document].text
    return reference.place.span.of(text)


def _subjects(text: str, language: str, glossary: Glossary) -> list[set[object]]:
    """The things that a text names: for each its stems or its senses, and its terms."""
    found: list[set[object]] = []
    for unit in units_of(text, language):
        if not (unit.acts or is_relation(unit)):
            names = with_parents(unit.sense) if unit.sense else unit.stems
            found.append({*names, *(match.term for match in glossary.find(unit.word))})
    return found
