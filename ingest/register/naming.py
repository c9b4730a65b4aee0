"""The other names of a collaboration: abbreviations and other spellings that stand in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from corpus.place import Place
from corpus.sentence import Sentence
from corpus.stated import Stated
from ingest.register.letters import UPPER

ABBREVIATED = re.compile(rf"\s*\((?P<short>[{UPPER}][{UPPER}\d&-]+|[{UPPER}]\w*[{UPPER}]\w*)\)")
_SPELLED = re.compile(rf"(?<![\w-])[{UPPER}]{{3,}}(?![\w-])")
LETTERS_FOR_A_SLIP = 4
"""An abbreviation of so many letters may be spelled with one of them wrong."""


def other_names(name: str, sentences: Sequence[Sentence]) -> tuple[Stated[str], ...]:
    """Every other name of a collaboration, each with the sentences that have it."""
    short = _abbreviation(name, sentences)
    if not short:
        return _in_full(name, sentences)
    found: dict[str, list[Place]] = {short: []}
    for sentence in sentences:
        for word in _SPELLED.findall(sentence.text):
            if word == short or _slipped(word, short):
                found.setdefault(word, []).append(Place(sentence.passage.document, sentence.span))
        if f"({short})" in sentence.text and not found[short]:
            found[short].append(Place(sentence.passage.document, sentence.span))
    return tuple(
        Stated(word, word, tuple(dict.fromkeys(places))) for word, places in found.items() if places
    )


def _in_full(name: str, sentences: Sequence[Sentence]) -> tuple[Stated[str], ...]:
    """The long name in parentheses after a name that is an abbreviation."""
    if not _SPELLED.fullmatch(name):
        return ()
    pattern = re.compile(rf"\b{name}\s+\((?P<long>[{UPPER}][^()\d]{{{len(name)},}})\)")
    for sentence in sentences:
        match = pattern.search(sentence.text)
        if match:
            place = Place(sentence.passage.document, sentence.span)
            return (Stated(match["long"], match["long"], (place,)),)
    return ()


def _abbreviation(name: str, sentences: Sequence[Sentence]) -> str:
    """The abbreviation in parentheses right after the name, in the heading or in the text."""
    for text in (sentences[0].heading, *(sentence.text for sentence in sentences)):
        start = text.find(name)
        match = ABBREVIATED.match(text, start + len(name)) if start >= 0 else None
        if match:
            return match["short"]
    return ""


def _slipped(word: str, short: str) -> bool:
    if min(len(word), len(short)) < LETTERS_FOR_A_SLIP:
        return False
    return word[0] == short[0] and DamerauLevenshtein.distance(word, short) == 1
