"""The page on rules: searched by words, by how they bind and by section."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.filters import FOLLOW, Chosen, Typed, follow, form
from assistant.window.fresh import about, fresh, sheet
from assistant.window.page import PageContext
from assistant.window.rules.cards import Cards
from assistant.window.rules.markup import rules
from assistant.window.rules.words import WORDS
from corpus.rule import Modality
from ingest.knowledge import Knowledge

LONGEST = 200
"""Characters of a search that are read."""


class _Known:
    """The cards of the edition that answers; they are made once."""

    def __init__(self) -> None:
        self._of: Knowledge | None = None
        self._cards: Cards | None = None

    def cards(self, knowledge: Knowledge) -> Cards:
        """The cards of an edition."""
        if self._cards is None or self._of is not knowledge:
            self._of, self._cards = knowledge, Cards(knowledge)
        return self._cards


def build_rules(context: PageContext) -> None:
    """The search, and below it the rules that it finds."""
    language, known = context.language, _Known()

    def shown(knowledge: Knowledge, wanted: Mapping[str, str]) -> Markup:
        return sheet(rules(known.cards(knowledge), knowledge, language, **wanted))

    def show(given: Mapping[str, object]) -> Markup:
        return shown(context.assistant.knowledge, wanted_of(given))

    filters = fresh(
        context, lambda k: _filters(known.cards(k), k, language), "rule-filters", FOLLOW
    )
    follow(filters, show, fresh(context, lambda k: shown(k, {}), "rules"))


def wanted_of(given: Mapping[str, object]) -> dict[str, str]:
    """The search, out of what came with a request."""
    names = {"q": "typed", "modality": "modality", "section": "section"}
    return {to: str(given.get(name) or "").strip()[:LONGEST] for name, to in names.items()}


def _filters(cards: Cards, knowledge: Knowledge, language: str) -> Markup:
    intro = about(say(WORDS, "about", language))
    if not cards.all:
        return sheet(intro)
    every = say(WORDS, "all", language)
    there = {card.rule.modality for card in cards.all}
    modalities = tuple((m.value, say(WORDS, m.value, language)) for m in Modality if m in there)
    headings = [card.sentence.passage.section[-1:] for card in cards.all]
    sections = dict.fromkeys(heading for path in headings for heading in path)
    fields: list[Typed | Chosen] = [
        Typed("q", say(WORDS, "search", language), say(WORDS, "search_hint", language)),
        Chosen("modality", say(WORDS, "modality", language), every, modalities),
        Chosen(
            "section",
            say(WORDS, "section", language),
            every,
            tuple((heading, _heading(heading, knowledge, language)) for heading in sections),
        ),
    ]
    return sheet(intro, form(fields, say(WORDS, "filter", language), say(WORDS, "clear", language)))


def _heading(heading: str, knowledge: Knowledge, language: str) -> str:
    """A heading in the list; in English with its translation."""
    english = knowledge.translations.get(heading, "") if language == "en" else ""
    return f"{heading} ({english})" if english and english != heading else heading
