"""How two halves of a broken line belong together: is the hyphen at the end a soft one?

The rules, in order; the first that speaks decides:
1. A suspended hyphen stays, and the space after it: "kurs- / och konferensanläggningar".
2. A capital or a digit on either side of the break keeps the hyphen: "EU- / kommissionen",
   "Carl- / Olof". A capital on the left counts when the part that ends there is an abbreviation
   or one link of a chain of names.
3. If the document itself has the joined or the hyphenated form elsewhere, that form stands.
4. Otherwise the hyphen was put there by the line break, and goes.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

CONJUNCTIONS = frozenset({"och", "eller", "samt", "respektive"})
"""Words after which a Swedish suspended hyphen hangs."""

_TAIL = re.compile(r"[\w-]+$")
_HEAD = re.compile(r"^[\w-]+")
_WORD = re.compile(r"\w+(?:-\w+)*")


class Join(StrEnum):
    """What stands between the end of one line and the start of the next."""

    SPACE = " "
    HYPHEN = "-"
    NOTHING = ""
    SUSPENDED = "- "


def vocabulary(lines: list[str]) -> Counter[str]:
    """How often each word, whole within a line, stands in the document (lower case)."""
    words: Counter[str] = Counter()
    for line in lines:
        whole = line[: line.rfind(" ") + 1] if line.endswith("-") else line
        words.update(match.group().lower() for match in _WORD.finditer(whole))
    return words


def join(left: str, right: str, known: Counter[str]) -> Join:
    """How `left`, the end of one line, goes on in `right`, the start of the next."""
    if not left.endswith("-") or len(left) < 2 or not left[-2].isalnum():
        return Join.SPACE
    tail = _tail(left)
    head_match = _HEAD.match(right)
    head = head_match.group() if head_match else ""
    if head.lower() in CONJUNCTIONS:
        return Join.SUSPENDED
    last_part = tail.rsplit("-", 1)[-1]
    if head[:1].isupper() or head[:1].isdigit() or last_part[-1:].isupper():
        return Join.HYPHEN
    in_chain = "-" in tail and last_part[:1].isupper()
    if last_part[-1:].isdigit() or in_chain:
        return Join.HYPHEN
    joined = known[(tail + head).lower()]
    hyphenated = known[f"{tail}-{head}".lower()]
    return Join.HYPHEN if hyphenated > joined else Join.NOTHING


def _tail(left: str) -> str:
    match = _TAIL.search(left[:-1])
    return match.group() if match else ""
