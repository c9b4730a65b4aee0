"""What a question takes for granted before it asks: a reason, a time, what the text is to say.

"Now that the harbour has its own fund, how large is it?" is answered only by a text that speaks of
such a fund. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

LEAST = 0.4
"""Share of it that the text's own words must cover."""
SHORTEST = 4
"""Words of weight that such a clause has at least."""
_ASKS = (
    r"(?:vad|vilk\w+|vem|vems|hur|när|var|varför|får|kan|ska|måste|är|gäller|undrar|what|which|who|"
    r"whose|how|when|where|why|do|does|did|is|are|was|may|can|must|should)\b"
)
_TEXT = (
    r"(?:strategin?|dokumentet|(?:uppförande)?koden|rese?riktlinjen|riktlinjen|riktlinjerna|reglerna|"
    r"texten|the\s+(?:strategy|document|code(?:\s+of\s+conduct)?|(?:travel\s+)?guidelines?|rules?|text))"
)
_SAYS = (
    r"(?:säger|kräver|förbjuder|slår\s+fast|ger|påbjuder|tillåter|says?|states?|requires?|demands?|"
    r"forbids?|bans?|prohibits?|gives?|allows?)"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:^|[.!?]\s+)(?:men\s+|och\s+|but\s+|and\s+)?(?:eftersom|nu\s+när|sedan|efter\s+att|när|now\s+"
        r"that|given\s+that|seeing\s+that|since|because|after|when)\s+"
        rf"(?P<told>[^?.!,]+?)(?:\s*,\s*|\s+)(?:(?:så|då|so|then)\s+)?(?:undrar\s+jag\s+\w+\s+)?{_ASKS}"
        r"[^?.!]*",
        rf"\b{_TEXT}\s+{_SAYS}\s+(?:(?:att|that)\s+)?(?P<told>[^?.!]+?)\s*[.!,]\s+\W*{_ASKS}",
    )
)


def taken_for_granted(question: str) -> str:
    """What a question takes for granted, before it asks; nothing where it asks at once."""
    found = (pattern.search(question) for pattern in _PATTERNS)
    return next((match["told"].strip() for match in found if match), "")
