"""Whether a text holds what a pattern looks for, at the beginning of a sentence too."""

from __future__ import annotations

import re
from functools import lru_cache

KEPT = 64
"""Texts that are kept as they were changed: several checks look at the same evidence."""
_BEGINS = re.compile(r"(?:^|[.!?:]\s+)[A-ZÅÄÖ](?=[a-zåäö])")


def holds(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a pattern of small letters is met in a text, or in it as inside a sentence."""
    return bool(pattern.search(text) or pattern.search(inside(text)))


@lru_cache(KEPT)
def inside(text: str) -> str:
    """A text whose sentences begin as words inside a sentence do."""
    return _BEGINS.sub(lambda match: match.group().lower(), text)
