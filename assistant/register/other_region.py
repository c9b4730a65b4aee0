"""A region that a question names and that is not our own."""

from __future__ import annotations

import re

from assistant.register.facts import Facts
from assistant.register.presumed import in_place
from ingest.words import fold

BESIDE = r"(?:med|tillsammans med|bredvid|with|alongside|an|than|som|as|till|to)"
"""What stands before one that we are set beside."""


def other_region(text: str, facts: Facts) -> str:
    """The name of a region that a text names as such and not beside ourselves, or ""."""
    match = re.search(r"\b[Rr]egion (?P<name>[A-ZÅÄÖ][\w-]+)", facts.aliases.blanked(text))
    own = fold(facts.knowledge.collection.publisher or "")
    if match is None or fold(match["name"]).removesuffix("s") in own:
        return ""
    before = in_place(text)[: text.find(match.group())]
    return "" if re.search(rf"\b{BESIDE} $", before) else match["name"]
