"""A question without the answer that the asker guesses behind it ("när bildades det, 2015?").

What is asked stands before; the guess would be looked for as if the question were on it. The
patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_SAID = (
    r"\s*[,;:–—-]\s*(?:(?:var|är|blir)\s+det|is\s+it|was\s+it)?\s*(?:(?:typ|kanske|väl|ungefär|runt|"
    r"omkring|cirka|ca|like|maybe|perhaps|around|about|roughly|something\s+like)\.?\s+)*"
)
_END = r"(?:\s+(?:eller|or)(?:\s+(?:så|something|nåt|något))?)?\s*[?.!]*\s*$"
_YEAR = re.compile(
    r"\b(?:när|vilket\s+år|vilka\s+år|sedan\s+när|when|(?:what|which)\s+year)\b"
    rf"[^,;?]*(?P<guess>{_SAID}(?:19|20)\d\d{_END})",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:hur\s+(?:många|mycket|stor\w*|hög\w*)|vad\s+kostar|how\s+(?:many|much|big|large|high)|"
    r"what\s+(?:does|do|did)\s.*?\bcost)\b"
    rf"[^,;?]*(?P<guess>{_SAID}(?!(?:19|20)\d\d\b)\d+(?:[  .,]\d{{3}})*\s*"
    rf"(?:kr(?:onor)?|sek|%|procent|per\s?cent|st(?:ycken)?)?{_END})",
    re.IGNORECASE,
)
_WHO = re.compile(
    rf"\b(?:vem|who)\b[^,;?]*(?P<guess>{_SAID}(?P<name>\w[\w-]+(?:\s+\w[\w-]+){{1,2}}){_END})",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<=\?)\s*(?:surely|säkert|förmodligen|antagligen|probably|presumably|(?:jag\s+)?(?:gissar|"
    r"tror|skulle\s+gissa)(?:\s+(?:på|att))?|min\s+gissning(?:\s+är)?|(?:my|i['’]d)\s+guess"
    r"(?:\s+is)?|i\s+(?:guess|bet|suppose|reckon|think|assume))\s+(?:\S+\s*){1,9}$",
    re.IGNORECASE,
)
"""A guess in a sentence of its own."""


def without_guess(turn: str, people: Iterable[str]) -> str:
    """A question without what is guessed after it, or the year, number or person at its end;
    `people` are the full names of those who are known."""
    turn = _AFTER.sub("", turn)
    who = _WHO.search(turn)
    named = who if who and who["name"].lower() in {name.lower() for name in people} else None
    match = _YEAR.search(turn) or _NUMBER.search(turn) or named
    return f"{turn[: match.start('guess')].rstrip()}?" if match else turn
