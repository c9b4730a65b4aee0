"""The page for who is new: who decides what, the cycle of the year, the checklist."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.fresh import about, fresh, sheet
from assistant.window.page import PageContext
from assistant.window.work.markup import work
from assistant.window.work.words import WORDS
from ingest.knowledge import Knowledge


def build_work(context: PageContext) -> None:
    """How the work is done, out of the text."""
    fresh(context, lambda knowledge: _work(knowledge, context.language), "work")


def _work(knowledge: Knowledge, language: str) -> Markup:
    return sheet(about(say(WORDS, "about", language)), work(knowledge, language))
