"""Written twice: a word, a verb on both sides of its subject, a phrase in its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View

_TWICE = re.compile(r"\b([^\W\d_]+)\s+\1\b", re.IGNORECASE)
_MAY_STAND_TWICE = frozenset("det den de mycket väldigt så ja nej that had is very bye her".split())
_VERBS = "har|hade|är|var|ska|skall|kan|bör|får|måste|vill|blir|kommer|skulle|kunde"
_BETWEEN = (
    r"(?:(?!och|eller|som|att|när|om|där|men|samt|vad|vem|hur|så|det|den|de\b)[\w-]+\s+){1,4}?"
)
_VERB_TWICE = re.compile(rf"\b({_VERBS})\s+{_BETWEEN}\1\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:som|vad|det|den|de|vilket|vilka|allt)\b[^,.;:]*$", re.IGNORECASE)
_CLAUSE = re.compile(r"[^.;:]+")
_WORD = re.compile(r"\w+")
SHORTEST = 4
"""Words of the shortest phrase that is noticed when a sentence says it twice."""
MIN_PHRASE = 24
"""Characters of the same."""


def doubled_words(view: View) -> Iterator[Fault]:
    """The same word twice in a row, but for those that may stand so."""
    for unit in view.units:
        for match in _TWICE.finditer(unit.text):
            if match.group(1).lower() not in _MAY_STAND_TWICE:
                yield unit.fault(
                    Kind.DOUBLED,
                    match.span(),
                    f"Ordet ”{match.group(1)}” står två gånger. Stryk det ena.",
                    f'The word "{match.group(1)}" stands twice. Delete one.',
                )


def doubled_verbs(view: View) -> Iterator[Fault]:
    """The same finite verb before and after its subject, as an edited sentence leaves it."""
    for unit in view.swedish:
        for match in _VERB_TWICE.finditer(unit.text):
            if not _RELATIVE.search(unit.text[: match.start()]):
                yield unit.fault(
                    Kind.DOUBLED,
                    match.span(),
                    f"Verbet ”{match.group(1)}” står både före och efter subjektet. Stryk det ena.",
                    f'The verb "{match.group(1)}" stands before and after its subject. Delete one.',
                )


def doubled_phrases(view: View) -> Iterator[Fault]:
    """A phrase of four words or more that comes back within its sentence."""
    for unit in view.units:
        for clause in _CLAUSE.finditer(unit.text):
            place = _said_twice(clause.group())
            words = clause.group()[slice(*place)]
            if len(words) >= MIN_PHRASE and words[0].islower():
                start = clause.start()
                yield unit.fault(
                    Kind.DOUBLED,
                    (start + place[0], start + place[1]),
                    f"Meningen säger ”{words}” två gånger. Säg det en gång.",
                    f'The sentence says "{words}" twice. Say it once.',
                )


def _said_twice(text: str) -> tuple[int, int]:
    """Where the first phrase stands that comes back in a text; an empty place if none does."""
    tokens = list(_WORD.finditer(text))
    words = [token.group() for token in tokens]
    first: dict[tuple[str, ...], int] = {}
    for later in range(len(words) - SHORTEST + 1):
        start = first.setdefault(tuple(words[later : later + SHORTEST]), later)
        length = 0
        while start + length < later and later + length < len(words):
            if words[start + length] != words[later + length]:
                break
            length += 1
        if length >= SHORTEST:
            return tokens[start].start(), tokens[start + length - 1].end()
    return 0, 0
