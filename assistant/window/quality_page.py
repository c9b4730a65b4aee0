"""The page on how good the assistant is: the figures of the latest evaluation."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.fresh import about, fresh, sheet
from assistant.window.page import PageContext
from assistant.window.quality.figures import UnreadableFigures, read_figures, report
from assistant.window.quality.markup import quality
from assistant.window.quality.words import WORDS
from ingest.knowledge import Knowledge


def build_quality(context: PageContext) -> None:
    """The figures, as they stand in the file when the page is opened."""
    fresh(context, lambda knowledge: _quality(knowledge, context.language), "quality")


def _quality(knowledge: Knowledge, language: str) -> Markup:
    intro = about(say(WORDS, "about", language))
    try:
        figures = read_figures()
    except UnreadableFigures:
        return sheet(intro, quality(None, knowledge, language, is_broken=True))
    return sheet(intro, quality(figures, knowledge, language, has_report=report() is not None))
