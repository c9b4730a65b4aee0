"""The groups of cases that figures are given for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from eval.case import Case

KINDS = ("rule", "process", "responsibility", "representative", "cost", "fact", "list", "aggregate")
_KINDS_SV = ("regler", "processer", "ansvar", "förtroendevalda", "kostnader", "fakta", "listor")
KINDS_SV = dict(zip(KINDS, (*_KINDS_SV, "summor och antal"), strict=True))


@dataclass(frozen=True, slots=True)
class Slice:
    """A group of cases: its key, what it is called in both languages, and what belongs to it."""

    key: str
    sv: str
    en: str
    holds: Callable[[Case], bool]


def _of_kind(kind: str) -> Slice:
    def holds(case: Case) -> bool:
        return case.answerable and len(case.turns) == 1 and case.kind == kind

    return Slice(kind, KINDS_SV[kind], kind, holds)


def is_answerable(case: Case) -> bool:
    """Whether the document answers it."""
    return case.answerable


ALL = Slice("all", "alla frågor", "all cases", lambda case: True)
RESERVED = Slice("reserved", "undanhållna frågor", "reserved", lambda case: case.reserved)
SLICES = (
    Slice("open", "öppna frågor", "open", lambda case: not case.reserved),
    RESERVED,
    Slice("sv", "frågor på svenska", "Swedish", lambda case: case.language == "sv"),
    Slice("en", "frågor på engelska", "English", lambda case: case.language == "en"),
    Slice("answerable", "frågor som dokumentet besvarar", "with an answer", is_answerable),
    Slice(
        "unanswerable",
        "frågor som dokumentet inte besvarar",
        "without an answer",
        lambda case: not case.answerable,
    ),
    Slice("follow_ups", "följdfrågor", "follow-ups", lambda case: len(case.turns) > 1),
    *(_of_kind(kind) for kind in KINDS),
)
