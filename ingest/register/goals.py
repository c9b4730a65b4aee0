"""Programme goals: numbered goals, their names, and the programmes that cover them."""

from __future__ import annotations

import re

from corpus.goal import Goal
from corpus.place import Place
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.register.prose import PERIOD, by_section, items_of, period_of, place_of

_GOAL = r"(?:\w+t\s+|EU-)?\bmål\s+(?:nr\.?\s+|nummer\s+)?(?P<number>\d{1,2})\b"
_NUMBERED = re.compile(_GOAL, re.IGNORECASE)
_COVERED = re.compile(
    r"[\s(](?:(?:är|som|och)\s+)*(?:täckt|täcks|täcktes|omfattas|ingår|finns|genomförs|berörs|hanteras|"
    r"prioriteras|återfinns|stöds|adresseras)\s+(?:av|i|inom|genom)\s+(?P<programmes>[^.;:)]+)",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"^(?P<programmes>[^.;:]+?)\s+(?:täcker|omfattar|prioriterar|arbetar\s+mot|bidrar\s+till|"
    r"verkar\s+för|genomför|stödjer)\s+(?=.*\bmål\s)",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"^(?:inom|i|genom)\s+(?P<programmes>[^.;:]+?)\s+(?:prioriteras|täcks|ingår|finns|omfattas|"
    r"genomförs|återfinns|hanteras)\s+(?=.*\bmål\s)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\s*[:–—(-]\s*(?P<programmes>[^:–—();.]+?)\s*\)?\s*[.,;]?$")
_AROUND = r"[\s.,:;()\[\]–—”\"“«»-]"
_FILLER = re.compile(
    rf"^(?:{_AROUND}|(?:det\s+\w+\s+)?målet\b|är\b|som\b)+|(?:{_AROUND}|\bär\b|\boch\b|\bsom\b)+$",
    re.I,
)
_NAME = re.compile(r"^[A-ZÅÄÖ][^.,:;()–—]{2,80}$")
_ONLY_NUMBER = re.compile(rf"^{_GOAL}\s*\.$", re.IGNORECASE)
"""A list item's "Mål 2.", which the name follows as a sentence of its own."""
_PERIOD_WORDS = re.compile(r"period|programm?e?t|åren|mål", re.IGNORECASE)
_PROGRAMME = re.compile(r"^[A-ZÅÄÖ]|program")
_BY_NAME = re.compile(r"^(?:[A-ZÅÄÖ].*[Pp]rogram|\w*program\w*$)")
"""What a list that no verb ties to a goal must say of itself."""


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
    read = _parts(text)
    if read is None:
        return None
    name, number, programmes = read
    first, last = period[0] if period else (None, None)
    return Goal(
        place=place,
        section=sentence.passage.section,
        name=name,
        number=number,
        programmes=programmes,
        first_year=first,
        last_year=last,
        period_at=period[1] if period else None,
    )


def _parts(text: str) -> tuple[str, int, tuple[str, ...]] | None:
    """The name, number and programmes of a sentence about one numbered goal."""
    stated = _COVERED.search(text) or _COVERS.match(text) or _WITHIN.match(text)
    listed = stated or _LISTED.search(text)
    if listed is None:
        return None
    programmes = _programmes(listed["programmes"])
    known = _PROGRAMME if stated else _BY_NAME
    if not programmes or not all(known.search(programme) for programme in programmes):
        return None
    rest = text[: listed.start()] + " " + text[listed.end() :]
    numbers = list(_NUMBERED.finditer(rest))
    if len(numbers) != 1:
        return None
    name = _FILLER.sub("", _NUMBERED.sub(" ", rest).strip()).strip()
    if name and not _NAME.match(name):
        return None
    return (name, int(numbers[0]["number"]), programmes) if name or stated else None


def _without_period(text: str) -> str:
    """The text without a leading "För perioden … " or a trailing one."""
    period = rf"(?:under|för)\s+(?:program)?(?:perioden|åren)\s+{PERIOD.pattern}"
    return re.sub(rf"\s*,?\s*{period}\s*(?=[.,;]?$)", "", text, flags=re.IGNORECASE)


def _programmes(words: str) -> tuple[str, ...]:
    """The names of a list of programmes, "både", "samt" and "programmen" left out."""
    plain = re.sub(r"^(?:både|såväl|programmen|programmet|dels)\s+", "", words.strip(), flags=re.I)
    return items_of(re.sub(r"\s+som\s+(?=[A-ZÅÄÖ])", " och ", plain))
