"""What a fragment names, put in place of its like in the question before.

Beside what the register knows by name there are common nouns: a group without a name takes the
place of another body, a plan that of another writing ("who decides the plan?" "I mean the
strategy"). The nouns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.conversation.mentions import Mention
from assistant.conversation.phrasing import sentence

_LEAD_SV = r"(?:(?:den|det|själva|vår|vårt)\s+)?(?:(?:\w+[ae])\s+)?"
_LEAD_EN = r"(?:the|our)\s+(?:(?!the\b)[\w’'-]+\s+){0,2}?"
_LIKES = (
    re.compile(
        rf"\b{_LEAD_SV}\w*(?:plan|strategi|rapport|kod|riktlinje|policy|budget|förteckning)e?n\b|"
        rf"\b{_LEAD_EN}(?:plan|strategy|report|code|guideline|policy|budget)\b(?:\s+itself)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_LEAD_SV}\w*(?:(?:grupp|kommitté|styrelse|nämnd)e?n|(?:råd|utskott)et|församlingen)\b|"
        rf"\b{_LEAD_EN}(?:group|committee|board|council|assembly)\b",
        re.IGNORECASE,
    ),
)
"""Writings, and bodies, in their definite forms."""
_PREPOSITION = re.compile(r"^\W*(?:i|på|av|om|för|in|on|of|for|about)\s+(?=\w)", re.IGNORECASE)
_NOT = re.compile(r"\s*,?\s+(?:inte|ej|not)\s+(?:the\s+|den\s+|det\s+)?\w+\W*$", re.IGNORECASE)
"""What a correction adds that it does not mean."""


def says_only(bare: str, own: list[Mention]) -> bool:
    """Whether a fragment says nothing but what it names, small words aside."""
    rest = _with_names_as("", bare, own)
    return not re.search(
        r"\b(?!(?:i|in|på|on|för|for|till|to|av|of|med|with|hos|at|inom|från|from|den|det|de|the|"
        r"år|"
        r"s|som|as|och|and|eller|or|vår|våra|our|en|ett|a|an|one|ones|"
        r"uppdrag\w*|samarbete\w*|program\w*|nätverk\w*|grej\w*|assignments?|co-?operations?|"
        r"collaborations?|networks?|stuff|thing|lot|gang|crowd|bunch|outfit|gänget|biten|delen|saken|"
        r"där|här|nere|uppe|down|over|there|that|those|typ|like|part)\b)\w+",
        rest,
        re.IGNORECASE,
    )


def with_short_names(bare: str, own: list[Mention]) -> str:
    """A turn in which each name counts as one word, however long it is."""
    return _with_names_as("N", bare, own)


def _with_names_as(word: str, bare: str, own: list[Mention]) -> str:
    for mention in reversed(own):
        bare = f"{bare[: mention.start]}{word}{bare[mention.end :]}"
    return bare


def noun_put_in(bare: str, before: str) -> str | None:
    """The question before with the common noun that a fragment is in place of the one like it."""
    named = _PREPOSITION.sub("", _NOT.sub("", bare)).strip(" ,?.!")
    for like in _LIKES:
        theirs = list(like.finditer(before))
        if like.fullmatch(named) and len(theirs) == 1:
            old = theirs[0]
            return sentence(f"{before[: old.start()]}{named}{before[old.end() :]}")
    return None
