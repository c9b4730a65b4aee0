"""The words of everything an edition knows: its texts, its glossary, the questions it answers."""

from __future__ import annotations

from corpus.key import KeyKind
from ingest.knowledge import Knowledge
from ingest.words import fold, words_of

END = "|"
"""Stands between two texts, so that no phrase runs from one into the next."""


def known_words(knowledge: Knowledge) -> list[str]:
    """All words, folded, in the order of the texts, each text followed by END."""
    texts = (
        *(key.text for key in knowledge.keys if key.kind is not KeyKind.UNANSWERED),
        *(name for term in knowledge.glossary for name in term.names),
        *(document.text for document in knowledge.documents.values()),
    )
    return [fold(word) for text in texts for word in (*words_of(text), END)]
