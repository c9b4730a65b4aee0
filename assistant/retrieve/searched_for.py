"""What of a question is searched for: the thing that it is about, without what only frames it."""

from __future__ import annotations

import re

from assistant.register.tag import untagged

_DOCUMENT = r"(?:(?:den|vår|the|your|our)\s+)?(?:\w+\s+)?(?:strategin|dokumentet|strategy|document)"
_SAYS_ABOUT = re.compile(
    rf"^\W*(?:vad\s+säger\s+{_DOCUMENT}\s+om|vad\s+står\s+det(?:\s+i\s+{_DOCUMENT})?\s+om|"
    rf"what\s+does\s+{_DOCUMENT}\s+say\s+(?:about|on)|what\s+is\s+said(?:\s+in\s+{_DOCUMENT})?"
    rf"\s+(?:about|on))\s+(?P<thing>\w.*?)(?:\s+(?:i|in)\s+{_DOCUMENT})?\W*$",
    re.IGNORECASE | re.DOTALL,
)


def searched_for(text: str) -> str:
    """A text without the tag that asks for it to be confirmed (", right?" asks for no rights); of
    what the document says about a thing, the thing: else what speaks of the document is found."""
    bare = " ".join(untagged(text).split()) or text
    about = _SAYS_ABOUT.match(bare)
    return about["thing"] if about else bare
