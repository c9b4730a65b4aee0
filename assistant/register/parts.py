"""What an amount includes, as the text lists it."""

from __future__ import annotations

from assistant.register.amounts import row_of
from assistant.register.costing import Priced, english, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts


def parts_of(priced: Priced, facts: Facts, language: str) -> str:
    """The parts that an amount includes, as a row; empty where the text lists none."""
    parts, place = priced.cost.includes, priced.cost.includes_at
    if language == "sv" or place is None:
        return row_of(parts, language)
    words = place.span.of(facts.knowledge.documents[place.document].text)
    translation = facts.knowledge.translations.get(words, "")
    return row_of([english(part, facts, translation) for part in parts], language)


def includes_said(draft: Draft, priced: Priced, facts: Facts, language: str) -> None:
    """Say what an amount includes, where the text lists it."""
    parts, place = parts_of(priced, facts, language), priced.cost.includes_at
    if not parts or place is None:
        return
    said = {"sv": f"I beloppet ingår {parts}.", "en": f"The amount includes {parts}."}[language]
    draft.say(said, with_name(priced.of, place))
