"""Seats that are held for somebody else than those whose seats the text gives."""

from __future__ import annotations

import re

from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_words import Want
from assistant.understand.language import ENGLISH, SWEDISH
from ingest.words import cased_words_of, fold

_NAME = r"[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖ][a-zåäöé]+)?"
_SEAT = (
    r"(?:[a-zåäö]\w* ){0,2}(?:ledam\w+|represent\w+|ersättar\w+|plats\w*|politiker\w*|"
    r"ordförande\w*|"
    r"members?|deput(?:y|ies)|substitutes?|seats?|delegates?|politicians?|chair\w*)"
)
_BEGINNING = 6
"""Letters of a word that name somebody or a body by the beginning of its name."""
_HELD = re.compile(
    r"\b(?:för|from|for|från|representerar|represents?|företräder) "
    rf"(?:Region )?(?P<for>{_NAME})s?\b|"
    rf"(?P<own>{_NAME})(?:['’]s?|s) {_SEAT}\b"
)


def seat_of_another(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Whether it is asked who sits for one whom the text names, but of whom it gives no seat."""
    seated = not asked.wants.isdisjoint((Want.SIT, Want.PEOPLE, Want.SEATS))
    seated = seated or asked.named_role or (bool(asked.roles) and asked.has_noun)
    if not seated or asked.yes_no or question.people or asked.parties or not facts.seating.seats:
        return False
    if not (asked.scopes or facts.aliases.find(question.text)):
        return False
    names = [match["for"] or match["own"] for match in _HELD.finditer(question.text)]
    named = (name for name in names if name and fold(name) not in SWEDISH | ENGLISH)
    return any(_is_other(name, question, facts) for name in named)


def _is_other(name: str, question: Question, facts: Facts) -> bool:
    """Whether a name is no holder's, collaboration's, body's, person's or party's."""
    words = [fold(word) for word in cased_words_of(name)]
    words += [word.removesuffix("s") for word in words]
    own = " ".join((*facts.seating.holders, facts.knowledge.collection.publisher or ""))
    known = {fold(word) for word in cased_words_of(own)} | facts.seating.words
    start = question.text.index(name)
    end = start + len(name)
    in_alias = any(m.start < end and start < m.end for m in facts.aliases.find(question.text))
    party = any(
        fold(name).removesuffix("s") in fold(form)
        for match in facts.glossary.find(question.text)
        for form in match.term.names
        if _is_party(match.term.names, facts)
    )
    said = any(re.search(rf"\b{re.escape(word)}", facts.heard) for word in words)
    begun = any(len(w) >= _BEGINNING and k.startswith(w.rstrip("n")) for w in words for k in known)
    return said and not in_alias and not party and not begun and known.isdisjoint(words)


def _is_party(names: tuple[str, ...], facts: Facts) -> bool:
    return any(name.strip("()") in facts.seating.parties for name in names)
