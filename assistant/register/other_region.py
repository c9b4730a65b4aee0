"""A region or municipality that a question names and that is not our own."""

from __future__ import annotations

import re

from assistant.register.facts import Facts
from assistant.register.presumed import in_place
from ingest.words import fold

_NAMED = re.compile(
    r"\b[Rr]egion (?P<region>[A-ZÅÄÖ][\w-]+)|\b(?P<kommun>[A-ZÅÄÖ][\w-]+) [Kk]ommuns?\b|"
    r"\b[Mm]unicipality of (?P<of>[A-ZÅÄÖ][\w-]+)|\b(?P<before>[A-ZÅÄÖ][\w-]+) [Mm]unicipality\b"
)
BESIDE = r"(?:med|tillsammans med|bredvid|with|alongside|an|than|som|as|till|to)"
"""What stands before one that we are set beside."""


def other_region(text: str, facts: Facts) -> str:
    """The name of a region or municipality that a text names as such and not beside ourselves,
    or ""."""
    match = _NAMED.search(facts.aliases.blanked(text))
    own = fold(facts.knowledge.collection.publisher or "")
    name = next(filter(None, match.groups())) if match else ""
    if match is None or fold(name).removesuffix("s") in own:
        return ""
    before = in_place(text)[: text.find(match.group())]
    return "" if re.search(rf"\b{BESIDE} $", before) else name
