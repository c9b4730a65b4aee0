"""A clause that says who does what, and what all kinds of such clauses share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.register.times import TIME

_FRONT = re.compile(
    r"^(?:i|vid|på|inför|efter|under|senast|varje\s+år|inom|dessutom|tillsammans|med|"
    r"vidare|därefter|därutöver)\b",
    re.IGNORECASE,
)
RELATIVE = re.compile(r"\b(?:som|vilk\w+|där|när|(?<=, )om|(?<=^)om|att|hur)\s+(?:\w+\s+){0,3}$")
LOOSE_END = re.compile(r"\s*(?:,|\b(?:och|samt))\s*$")


@dataclass(frozen=True, slots=True)
class Clause:
    """One act: `words` is the stretch that its times and its support are read from."""

    who: str
    act: str
    what: str
    words: str


def is_fronted(before: str) -> bool:
    """Whether what precedes a verb is no subject, but a time or an adverbial."""
    return bool(_FRONT.match(before)) or not re.search(r"\w", TIME.sub("", before))
