"""What stands in a question's markup: the text inside tags, emphasis, fences, quotes and replies.

Tags, entities, Markdown and the ">" of an answered e-mail say how a text looks, not what it asks.
Every pattern looks at each letter once, since what people paste may be anything.
"""

from __future__ import annotations

import html
import re

from ingest.words import words_of

_HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<(?:br|/?p|/?div|/?li|/?tr|/?h\d|hr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)")
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)[\w-]*[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:\*{3,}|-{3,}|_{3,}|={3,})[ \t]*$", re.MULTILINE)
_LINE = re.compile(r"^[ \t]*(?:(?:>|#|[-*+•](?=\s)|\d{1,2}[.)](?=\s))[ \t]*)+", re.MULTILINE)
_EMPHASIS = re.compile(r"\*+|~~+|`+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)")
_QUOTES = "\"“”„«»'‘’"
_WRAPPED = re.compile(r"(?<=[^\W_]|,)[ \t]*\n[ \t]*(?=[a-zåäö])")
_BLANK = re.compile(r"[ \t]+")
_EMPTY_LINES = re.compile(r"[ \t]*\n\s*")


def without_markup(text: str) -> str:
    """The text inside the markup; as it was where nothing is left or there is none."""
    plain = html.unescape(_BREAK.sub("\n", _HIDDEN.sub(" ", text))) if "<" in text else text
    plain = _TAG.sub("", html.unescape(plain))
    plain = _ADDRESS.sub(" ", _LINK.sub(r"\1", plain))
    plain = _LINE.sub("", _RULE.sub("", _FENCE.sub("", plain)))
    plain = _EMPHASIS.sub("", plain)
    plain = _EMPTY_LINES.sub("\n", _BLANK.sub(" ", plain)).strip()
    plain = _unquoted(_WRAPPED.sub(" ", plain))
    return plain if words_of(plain) else text


def _unquoted(text: str) -> str:
    """A text without quotation marks around the whole of it."""
    inner = text.strip(_QUOTES)
    whole = text[:1] in _QUOTES and text[-1:] in _QUOTES
    return inner.strip() if whole and not any(mark in inner for mark in _QUOTES[:6]) else text
