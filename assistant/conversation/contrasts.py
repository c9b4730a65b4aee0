"""What a turn says, behind what it means, that it does not mean ("…, the big one, not the small").

A name that is only set aside would be looked for as if it were asked about. Patterns are of
language, never of a document.
"""

from __future__ import annotations

import re

_NAME = r"(?-i:[A-ZÅÄÖ])[\w’'-]*(?:\s+(?-i:[A-ZÅÄÖ])[\w’'-]*){0,3}"
_ONE = r"(?:the|den|det)\s+(?:[\w-]+\s+){0,2}?(?:one|[\w-]+[ae])"
_NOT = re.compile(
    r"(?<!\bbut)(?<!\bmen)(?<!\band)(?<!\boch)(?<!\bär)(?<!\bis)\s*(?:[,.;:–(-]\s*|\s)(?:not|inte|ej)\s+"
    rf"(?:(?:in|on|i|på|the|den|det)\s+)*{_NAME}(?:\s+[\w-]+)?(?:\s*,\s*{_ONE})?\s*[)?.!]*\s*$",
    re.IGNORECASE,
)
_APPOSED = re.compile(rf"(?<=\w)\s*,\s*{_ONE}\s*[?.!]*\s*$", re.IGNORECASE)
"""What says of the name before which one it is."""


def without_contrast(turn: str) -> str:
    """A turn without the name that it sets aside at its end; as it was where nothing is left."""
    rest = _NOT.sub("", turn)
    if rest == turn or len(rest.split()) < len(turn.split()) - len(rest.split()):
        return turn
    return f"{_APPOSED.sub('', rest).rstrip(' ?')}?"
