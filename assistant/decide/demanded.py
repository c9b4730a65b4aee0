"""What a question takes to be required when it asks why it is.

"Varför är det krav på tolk?" is answered only by a text that speaks of interpreters. Patterns are
of language, never of a document.
"""

from __future__ import annotations

import re

LEAST = 0.5
"""Share of the thing required that the evidence must cover."""
_STOP = (
    r"(?=\s+(?:vid|på|för|i|till|när|om|innan|från|med|av|att|som|eller|och|under|inom|hos|efter|"
    r"at|for|in|to|when|if|before|from|with|of|that|or|and|during|within|on|by|every|each|all)\b|"
    r"[?.,!]|$)"
)
_THING = rf"(?P<thing>[^?.,!]+?){_STOP}"
_WHY = r"\b(?:varför|hur\s+kommer\s+det\s+sig\s+att|why|how\s+come)\s+"
_PATTERNS = tuple(
    re.compile(_WHY + asked + _THING, re.IGNORECASE)
    for asked in (
        r"(?:är|finns|har|ställs|ställer)\s+(?:det|vi|ni|de|man)?\s*(?:ett\s+|något\s+)?"
        r"(?:absolut\s+|så\s+)?krav\w*\s+på\s+(?:en\s+|ett\s+)?",
        r"(?:krävs|behövs|fordras|kräver\s+(?:vi|ni|ni\s+att|de))\s+(?:det\s+)?(?:en\s+|ett\s+)?",
        r"(?:måste|ska)\s+(?:vi|man|jag|ni|alla)\s+(?:alltid\s+)?(?:ha|bära|använda|ta\s+med)\s+"
        r"(?:(?:oss|sig|mig)\s+)?(?:en\s+|ett\s+)?",
        r"(?:is|are)\s+there\s+a\s+(?:requirement|demand)\s+(?:for|of)\s+(?:an?\s+)?",
        r"(?:do|must|should)\s+(?:we|i|you)\s+(?:always\s+)?(?:have\s+to\s+|need\s+to\s+)?"
        r"(?:have|bring|wear|use|carry)\s+(?:an?\s+|the\s+)?",
        r"(?:do|does)\s+(?:the\s+\w+|you|it|we)\s+(?:require|demand)\s+(?:an?\s+|the\s+)?",
    )
)


def demanded_in(question: str) -> str:
    """The thing that a question takes to be required; nothing where it takes none so."""
    found = (pattern.search(question) for pattern in _PATTERNS)
    return next((match["thing"].strip() for match in found if match), "")
