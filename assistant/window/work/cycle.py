"""The cycle of the year: what happens when, by the times that the text gives its acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.window.bilingual import say
from assistant.window.work.words import MONTHS, SEASONS, WORDS
from corpus.responsibility import Responsibility
from ingest.knowledge import Knowledge

_KINDS: tuple[tuple[str, str], ...] = (
    ("seldom", r"vartannat|vart\s+\w+\s+år|mandatperiod|valperiod|varannan|var\s+tredje"),
    ("continuous", r"löpande|kontinuerligt|regelbundet|månadsvis|månatligen|veckovis|kvartal\w*"),
    (
        "yearly",
        r"årlig\w*|varje\s+(?:år|budgetår|verksamhetsår|årsskifte)|(?:per|om)\s+året|halvårsvis",
    ),
    ("need", r"(?:vid|efter)\s+behov"),
)
"""What kind of time words name, where they name no month; the first that fits counts."""
_PLACE = {"yearly": 20.0, "continuous": 21.0, "need": 22.0, "seldom": 23.0, "other": 24.0}


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A time of the cycle: where it comes, and what it is called in Swedish and English."""

    place: float
    sv: str
    en: str

    def name(self, language: str) -> str:
        """What it is called in "sv" or "en"."""
        return self.en if language == "en" else self.sv

    @property
    def in_year(self) -> bool:
        """Whether it is a part of the year."""
        return self.place < min(_PLACE.values())


def cycle(knowledge: Knowledge) -> tuple[tuple[Slot, tuple[Responsibility, ...]], ...]:
    """The acts that the text gives a time, by the time: months in order, then the rest."""
    found: dict[Slot, list[Responsibility]] = {}
    for each in knowledge.register.responsibilities:
        if each.when:
            for slot in slots_of(each):
                found.setdefault(slot, []).append(each)
    return tuple((slot, tuple(found[slot])) for slot in sorted(found))


def slots_of(each: Responsibility) -> tuple[Slot, ...]:
    """The times of an act: its months or seasons, else the kind of time that it names."""
    words = " ".join(each.when).lower()
    named = tuple(dict.fromkeys(_named(words)))
    if named:
        return named
    kind = next((k for k, pattern in _KINDS if re.search(rf"\b(?:{pattern})\b", words)), "other")
    return (Slot(_PLACE[kind], say(WORDS, kind, "sv"), say(WORDS, kind, "en")),)


def _named(words: str) -> Iterator[Slot]:
    for number, (sv, en) in enumerate(MONTHS, start=1):
        if re.search(rf"\b{sv}\b", words):
            yield Slot(float(number), sv.capitalize(), en)
    for stem, (sv, en), place in SEASONS:
        if re.search(rf"\b{stem}(?:en|terminen)?\b", words):
            yield Slot(place, sv, en)
