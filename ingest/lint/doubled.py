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
_PHRASE = re.compile(r"\b(\w+(?:\s+\w+){3,})\b(?=[^.;:]*?\b\1\b)")
MIN_PHRASE = 24
"""Characters of a phrase that is noticed when a sentence says it twice."""


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
        match = _PHRASE.search(unit.text)
        if match and len(match.group(1)) >= MIN_PHRASE and match.group(1)[0].islower():
            yield unit.fault(
                Kind.DOUBLED,
                match.span(1),
                f"Meningen säger ”{match.group(1)}” två gånger. Säg det en gång.",
                f'The sentence says "{match.group(1)}" twice. Say it once.',
            )
