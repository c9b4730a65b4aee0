"""Whom somebody means to meet, and then asks for: "I must call our chair there. Who is that?".

The question is who the one described is; what the asker is about to do is no part of it.
"""

from __future__ import annotations

import re

_MEANS_TO = re.compile(
    r"^\W*(?:(?:hej(?:san)?|hallå|hi|hello|hey)\W+)?(?:jag|vi|i|we)(?:['’]m|['’]re)?\s+(?:(?:ska|skall|"
    r"måste|vill|behöver|tänkte|tänker|need\s+to|have\s+to|want\s+to|must|should|(?:am\s+|are\s+)?going\s+"
    r"to|would\s+like\s+to)\s+)(?:få\s+tag\s+(?:i|på)|prata\s+med|skriva\s+till|bjuda\s+in|ringa(?:\s+till)?|"
    r"mejla|maila|kontakta|träffa|nå|get\s+hold\s+of|talk\s+to|write\s+to|speak\s+(?:to|with)|call|ring|"
    r"e-?mail|contact|meet|reach|invite)\s+(?P<whom>[^.?!,;:]+?)\s*[.!,;:]+\s*(?:(?:och|and|men|but)\s+)?"
    r"(?:(?P<sv>vem\s+(?:är|var)\s+(?:det|han|hon|hen|den)|vad\s+heter\s+(?:han|hon|hen|den|personen))"
    r"|who(?:['’]?s|\s+is)\s+(?:that|it|this|he|she)|what(?:['’]?s|\s+is)\s+(?:his|her|their)\s+name)"
    r"(?:\s+(?:nu|då|egentligen|now|then))?\W*$",
    re.IGNORECASE,
)


def who_is_meant(message: str) -> str:
    """The question who it is that somebody means to meet; else the message as it was."""
    found = _MEANS_TO.match(message)
    if found is None:
        return message
    return f"Vem är {found['whom']}?" if found["sv"] else f"Who is {found['whom']}?"
