"""The sentences of a turn that ask, without those that only tell what it is about."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.question import Question

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_AT_SOMEBODY = re.compile(
    r"\b(?:de|dem|dom|deras|dessa|han|hon|hans|hennes|honom|henne|där|dit|they|them|their|those|"
    r"these|he|she|his|her|him|(?<!is )(?<!are )(?<!was )there)\b"
)
"""Words for somebody, or a place, that was told of before."""


def only_asked(question: Question) -> Question:
    """A question without the sentences that tell and do not ask; whole where what asks points at
    somebody in them, or where no sentence is a question by its sign."""
    sentences = [each for each in _SENTENCES.split(question.text) if each.strip()]
    asking = " ".join(each for each in sentences if each.rstrip(" \"'”’)").endswith("?"))
    if not asking or len(sentences) < 2 or _AT_SOMEBODY.search(asking.lower()):
        return question
    return replace(question, text=asking)
