"""The part of a message that asks, without what is told around it.

What somebody only tells ("my daughter is nineteen", "I am making the template") asks for nothing: a
check of what is asked for that looked at it as well would miss in the evidence what nobody wants.
"""

from __future__ import annotations

import re

from assistant.understand.function_words import weighty_words

_PIECE = re.compile(r"(?<=[.!?…])\s+(?=\S)")
_LEANS = re.compile(
    r"\b(?:den|det|dem|dom|sådan\w*|någon|nån|it|them|that|one|those)\b(?:\s+\w+)?\W*$", re.I
)
"""How a question ends that says itself what it is about only with what was told before it."""


def asking_part(message: str) -> str:
    """The pieces of a message that end in a question mark, where they stand alone; else all."""
    asked = [piece for piece in _PIECE.split(message) if "?" in piece]
    alone = [piece for piece in asked if not _LEANS.search(piece)]
    if any(weighty_words(piece) for piece in alone):
        return " ".join(asked)
    return message
