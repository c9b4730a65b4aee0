"""A rule holds wherever one goes: a place that the document never names asks for nothing more.

"Får jag ta med presenter till Riga?" is answered by the rule on presents, and so is what one may do
with Polish guests. Patterns are of language.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.understand.kinds import Kind, asked_kinds
from ingest.words import words_of

LEAST = 3
"""Words that a question still has without the place."""
_PLACE = re.compile(
    r"\s+(?:till|i|från|in|to|from|when\s+in|när\s+jag\s+är\s+i)\s+"
    r"(?P<name>(?-i:[A-ZÅÄÖ][a-zåäöéü]{2,}))(?=\s*[?.!,]|\s+[a-zåäö]|\s*$)",
    re.IGNORECASE,
)
_GUESTS = re.compile(
    r"\b(?P<name>(?:[a-zåäö]{2,}ska|(?-i:[A-Z][a-z]+(?:ish|ian|ese|ch)|German|Greek)))\s+"
    r"(?=(?:gäst|besökar|delegation|kolleg|partner|värd|vän|grupp|guest|visitor|colleague|host|"
    r"friend|group))",
    re.IGNORECASE,
)
"""Guests by where they come from: "polska gäster"."""


def without_place(question: str, is_known: Callable[[str], bool]) -> str | None:
    """A question for a rule without the place that it names; None where it names none, one that is
    known, or asks for something else. `is_known` says whether the edition has a word."""
    if Kind.RULE not in asked_kinds(question):
        return None
    match = _PLACE.search(question) or _GUESTS.search(question)
    if match is None or is_known(match["name"]) or is_known(match["name"].removesuffix("s")):
        return None
    left = f"{question[: match.start()]}{question[match.end() :]}"
    return left if len(words_of(left)) >= LEAST else None
