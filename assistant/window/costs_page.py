"""The page on costs: what the collaborations cost, year by year, and the table as files."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.costs.markup import costs
from assistant.window.costs.words import WORDS
from assistant.window.fresh import about, fresh, sheet
from assistant.window.page import PageContext
from ingest.knowledge import Knowledge


def build_costs(context: PageContext) -> None:
    """The costs, as of today."""
    fresh(context, lambda knowledge: _costs(knowledge, context.language), "costs")


def _costs(knowledge: Knowledge, language: str) -> Markup:
    return sheet(about(say(WORDS, "about", language)), costs(knowledge, language, date.today()))
