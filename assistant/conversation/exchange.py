"""An earlier turn with its answer, and a turn written out in the light of it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answer import Answer


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier turn as it was understood, and what was answered; `before` is the one before.

    `turn` is what was typed, mended where it leans on another.
    """

    question: str
    answer: Answer
    before: Exchange | None = None
    turn: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A follow-up written out.

    `guessed` says that it names somebody whom only the answer before named, `added` that its topic
    was added where no word points to one; `sure` that nothing else can be meant.
    """

    text: str
    guessed: bool = False
    added: bool = False
    sure: bool = False


def said(answer: Answer, first: bool = False) -> str:
    """What an answer says; of the first statement alone if that is enough."""
    every = [statement for part in answer.parts for statement in part.statements]
    opening = 2 if every and every[0].text.endswith(":") and not every[0].composed else 1
    return " ".join(statement.text for statement in (every[:opening] if first else every))
