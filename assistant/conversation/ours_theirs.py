"""Turns that name a group by "ours" or "they" alone: "what is ours called?", "what are they called
over there?", "and their substitutes?".

The noun that such a word stands for is a common noun of the turn before: contact persons, a group.
The nouns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.conversation.exchange import Exchange
from assistant.conversation.phrasing import genitive
from assistant.conversation.pointing import THEY
from assistant.conversation.spoken_nouns import body_said

_PERSONS = re.compile(
    r"\b(?P<sv>\w*(?:person|representant))(?:en|er|erna)?\b|"
    r"\b(?P<same>\w*(?:sekreterar|handläggar|samordnar|ledar))(?:en?|na)\b|"
    r"\b(?P<en>(?:\w+\s+)?(?:person|representative|secretar|coordinator|officer))(?:s|y|ies)?\b|"
    r"\b(?P<people>\w+)\s+people\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\W*(?:(?:och|men|and|but|so|så)\s+)?(?:"
    r"(?:vad|vem|vilken)\s+(?:heter|är|kallas)\s+(?:vår|våran)(?:\s+(?:egen|då))*"
    r"|(?:who(?:['’]?s|\s+is)|what(?:['’]?s|\s+is))\s+(?:ours?|our\s+one|our\s+own)"
    r"(?:\s+(?:called|named|then))*"
    r"|ours\s+is\s+who(?:\s+then)?|(?:vår|våran)\s+är\s+vem(?:\s+då)?"
    r"|vad\s+(?:heter|kallas)\s+(?:den|han|hon|personen)\s+som\s+(?:är|kommer|finns|sitter)\s+"
    r"(?:vår|våran|från\s+oss|hos\s+oss|för\s+oss)"
    r"|(?:vem|vad)\s+(?:är|heter)\s+(?:det|den)\s+(?:hos|för|från)\s+oss"
    r"|who(?:['’]?s|\s+is)\s+(?:it|that|the\s+one)\s+(?:for|from)\s+us"
    r"|what(?:['’]?s|\s+is)\s+the\s+name\s+of\s+(?:ours|our\s+one|the\s+one\s+"
    r"(?:(?:that|who)\s+is\s+ours|from\s+us)))\W*",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\W*(?:(?:och|men|and|but|so|så)\s+)?(?:vad\s+(?:heter|kallas)\s+(?:de|dem|dom|den|det)\b|"
    r"what\s+(?:are|is)\s+(?:they|those|it)\s+(?:called|named)\b)",
    re.IGNORECASE,
)
_WHICH_ONE = re.compile(
    r"\W*(?:(?:och|and)\s+)?(?:vilket|vilken|vad|which|what)\b[^?]*\b(?:samarbete\w*|nätverk\w*|"
    r"medlemskap\w*|organisation\w*|collaboration\w*|cooperation\w*|network\w*|membership\w*)",
    re.IGNORECASE,
)
"""A question for one collaboration out of several."""
_THEIRS = re.compile(r"\b(?:deras|their)\b", re.IGNORECASE)
_DEFINED = re.compile(
    r"\W*(?:vad\s+(?:är|betyder|innebär)|what(?:['’]s|\s+is|\s+does))\s+"
    r"(?P<what>(?:(?:en|ett|an?)\s+)?[\w-]+(?:\s+[\w-]+)?)(?:\s+mean)?\W*",
    re.IGNORECASE,
)
_IS_THAT = re.compile(
    r"(?P<before>\b(?:blivit|bli|blev|är|become|became|be|is)\b(?:\s+\w+)?)\s+"
    r"(?:det|ett|en|one|that)(?P<after>(?:\s+(?:då|nu|än|ännu|now|yet|then))?\W*)$",
    re.IGNORECASE,
)
_SUBSTITUTES = re.compile(
    r"\W*(?:(?:och|men|and|but|so|så)\s+)?(?:(?:vem|vilka|vad|who|what|which)\s+)?"
    r"(?:(?:är|heter|are|is)\s+)?(?:(?:deras|dessas|their|the)\s+"
    r"(?:ersättare|suppleanter|stand-?ins?|substitutes?|deput(?:y|ies)|alternates?|replacements?)|"
    r"(?:ersättar|suppleant)(?:en|e?rna|na))"
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


def they_the_one(turn: str, name: str, earlier: Exchange, language: str) -> str | None:
    """The turn on the one collaboration that the turn before asked for, where it says "they"."""
    if not _WHICH_ONE.match(earlier.question) or not THEY.search(turn):
        return None
    owned = _THEIRS.sub(genitive(name, language), turn, count=1)
    return owned if owned != turn else THEY.sub(name, turn, count=1)


def is_that(turn: str, earlier: Exchange) -> str | None:
    """The turn with what the turn before asked to explain, where it asks whether something is
    that."""
    defined = _DEFINED.fullmatch(earlier.question)
    put = _IS_THAT.search(turn) if defined else None
    if defined is None or put is None:
        return None
    return f"{turn[: put.start()]}{put['before']} {defined['what']}{put['after']}"


def their_substitutes(turn: str, place: str, where: str, language: str) -> str | None:
    """The question who the substitutes at a place are, where a turn asks for "their" own."""
    if not _SUBSTITUTES.fullmatch(turn):
        return None
    asked = {"en": "Who are the substitutes", "sv": "Vilka är ersättare"}[language]
    return f"{asked} {where} {place}?"
