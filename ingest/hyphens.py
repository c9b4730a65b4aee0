"""How two halves of a broken line belong together: is the hyphen at the end a soft one?

The rules, in order; the first that speaks decides:
1. A suspended hyphen stays, and the space after it: "kurs- / och konferensanläggningar".
2. A soft hyphen (U+00AD) goes, a no-break hyphen (U+2011) stays.
3. A capital or a digit on either side of the break keeps the hyphen: "EU- / kommissionen",
   "Carl- / Olof". A capital on the left counts when the part that ends there is an abbreviation
   or one link of a chain of names, or a name before a word that it makes no known compound with
   ("Oslo- / baserat"). In words all of capitals only an abbreviation keeps it. After a
   stroke it stays too: "biologer/- / ekologer".
4. If the document itself has the joined or the hyphenated form elsewhere, that form stands; so
   does the hyphen if another form of the word has it there.
5. The Swedish language knows hyphens of its own: see `ingest.true_hyphens`.
6. Otherwise the hyphen was put there by the line break, and goes.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

from ingest.marks import NO_BREAK, PLAIN, SOFT
from ingest.true_hyphens import is_true
from ingest.wordlist import is_name, is_word

CONJUNCTIONS = frozenset(
    {"och", "eller", "samt", "respektive", "till", "såväl", "liksom", "kontra"}
)
"""Words before which a Swedish suspended hyphen hangs."""
ALSO_ENDINGS = frozenset({"samt", "till"})
"""Those of them that also end words: "gemensamt", "därtill"."""
START = 4
"""So many letters after a hyphen that two words share make them forms of one."""
LONGEST_ABBREVIATION = 4
"""So many capitals at most are taken for an abbreviation in a text all of capitals."""

_TAIL = re.compile(r"[\w-]+$")
_HEAD = re.compile(r"^\w[\w-]*")
_WORD = re.compile(r"\w+(?:-\w+)*")
_CLOSES = re.compile(r"[,;:.!?/)\]]")


class Join(StrEnum):
    """What stands between the end of one line and the start of the next."""

    SPACE = " "
    HYPHEN = "-"
    NOTHING = ""
    SUSPENDED = "- "


def vocabulary(lines: list[str]) -> Counter[str]:
    """How often each word, whole within a line, stands in the document (lower case).

    "it-" with its hyphen is counted once for each different word that begins so, and so is
    "it-stra*", with the first letters after it: what all forms of "it-strategi" share.
    """
    words: Counter[str] = Counter()
    for line in lines:
        whole = line[: line.rfind(" ") + 1] if line.endswith("-") else line
        words.update(_WORD.findall(whole.lower()))
    for word in [word for word in words if "-" in word]:
        first, rest = word.split("-", 1)
        words.update((f"{first}-", _start(first, rest)))
    return words


def _start(left: str, right: str) -> str:
    return f"{left}-{right[:START]}*".lower()


def join(left: str, right: str, known: Counter[str], mark: str = PLAIN) -> Join:
    """How `left`, the end of one line, goes on in `right`, the start of the next.

    `left` ends in a plain hyphen; `mark` says which one it was in the file.
    """
    head_match = _HEAD.match(right)
    if left.endswith("/-") and head_match:
        return Join.HYPHEN
    if not left.endswith("-") or len(left) < 2 or not left[-2].isalnum():
        return Join.SPACE
    tail = _tail(left)
    if head_match is None:
        return Join.HYPHEN if _CLOSES.match(right) else Join.SUSPENDED
    head = head_match.group().rstrip("-")
    if _is_suspended(tail, head.lower(), known):
        return Join.SUSPENDED
    if mark == SOFT:
        return Join.NOTHING
    if mark == NO_BREAK or _has_capital_or_digit(tail, head):
        return Join.HYPHEN
    return Join.HYPHEN if _is_of_the_word(tail, head, known) else Join.NOTHING


def _is_suspended(tail: str, head: str, known: Counter[str]) -> bool:
    if head not in CONJUNCTIONS:
        return False
    joined = (tail + head).lower()
    return not (head in ALSO_ENDINGS and (known[joined] or is_word(joined)))


def _is_of_the_word(tail: str, head: str, known: Counter[str]) -> bool:
    """Whether the hyphen belongs to the word: the document tells first, then the language."""
    joined = known[(tail + head).lower()]
    hyphenated = known[f"{tail}-{head}".lower()]
    if joined or hyphenated:
        return hyphenated > joined
    return known[_start(tail, head)] > 0 or is_true(_last_part(tail), head, known)


def _has_capital_or_digit(tail: str, head: str) -> bool:
    """Whether a capital or a digit at the break keeps the hyphen."""
    last_part = _last_part(tail)
    if last_part.isupper() and head.isupper() and min(len(last_part), len(head)) > 1:
        return len(last_part) <= LONGEST_ABBREVIATION and not is_word(last_part + head)
    if not head[0].islower() or not last_part[-1].islower():
        return True
    return last_part[0].isupper() and ("-" in tail or _is_described(last_part, head))


def _is_described(name: str, head: str) -> bool:
    """Whether a proper name begins a compound of its own making: "Uppsala-" / "utvecklat".

    A genitive begins one that is written together: "Älvsborgs" / "banan".
    """
    return is_name(name) and not name.endswith("s") and is_word(head) and not is_word(name + head)


def _tail(left: str) -> str:
    match = _TAIL.search(left[:-1])
    return match.group() if match else ""


def _last_part(tail: str) -> str:
    return tail.rsplit("-", 1)[-1]
