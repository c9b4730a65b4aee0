"""Which body stands under or over another, by the text's own words ("below the board is ...")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from assistant.conversation.mentions import Kind, Mentions
from ingest.words import fold

_UNDER = re.compile(
    r"\b(?:näst\s+under|närmast\s+under|under|nedanför|below|beneath)\s+$", re.IGNORECASE
)
_SAYS_UNDER = re.compile(r"\b(?:under|nedanför|below|beneath)\b", re.IGNORECASE)


def body_at_level(
    asked: str, place: str, sentences: Iterable[str], mentions: Mentions
) -> str | None:
    """The body that a sentence sets under `place`, or over it where `asked` asks for that one."""
    under = bool(_SAYS_UNDER.search(asked))
    for sentence in filter(_SAYS_UNDER.search, sentences):
        found = mentions.of_kind(sentence, Kind.PLACE)
        for upper, lower in pairwise(found):
            if not _UNDER.search(sentence[: upper.start]):
                continue
            known, other = (upper, lower) if under else (lower, upper)
            if _bare(known.text) in _bare(place) or _bare(place) in _bare(known.text):
                return other.text
    return None


def _bare(place: str) -> str:
    return fold(place).removeprefix("the ")
