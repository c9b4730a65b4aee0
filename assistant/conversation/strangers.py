"""Names that the text never uses, in a conversation: "and what does the Hansa cost?".

A turn on such a name is about that and nothing that was spoken of before; what points at one is
about it too. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Set

from assistant.conversation.halves import put_in
from assistant.decide.defined import is_unknown
from assistant.understand.function_words import FUNCTION_WORDS
from ingest.words import cased_words_of

_FIRST = re.compile(
    r"\W*(?P<goes>(?:(?:och|men|så|and|but|so|sen|then)\s+)+)?(?P<name>(?-i:[A-ZÅÄÖ])[\w’'-]+"
    r"(?:\s+(?-i:[A-ZÅÄÖ])[\w’'-]+){0,3})\s*(?:då|then)?\s*(?:[,:?]|\s[–-])\s*"
    r"(?P<asks>(?:vad|vem|vilk\w+|hur|när|var|varför|what|who|which|how|when|where|why|is|are|does|"
    r"do|är|har|kan|får)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_COMMON = re.compile(r"\w+(?:[ae]n|et|na|n?a|[aeo]r|ing|tion)", re.IGNORECASE)
"""The form of a common noun, which has a capital where it begins a turn."""
_LETTERS = re.compile(r"\b[A-ZÅÄÖ]{3,}\b")


def about_stranger(turn: str, written: Set[str]) -> str | None:
    """A turn that says first that it is about a name that none of the folded words of the text
    is, with that name in the place of what points at it."""
    match = _FIRST.fullmatch(turn)
    if match is None or not _is_strange(match, written):
        return None
    return put_in(match["name"], match["asks"]) or f"{match['name']}: {match['asks']}"


def stranger_in(text: str, written: Set[str]) -> str | None:
    """The name that a text puts first, or its letters, where the edition never uses it."""
    match = _FIRST.fullmatch(text)
    if match and _is_strange(match, written):
        return match["name"]
    found = [m.group() for m in _LETTERS.finditer(text) if is_unknown(m.group(), written)]
    return found[0] if len(found) == 1 else None


def _is_strange(match: re.Match[str], written: Set[str]) -> bool:
    """Whether what a turn puts first is a name, and one that is never written."""
    words = cased_words_of(match["name"])
    if not FUNCTION_WORDS.isdisjoint(word.lower() for word in words):
        return False
    if not match["goes"] and len(words) == 1 and _COMMON.fullmatch(words[0]):
        return False
    return any(is_unknown(word, written) for word in words)
