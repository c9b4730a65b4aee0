"""Whether a sentence takes up what the one before brought in, and is not understood without it.

"Riktlinjen ska alltid följas" says nothing by itself: which one, stands in the sentence before,
that speaks of "reseriktlinje". A definite noun that opens a sentence points back to a compound that
ends in it.
"""

from __future__ import annotations

import re

from ingest.words import fold, stem, stems

_DEFINITE = re.compile(r"^([A-ZÅÄÖ][a-zåäö]{4,}(?:n|t|na))\b")
SHORTEST = 4
"""Letters of the stem of a noun that is looked for."""
SHORTEST_FIRST = 2
"""Letters of what stands before it in the compound."""


def takes_up(text: str, before: str) -> bool:
    """Whether a sentence opens with a definite noun that ends a compound of the one before."""
    opening = _DEFINITE.match(text)
    if opening is None:
        return False
    noun = opening[1].lower()
    root = stem(noun, "sv")
    if len(root) < SHORTEST or root == fold(noun):
        return False
    ends = (each.removesuffix(root) for each in stems(before, "sv") if each.endswith(root))
    return any(len(first) >= SHORTEST_FIRST for first in ends)
