"""Which questions that the text left open are still open after the text was edited.

An edit that puts one name, number or year in another's place answers no question about what the
sentence never told, unless the question asks about the very name or number that came.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+")


def still_open(questions: Sequence[str], before: str, after: str) -> tuple[str, ...]:
    """The questions that the edit from `before` to `after` leaves without an answer."""
    come = _swapped_in(_WORD.findall(before), _WORD.findall(after))
    if come is None:
        return ()
    new = {word.casefold() for word in come}
    return tuple(q for q in questions if new.isdisjoint(map(str.casefold, _WORD.findall(q))))


def _swapped_in(old: list[str], new: list[str]) -> list[str] | None:
    """Names and numbers that came in the place of others; None where anything else was added."""
    found: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag in ("equal", "delete"):
            continue
        if tag == "insert" or not all(map(_is_value, (*old[a:b], *new[c:d]))):
            return None
        found += new[c:d]
    return found


def _is_value(word: str) -> bool:
    return word[0].isdigit() or word[0].isupper()
