"""Programme goals: numbered goals, their names, and the programmes that cover them."""

from __future__ import annotations

import re

from corpus.goal import Goal
from corpus.place import Place
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.register.prose import PERIOD, by_section, items_of, period_of, place_of

_NAME = r"[”\"“«]?(?P<name>[A-ZÅÄÖ][^.,;:()”\"“»–]*?)[”\"»]?"
_COVERED = (
    r"(?:(?:är|som)\s+)?(?:täckt|täcks|täcktes|omfattas|ingår|finns|genomförs|berörs|hanteras|"
    r"prioriteras|återfinns|stöds|adresseras)\s+(?:av|i|inom|genom)"
)
_GOAL = r"(?:politiskt\s+|tematiskt\s+|EU-)?mål\s+(?:nr\.?\s+|nummer\s+)?(?P<number>\d{1,2})"
_PROGRAMMES = r"(?P<programmes>[^.;:]+)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE if "(?i)" in shape else 0)
    for shape in (
        rf"^(?:Målet\s+){_NAME}\s*[(,]\s*(?i:{_GOAL})\s*[),–—-]*\s*(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^{_NAME}\s+[-–—]\s+(?i:{_GOAL})\s*[,:–—-]?\s*(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^{_NAME}\s*[(,:]\s*(?i:{_GOAL})\s*[),–—-]*\s*(?i:{_COVERED}|:)\s*{_PROGRAMMES}",
        rf"^(?i:{_GOAL})\s*(?:[,:–—-]|\()\s*{_NAME}\s*[),:–—-]*\s*(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^(?i:{_GOAL})\s*(?:[,:–—-]|\()?\s*{_NAME}\s*\)?\s*[:–—]\s*{_PROGRAMMES}",
        rf"^(?i:{_GOAL})\s*[,:–—-]?\s*{_NAME}\s*\((?P<programmes>[^().]+)\)",
        rf"^(?i:{_GOAL})\s+[”\"“«](?P<name>[^”\"»]+)[”\"»]\s+(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^(?i:{_GOAL})\s+{_NAME}\s+(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^(?i:{_GOAL})(?P<name>)\s+(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^{_NAME}\s+är\s+(?i:{_GOAL})\s*(?:,|och)\s*(?i:{_COVERED})\s+{_PROGRAMMES}",
        rf"^(?:Inom|I|Genom)\s+{_PROGRAMMES}\s+(?:prioriteras|täcks|ingår|finns|omfattas|genomförs)"
        rf"\s+(?i:{_GOAL})\s*(?:[,:–—-]|\()\s*{_NAME}\s*\)?\s*[.,;]?$",
        rf"^{_PROGRAMMES}\s+(?:täcker|omfattar|prioriterar|arbetar\s+mot|bidrar\s+till|verkar\s+för)"
        rf"\s+(?i:{_GOAL})\s*(?:[,:–—-]|\()\s*{_NAME}\s*\)?\s*[.,;]?$",
    )
)
_ONLY_NUMBER = re.compile(rf"^{_GOAL}\s*\.$", re.IGNORECASE)
"""A list item's "Mål 2.", which the name follows as a sentence of its own."""
_PERIOD_WORDS = re.compile(r"period|programm?e?t|åren|mål", re.IGNORECASE)
_PROGRAMME = re.compile(r"^[A-ZÅÄÖ]|program")


def read_goals(knowledge: Knowledge) -> tuple[Goal, ...]:
    """Every programme goal of a collection, in order of the text."""
    found: list[Goal] = []
    for sentences in by_section(knowledge):
        period: tuple[tuple[int, int], Place] | None = None
        for at, sentence in enumerate(sentences):
            period = _period(sentence) or period
            behind = sentences[at + 1] if at + 1 < len(sentences) else None
            if goal := _goal(sentence, behind, period):
                found.append(goal)
    return tuple(found)


def _period(sentence: Sentence) -> tuple[tuple[int, int], Place] | None:
    """The period that a sentence names for the goals after it."""
    match = PERIOD.search(sentence.text)
    if not match or not _PERIOD_WORDS.search(sentence.text):
        return None
    return period_of(match), place_of(sentence)


def _goal(
    sentence: Sentence, behind: Sentence | None, period: tuple[tuple[int, int], Place] | None
) -> Goal | None:
    text, place = _without_period(sentence.text), place_of(sentence)
    if behind and behind.passage == sentence.passage and _ONLY_NUMBER.match(text):
        text = f"{text.rstrip('.')}: {_without_period(behind.text)}"
        place = Place(place.document, sentence.passage.span)
    match = next((m for shape in _SHAPES if (m := shape.match(text))), None)
    if match is None:
        return None
    programmes = _programmes(match["programmes"])
    if not programmes or not all(_PROGRAMME.search(p) for p in programmes):
        return None
    first, last = period[0] if period else (None, None)
    return Goal(
        place=place,
        section=sentence.passage.section,
        name=match["name"].strip(),
        number=int(match["number"]),
        programmes=programmes,
        first_year=first,
        last_year=last,
        period_at=period[1] if period else None,
    )


def _without_period(text: str) -> str:
    """The text without a leading "För perioden … " or a trailing one."""
    period = rf"(?:under|för)\s+(?:program)?(?:perioden|åren)\s+{PERIOD.pattern}"
    return re.sub(rf"\s*,?\s*{period}\s*(?=[.,;]?$)", "", text, flags=re.IGNORECASE)


def _programmes(words: str) -> tuple[str, ...]:
    """The names of a list of programmes, "både", "samt" and "programmen" left out."""
    plain = re.sub(r"^(?:både|såväl|programmen|programmet|dels)\s+", "", words.strip(), flags=re.I)
    return items_of(re.sub(r"\s+som\s+(?=[A-ZÅÄÖ])", " och ", plain))
