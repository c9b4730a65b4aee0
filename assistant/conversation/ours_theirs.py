"""Turns that name a group by "ours" or "they" alone: "what is ours called?", "what are they called
over there?", "and their substitutes?".

The noun that such a word stands for is a common noun of the turn before: contact persons, a group.
The nouns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.conversation.exchange import Exchange
from assistant.conversation.pointing import THEY
from assistant.conversation.spoken_nouns import body_said

_PERSONS = re.compile(
    r"\b(?P<sv>\w*(?:person|representant))(?:er|erna)\b|"
    r"\b(?P<same>\w*(?:sekreterar|handläggar|samordnar|ledar))(?:e|na)\b|"
    r"\b(?P<en>(?:\w+\s+)?(?:person|representative|secretar|coordinator|officer))(?:s|y|ies)?\b|"
    r"\b(?P<people>\w+)\s+people\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\W*(?:(?:och|men|and|but|so|så)\s+)?(?:"
    r"(?:vad|vem|vilken)\s+(?:heter|är|kallas)\s+(?:vår|våran)(?:\s+(?:egen|då))*"
    r"|(?:who(?:['’]?s|\s+is)|what(?:['’]?s|\s+is))\s+(?:ours?|our\s+one|our\s+own)"
    r"(?:\s+(?:called|named|then))*"
    r"|what\s+(?:is|['’]s)\s+the\s+name\s+of\s+(?:ours|our\s+one))\W*",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\W*(?:(?:och|men|and|but|so|så)\s+)?(?:vad\s+(?:heter|kallas)\s+(?:de|dem|dom|den|det)\b|"
    r"what\s+(?:are|is)\s+(?:they|those|it)\s+(?:called|named)\b)",
    re.IGNORECASE,
)
_SUBSTITUTES = re.compile(
    r"\W*(?:(?:och|men|and|but|so|så)\s+)?(?:(?:vem|vilka|vad|who|what|which)\s+)?"
    r"(?:(?:är|heter|are|is)\s+)?(?:deras|dessas|their|the)\s+"
    r"(?:ersättare|suppleanter|stand-?ins?|substitutes?|deput(?:y|ies)|alternates?|replacements?)"
    r"(?:\s+(?:heter|är|då|called|names?|are|is|then|vilka|who))*\W*",
    re.IGNORECASE,
)


def ours(turn: str, place: str | None, earlier: Exchange, language: str) -> str | None:
    """The question for the name of our own one of the persons whom the turn before spoke of."""
    if not _OURS.fullmatch(turn):
        return None
    found = list(_PERSONS.finditer(earlier.question))
    one = _one(found[0], language) if len(found) == 1 else None
    if one is None:
        return None
    if language == "en":
        return f"Who is our {one}{f' in {place}' if place else ''}?"
    return f"Vem är vår {one}{f' i {place}' if place else ''}?"


def _one(match: re.Match[str], language: str) -> str | None:
    """One of the persons named, in the language of the answer; None where they are named in the
    other."""
    if language == "sv":
        return match["sv"] or (f"{match['same']}e" if match["same"] else None)
    if match["people"]:
        return f"{match['people']} person"
    return f"{match['en']}y" if (match["en"] or "").endswith("secretar") else match["en"]


def they_elsewhere(turn: str, place: str, earlier: Exchange, language: str) -> str | None:
    """The turn with the group whose like it asks for at another place, where the turn before named
    one by a common noun."""
    persons = [match.group() for match in _PERSONS.finditer(earlier.question)]
    noun = persons[0] if len(persons) == 1 else body_said(earlier)
    if noun is None or noun in place:
        return None
    if _CALLED.match(turn):
        if language == "en":
            return f"What {'are' if persons else 'is'} {noun} called in {place}?"
        return f"Vad kallas {noun} i {place}?"
    return None if THEY.search(turn) is None else THEY.sub(noun, turn, count=1)


def their_substitutes(turn: str, place: str, where: str, language: str) -> str | None:
    """The question who the substitutes at a place are, where a turn asks for "their" own."""
    if not _SUBSTITUTES.fullmatch(turn):
        return None
    asked = {"en": "Who are the substitutes", "sv": "Vilka är ersättare"}[language]
    return f"{asked} {where} {place}?"
