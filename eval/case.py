"""A case: a question with what a right answer must and must not say."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

CASES = Path(__file__).parent / "cases"
CALIBRATION = Path(__file__).parent / "calibration"
"""Cases of other writers that only the decision's weights are fitted on."""


class WhyNot(StrEnum):
    """Why the document does not answer."""

    OFF_TOPIC = "off_topic"
    NEAR_MISS = "near_miss"
    WRONG_ENTITY = "wrong_entity"
    WRONG_YEAR = "wrong_year"
    FALSE_PREMISE = "false_premise"
    MANIPULATION = "manipulation"


class Case(BaseModel):
    """One line of a case file.

    `facts` are what the answer must state, each as alternatives of which one must occur (case does
    not matter); `forbidden` must not occur. `passages` are words of the text that must be quoted.
    A `reserved` case is looked at only in totals.

    What may be left out: `group` names the cases that ask the same in other words, `pair` those
    that ask the same in Swedish and English (two cases a pair). `grades` says how relevant words of
    the text are (1, 2 or 3): of `passages`, which have grade 1 if it does not name them, and of
    others that are of use but need not be quoted. `optional` are facts, alternatives like `facts`,
    that a good answer may state as well.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    user: str
    kind: str
    language: str
    turns: tuple[str, ...] = Field(min_length=1)
    status: str
    why_not: WhyNot | None
    passages: tuple[str, ...]
    facts: tuple[tuple[str, ...], ...]
    forbidden: tuple[str, ...]
    reserved: bool
    group: str | None = Field(default=None, min_length=1)
    pair: str | None = Field(default=None, min_length=1)
    grades: dict[str, Annotated[int, Field(ge=1, le=3)]] = Field(default_factory=dict)
    optional: tuple[tuple[str, ...], ...] = ()

    @property
    def relevant(self) -> dict[str, int]:
        """Words of the text that are relevant, with their grades."""
        return dict.fromkeys(self.passages, 1) | self.grades

    @property
    def answerable(self) -> bool:
        """Whether the document answers it."""
        return self.status == "answered"


def load_cases(folder: Path = CASES) -> tuple[Case, ...]:
    """All cases of all files in `folder`, in a fixed order."""
    rows = [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return tuple(Case.model_validate(row) for row in rows)
