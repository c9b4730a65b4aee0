"""Which of several that were listed a turn picks: the first, the last, the other one."""

from __future__ import annotations

import re

from assistant.conversation.pointing import LAST, ORDINALS


def picked_from(which: str, listed: list[str], named: list[str]) -> str | None:
    """The item that words for a place in an order, or for the other of two, pick from a list.

    `named` are those items that the question before named.
    """
    if len(listed) == 2 and len(set(named)) == 1 and re.fullmatch("andra|andre|other", which, re.I):
        return next(item for item in listed if item != named[0])
    if re.fullmatch(LAST, which, re.IGNORECASE):
        return listed[-1] if listed else None
    for place, pattern in enumerate(ORDINALS):
        if re.fullmatch(pattern, which, re.IGNORECASE):
            return listed[place] if place < len(listed) else None
    return None
