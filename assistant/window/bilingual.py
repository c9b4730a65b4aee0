"""The words of a page in Swedish and English, side by side."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from assistant.window.words import Words
from ingest.knowledge import Knowledge
from ingest.words import fold


def say(words: Mapping[str, Words], name: str, language: str, /, **values: object) -> str:
    """One of a page's own words in "sv" or "en"."""
    return words[name].of(language, **values)


def original(words: str, knowledge: Knowledge, language: str, english: str = "") -> Markup:
    """Words of the document in its language; in English with their working translation beside.

    `english` is what they are called where the translations do not hold them as a whole.
    """
    own = Markup('<span lang="{}">{}</span>').format(knowledge.collection.language, words)
    translation = english or knowledge.translations.get(words, "")
    if language != "en" or not translation or translation == words:
        return own
    return Markup('{} <span class="translation" lang="en">{}</span>').format(own, translation)


def heading_of(name: str, knowledge: Knowledge) -> str:
    """The heading that names a collaboration, which has its abbreviation too; else its name."""
    headings = (c.section[-1] for c in knowledge.register.collaborations if c.name == name)
    return next((heading for heading in headings if name in heading), name)


def glossary_name(words: str, knowledge: Knowledge) -> str:
    """What the glossary calls something in English, empty where it has it not."""
    low = fold(words)
    return next(
        (t.en[0] for t in knowledge.glossary if t.en and any(fold(sv) == low for sv in t.sv)), ""
    )
