"""Number words, and numbers claimed against names found."""

from __future__ import annotations

import re

_WORDS = {
    word: number
    for number, words in {
        1: "en ett",
        2: "två båda bägge",
        3: "tre",
        4: "fyra",
        5: "fem",
        6: "sex",
        7: "sju",
        8: "åtta",
        9: "nio",
        10: "tio",
        11: "elva",
        12: "tolv",
        13: "tretton",
        14: "fjorton",
        15: "femton",
        16: "sexton",
        17: "sjutton",
        18: "arton",
        19: "nitton",
        20: "tjugo",
        30: "trettio",
        40: "fyrtio",
        50: "femtio",
        100: "hundra",
        1000: "tusen",
    }.items()
    for word in words.split()
}
NUMBER = rf"(?:\d{{1,3}}(?:[ \u00a0]\d{{3}})+|\d+|{'|'.join(_WORDS)})"
"""A pattern of a number in digits or as a word."""


def number(words: str) -> int:
    """The number that words matching NUMBER stand for."""
    known = _WORDS.get(words.strip().lower())
    return known if known is not None else int(re.sub(r"\D", "", words))
