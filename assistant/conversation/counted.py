"""A turn that wants all of a number of things named of which the turn before only gave the number
("It has eight member regions." "Name all eight.")."""

from __future__ import annotations

import re

_NUMBERS = (
    r"\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve"
)
_NAME_ALL = re.compile(
    r"\W*(?:(?:och|men|så|and|but|so|then|can you|could you|kan du|please|snälla)\W+)*"
    r"(?:name|list|give me|tell me|which are|what are|who are|nämn|lista|ge mig|räkna upp|vilka är|"
    r"säg)\W+(?:(?:them|alla|all|of|the|de|dom|dem|these|those|dessa)\W+)*"
    rf"(?P<number>{_NUMBERS})(?:\s+(?:of them|then|då|tack|please|stycken))?\W*",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:i|in|av|of|som|that|which|from|från|for|för|on|på|has|have|har|eller|or|och|and|är|are|"
    r"hear|hör|heard|at|with|med)\b.*",
    re.IGNORECASE | re.DOTALL,
)
MOST = 3
"""Words of a thing that is counted."""


def wants_all_named(turn: str) -> bool:
    """Whether a turn wants all of some number of things named, and does not say which."""
    return bool(_NAME_ALL.fullmatch(turn))


def all_named(turn: str, before: str, language: str) -> str | None:
    """The question which the things are, where `turn` wants the number of them named that `before`
    speaks of; None where it has no such form."""
    match = _NAME_ALL.fullmatch(turn)
    told = match and re.search(rf"\b{match['number']}\s+(?P<thing>[^?.!,;:()\d]+)", before, re.I)
    if match is None or not told:
        return None
    thing = " ".join(_ENDS.sub("", told["thing"]).split()[:MOST])
    if not thing:
        return None
    asked = {"en": "Which are the", "sv": "Vilka är de"}[language]
    return f"{asked} {match['number'].lower()} {thing}"
