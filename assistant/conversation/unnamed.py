"""A first question that points at nothing ("vad kostar det?"): every thing it may mean.

All of them are answered if that is short; else the question is which one is meant, each with its
own short answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.answer import Answer, Choice, Status
from assistant.conversation.follow_up import is_fragment, points_back
from assistant.conversation.joining import gathered
from assistant.conversation.pointing import DUMMY, IT, THERE
from assistant.phrases import phrase
from ingest.words import words_of

_DOCUMENT = re.compile(
    r"\b(?:den|det|denna|detta|this|that)\s+(?:här\s+|där\s+)?"
    r"(?:strategi\w*|dokument\w*|text\w*|document|strategy|paper|policy)\b",
    re.IGNORECASE,
)
"""The text itself, which is always spoken of."""
MOST_WORDS = 110
"""Words in which all readings are answered together."""
MOST_TRIED = 40
"""Things that a question may mean; where there are more, a list of all would help nobody."""
SHORT = 6
"""Words of a question that may mean anything."""
Asked = Callable[[str], Answer | None]
"""Answers one question out of the register, or gives None."""


def points_at_nothing(text: str) -> bool:
    """Whether a first question points at a thing that it does not name."""
    text = _DOCUMENT.sub("|", text)
    pointing = IT.search(text) or THERE.search(text)
    if not pointing or len(words_of(text)) > SHORT:
        return False
    return points_back(text) and not (DUMMY.search(text) or is_fragment(text))


def unnamed(text: str, language: str, names: Sequence[str], ask: Asked) -> Answer | None:
    """The answers for each of the things named `names` that a question may mean."""
    inside = THERE.search(text)
    found: list[tuple[str, Answer]] = []
    for name in names[:MOST_TRIED]:
        put = f"{'in' if language == 'en' else 'i'} {name}" if inside else name
        answer = ask((THERE if inside else IT).sub(put, text, count=1))
        if answer and all(answer.parts != other.parts for _, other in found):
            found.append((name, answer))
    if found and len(names) > MOST_TRIED:
        return _which(found[:0], found[0][1])
    if len(found) < 2:
        return None
    if sum(_words(answer) for _, answer in found) <= MOST_WORDS:
        return gathered(found, language)
    return _which(found, found[0][1])


def _which(found: Sequence[tuple[str, Answer]], one: Answer) -> Answer:
    """The question which of the things found is meant; `one` is the answer for any."""
    return Answer(
        Status.CLARIFY,
        one.language,
        note=phrase("which_one", one.language),
        choices=tuple(_choice(name, answer) for name, answer in found),
        document_version=one.document_version,
    )


def _choice(name: str, answer: Answer) -> Choice:
    said = [s for part in answer.parts for s in part.statements]
    text = " ".join(" ".join((s.text, *(f"[{n}]" for n in s.citations))) for s in said)
    return Choice(name, text, answer.citations)


def _words(answer: Answer) -> int:
    return sum(len(s.text.split()) for part in answer.parts for s in part.statements)
