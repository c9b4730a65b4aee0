"""Hyphens that Swedish itself writes inside words of small letters: "e-post", "måndag-torsdag".

No hyphenation leaves one letter alone, or a part without a vowel; an adjective is no first part of
a compound, so two of them stand side by side; and so do numbers, days and months, from one to the
other; and a word with a hyphen further on ("steg-för-steg") has one at each joint. That both halves
are words says nothing: that is how compounds break.
"""

from __future__ import annotations

import re
from collections import Counter

from ingest.wordlist import is_word

BEFORE_HYPHEN = frozenset("abc adhd ai dna eu hiv icke id ip it iva ivf ufo usb vip".split())
"""Abbreviations with a vowel, and a prefix, that are written with a hyphen in small letters."""
RANGES = (
    frozenset(
        "noll en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton "
        "sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()
    ),
    frozenset("måndag tisdag onsdag torsdag fredag lördag söndag".split()),
    frozenset("mån tis ons tors tor fre lör sön".split()),
    frozenset(
        "januari februari mars april maj juni juli augusti september oktober november "
        "december".split()
    ),
    frozenset("jan feb mar apr jun jul aug sep sept okt nov dec".split()),
    frozenset("nord syd öst väst norr söder öster väster".split()),
)
"""Words that stand for a range when two of a kind meet."""
HABIT = 2
"""So many other words of the document that begin with the same hyphenated part make a habit."""

LONGEST_ENDING = 2
"""So many letters at most an ending adds to a form that the list has: "artist", "artister"."""
SHORTEST = 3
"""So many letters at least of the right half must be in a word of the list."""

_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]+")
_FIRST_ADJECTIVE = re.compile(r"(?:..i|[^i])sk$|..lig$")
_SECOND_ADJECTIVE = re.compile(r"(?:.sk|lig|iv|ell|är)(?:t|a)?$")
"""Without those that are suffixes of nouns as well: "-aktig", "-mässig", "-färdig"."""


def is_true(left: str, right: str, known: Counter[str]) -> bool:
    """Whether the hyphen between `left` and `right` belongs to the word, as far as Swedish tells.

    `known` is the document's vocabulary, which has neither form whole; `right` may go on after
    hyphens of its own.
    """
    left, head, *more = [left.lower(), *right.lower().split("-")]
    if len(left) == 1 or _has_form_with_hyphen(left, head):
        return True
    if is_word(left + head):
        return False
    if _CONSONANTS.fullmatch(head):
        return True
    no_first_part = bool(_CONSONANTS.fullmatch(left)) or left in BEFORE_HYPHEN
    if (no_first_part or more or known[left + "-"] >= HABIT) and is_word(head):
        return True
    return _is_range(left, head) or _are_adjectives(left, head) or _is_listed(left, head)


def _has_form_with_hyphen(left: str, right: str) -> bool:
    """Whether a list has the word with its hyphen, but for an ending; or English has it so, and
    its second half is no Swedish word: "make-up"."""
    shortest = max(SHORTEST, len(right) - LONGEST_ENDING)
    forms = (f"{left}-{right[:end]}" for end in range(len(right), shortest - 1, -1))
    is_english = is_word(f"{left}-{right}", "en") and not is_word(right)
    return is_english or any(map(is_word, forms))


def _is_listed(left: str, right: str) -> bool:
    """Whether the list has more of the word with a hyphen than without.

    It has many words in few of their forms: "id-kort" and not "id-kortsfodral".
    """
    for end in range(len(right), SHORTEST - 1, -1):
        if is_word(left + right[:end]):
            return False
        if is_word(f"{left}-{right[:end]}"):
            return True
    return False


def _is_range(left: str, right: str) -> bool:
    return any(left in kind and right in kind for kind in RANGES)


def _are_adjectives(left: str, right: str) -> bool:
    shapes = _FIRST_ADJECTIVE.search(left) and _SECOND_ADJECTIVE.search(right)
    return bool(shapes) and is_word(left) and is_word(right)
