"""A report on one answer, and a question that the document does not answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LONGEST_COMMENT = 2_000
"""Characters."""


class Verdict(StrEnum):
    """What a reader says of an answer."""

    RIGHT = "right"
    WRONG = "wrong"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Expected:
    """The passage that the answer should have quoted."""

    document: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Report:
    """What one reader said of one answer; `turns` are the user's own, the question last."""

    id: str
    time: datetime
    turns: tuple[str, ...]
    language: str
    answer: str
    status: str
    verdict: Verdict
    comment: str
    expected: Expected | None
    document_version: str
    done: bool = False

    @property
    def question(self) -> str:
        """The question that was answered."""
        return self.turns[-1]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that the document did not answer, and how often it was asked."""

    id: str
    question: str
    language: str
    times: int
    first: datetime
    last: datetime
    done: bool = False
