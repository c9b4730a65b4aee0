"""The list of what must be met before a collaboration begins, where the text has one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.passage import Passage
from corpus.place import Place
from corpus.rule import Modality
from ingest.knowledge import Knowledge

_MATTER = re.compile(
    r"\b(?:samarbet|samverka|nätverk|partnerskap|medlemskap|\w*organisation)", re.I
)
_BINDS = re.compile(r"\b(?:ska|skall|måste|bör|krävs|behöver)\b", re.IGNORECASE)
_DEMANDS = re.compile(
    r"\b(?:uppfyll\w*|krav\w*|krävs|villkor\w*|förutsättning\w*|innan|inför|ingå|kriteri\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A point of the list; `should` says that the text only recommends it."""

    passage: Passage
    text: str
    english: str
    should: bool

    @property
    def places(self) -> tuple[Place, ...]:
        """The sentences of the point."""
        return tuple(Place(self.passage.document, span) for span in self.passage.sentences)


@dataclass(frozen=True, slots=True)
class Checklist:
    """A list with the words that introduce it."""

    lead_in: Place
    lead: str
    items: tuple[Item, ...]


def checklists(knowledge: Knowledge) -> tuple[Checklist, ...]:
    """Every list whose introduction lays down what collaborations must meet."""
    lists: dict[Place, list[Passage]] = {}
    for passage in knowledge.passages:
        if passage.lead_in:
            lists.setdefault(Place(passage.document, passage.lead_in), []).append(passage)
    found = []
    for place, passages in lists.items():
        lead = place.span.of(knowledge.documents[place.document].text)
        if all(pattern.search(lead) for pattern in (_MATTER, _BINDS, _DEMANDS)):
            found.append(Checklist(place, lead, tuple(_item(p, knowledge) for p in passages)))
    return tuple(found)


def _item(passage: Passage, knowledge: Knowledge) -> Item:
    text = knowledge.documents[passage.document].text
    english = [knowledge.translations.get(span.of(text), "") for span in passage.sentences]
    should = any(
        rule.modality in (Modality.SHOULD, Modality.SHOULD_NOT)
        for rule in knowledge.register.rules
        if rule.place.document == passage.document and passage.span.holds(rule.place.span)
    )
    return Item(passage, passage.span.of(text), " ".join(english) if all(english) else "", should)
