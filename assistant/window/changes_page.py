"""The page on changes: what the last update of the documents changed, word by word."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.changes.found import compared
from assistant.window.changes.markup import changes_markup
from assistant.window.changes.words import WORDS
from assistant.window.fresh import about, fresh, sheet
from assistant.window.page import PageContext
from ingest.knowledge import Knowledge


def build_changes(context: PageContext) -> None:
    """The difference between the version that answers and the one before it."""
    fresh(context, lambda knowledge: _changes(knowledge, context), "changes")


def _changes(knowledge: Knowledge, context: PageContext) -> Markup:
    language = context.language
    found = compared(context.service.index, knowledge.version)
    foreign = bool(found) and language == "en" and knowledge.collection.language != "en"
    return sheet(
        about(say(WORDS, "about", language)),
        Markup('<p class="note">{}</p>').format(say(WORDS, "swedish", language))
        if foreign
        else Markup(),
        changes_markup(found, knowledge, language),
    )
