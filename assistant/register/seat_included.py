"""What a question counts in ("the deputies included"), so that it limits nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.body_finder import BodyFinder, Mention
from ingest.words import fold

_COUNTING = (
    r"counting|including|includes?|incl|count(?: in)?|inklusive|inkl|inkludera|(?:med|in)raknat|"
    r"rakna(?: garna)?(?: (?:med|in))?|ta(?: garna)? med"
)
_WITH_IT = r"the|their|our|any|all|alla|aven|ocksa|also|eventuella"
_COUNTED = (
    r"included|counted(?: in| too| as well)?|inkludera(?:d|t|de)|(?:med|in)rakna(?:d|t|de)|"
    r"raknas(?: (?:in|med|ocksa))?|counts?(?: too| as well)?"
)
COUNTING_IN = rf"(?:{_COUNTING}|plus)\s+(?:(?:{_WITH_IT})\s+)*"
"""What stands before that which is counted in."""
COUNTED_IN = rf"\s+(?:{_COUNTED})\b"
"""What stands after it."""
WORDS_OF_COUNTING = rf"{_COUNTING}|plus|{_COUNTED}|{_WITH_IT}"
_BEFORE = re.compile(rf".*\b(?:{_COUNTING})\s+(?:(?:{_WITH_IT})\s+)*$")
_AFTER = re.compile(COUNTED_IN)


def not_counted_in(
    mentions: list[Mention], words: list[str], text: str, finder: BodyFinder
) -> list[Mention]:
    """The bodies that limit what is asked for; not those that are only counted in with others."""
    limiting: list[Mention] = []
    for mention in mentions:
        if _is_counted_in(mention, words, mention is mentions[-1]):
            limiting += _before_comma(mention, words, text, finder)
        else:
            limiting.append(mention)
    return limiting


def _is_counted_in(mention: Mention, words: list[str], last: bool) -> bool:
    """Whether a body is counted in; the first of several ("counting A, B and C") is not."""
    before = fold(" ".join(words[: mention.start]))
    after = fold(" ".join(words[mention.end :]))
    return bool(before) and bool(
        (last and _BEFORE.match(f"{before} ")) or _AFTER.match(f" {after}")
    )


def _before_comma(
    mention: Mention, words: list[str], text: str, finder: BodyFinder
) -> list[Mention]:
    """What is named before the comma that stands inside words taken for one name."""
    for cut in range(mention.start + 1, mention.end):
        if re.search(rf"\b{re.escape(words[cut - 1])}\s*,\s*{re.escape(words[cut])}\b", text):
            found = finder.find(words[mention.start : cut])
            return [replace(m, start=mention.start + m.start, end=cut) for m in found]
    return []
