"""What is to be explained must be named: nothing explains a name that the text never uses.

"Vad är Hansan?" may resemble what the text says of other bodies, which is no answer to it.
Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Set

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from ingest.words import cased_words_of, fold

MOST_WORDS = 4
"""Words of a name; of more, it is no name that is asked for."""
SHORTEST_SLIP = 5
"""Letters of a word in which a slip is forgiven."""
_ASKS = re.compile(
    r"^\W*(?:(?:vad|vem)\s+(?:är|var|menas\s+med|betyder|innebär|gör)|"
    r"what(?:['’]s|\s+is|\s+are|\s+was|\s+does)|who\s+(?:is|are)|förklara|explain|define|"
    r"berätta\s+om|tell\s+me\s+about|vet\s+du\s+vad)\s+"
    r"(?:(?:the|an?|ett|en|den|det)\s+)?(?P<name>[^?!.,;:]+?)"
    r"(?:\s+(?:för\s+(?:något|nåt)|mean|do|egentligen|exactly|är(?:\s+för\s+(?:något|nåt))?))?\s*[?!.]*\s*$",
    re.IGNORECASE,
)
_SMALL = frozenset("of the and och i för in on at de den det".split())


def explains_unknown(question: str, written: Set[str]) -> bool:
    """Whether a question asks what a name stands for which `written`, the folded words of all that
    the edition says, has not: one capitalised word of it, and no other than such."""
    asked = _ASKS.match(question)
    if asked is None:
        return False
    words = [word for word in cased_words_of(asked["name"]) if word.lower() not in _SMALL]
    if not 0 < len(words) <= MOST_WORDS or not words[0][:1].isupper():
        return False
    names = [word for word in words if word[:1].isupper()]
    return any(is_unknown(word, written) for word in names)


def is_unknown(word: str, written: Set[str]) -> bool:
    """Whether a word is not written: as it stands, with another ending, or with a slip."""
    plain = fold(word)
    if any(form in written for form in (plain, plain.removesuffix("s"), f"{plain}s")):
        return False
    slip = len(plain) >= SHORTEST_SLIP and process.extractOne(
        plain, written, scorer=DamerauLevenshtein.distance, score_cutoff=1
    )
    return not slip
