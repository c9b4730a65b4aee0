"""A question that is passed on: whose it is, and that one wants to know what the document says.

"A member asks who gains by this. What does the strategy say?" asks who gains by this. Patterns are
of language, never of a document.
"""

from __future__ import annotations

import re

from ingest.words import words_of

LEAST = 3
"""Words of a question that is left when its relay is taken away."""
_ASKING = (
    r"(?:vad|vem|vems|vilk(?:en|et|a)|hur|varför|när|vart|what|who|whose|whom|which|how|why|when|"
    r"where)\b"
)
_TEXT = r"(?:strategin?|dokumentet|texten|policyn|(?:the|our) (?:strategy|document|text|policy))"
_SAYS = re.compile(
    rf"(?<=[.?!])\s+(?:och |and |så |so )?(?:vad (?:säger|anger|skriver) {_TEXT}|"
    rf"vad står (?:det )?i {_TEXT}|what does {_TEXT} (?:say|state|tell us))"
    r"(?: (?:om|about|on) (?:det|detta|den saken|saken|this|that|it))?\W*$",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    rf"^\W*(?!{_ASKING})(?:[\w-]+\s+){{1,5}}?(?:frågar|undrar|vill veta|har frågat|"
    r"frågade|undrade|asks|"
    r"wonders|wants to know|would like to know|asked|is asking|has asked)(?: (?:mig|oss|me|us))?"
    rf"[,:]?\s+(?={_ASKING})",
    re.IGNORECASE,
)


def without_relay(text: str) -> str:
    """The question itself, where a text tells who asks it and asks what the document says of it."""
    said = _SAYS.sub("", text)
    if said == text or not re.search(rf"\b{_ASKING}", said, re.IGNORECASE):
        return text
    asked = _PASSED_ON.sub("", said).strip()
    if len(words_of(asked)) < LEAST:
        return text
    asked = asked[:1].upper() + asked[1:]
    return asked if asked.endswith("?") else f"{asked.rstrip(' .!')}?"
