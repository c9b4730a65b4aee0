"""Whether the sentence that answers one half of a message tells what the other half asks for.

"What is the idea of the board, and what year was it set up?": a sentence that tells when and what
for is quoted once, for both.
"""

from __future__ import annotations

import re

from assistant.answer import Answer, Status
from assistant.conversation.follow_up import points_back
from assistant.decide.asked import is_told
from ingest.words import stem, words_of

NEAR = 0.35
"""A half without an answer that is likelier than this is about what the text speaks of."""
_ASKS_WHY = re.compile(
    r"\b(?:varför|syfte\w*|tanke[nr]?|meningen|anledning\w*|poäng\w*|till för|why|purpose|idea|"
    r"reasons?|point of|aims?)\b",
    re.IGNORECASE,
)
_GIVES_WHY = re.compile(
    r"\b(?:för att|eftersom|därför|syfte[rt]?|på grund av|anledning\w*|i avsikt)\b", re.IGNORECASE
)
_HOW_MANY = re.compile(r"\b(?:hur många|antal\w*|how many|number of)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def told_by_one(first: tuple[str, Answer], second: tuple[str, Answer]) -> Answer | None:
    """The answer to one of two questions, each with its answer, that tells what the other asks for
    and is not told there; the second points at what the first is about."""
    if not leans(first[0], second[0]):
        return None
    if _tells(first[1], second[0]) and not _holds(second[1], second[0]):
        return first[1]
    near = first[1].status is not Status.ANSWERED and (first[1].probability or 0) >= NEAR
    return second[1] if near and _tells(second[1], first[0]) else None


def leans(first: str, second: str) -> bool:
    """Whether a question points at what the one before is about, or has its words."""
    if points_back(second):
        return True
    said, says = (
        {stem(w, each) for w in words_of(q) for each in ("sv", "en")} for q in (first, second)
    )
    return len(says - said) <= 2


def _tells(answer: Answer, question: str) -> bool:
    return answer.status is Status.ANSWERED and _gives(_leading(answer), question)


def _holds(answer: Answer, question: str) -> bool:
    """Whether an answer is out of the register, or its best sentence gives what is asked for."""
    sure = answer.status is Status.ANSWERED and answer.probability is None
    return sure or _tells(answer, question)


def _gives(text: str, question: str) -> bool:
    if _ASKS_WHY.search(question):
        return bool(_GIVES_WHY.search(text))
    if _HOW_MANY.search(question):
        text = _YEAR.sub(" ", text)
    return is_told(question, text)


def _leading(answer: Answer) -> str:
    """What the first statement of an answer quotes."""
    first = next((s for part in answer.parts for s in part.statements), None)
    numbers = first.citations if first else ()
    return " ".join(c.quote for c in answer.citations if c.n in numbers)
