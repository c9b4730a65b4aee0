"""The table that `python -m eval` prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eval.case import Case
from eval.intervals import wilson
from eval.score import Score

Scored = Sequence[tuple[Case, Score]]
WIDTH = 34


def table(results: dict[str, Scored]) -> str:
    """All systems side by side: shares with their 95 % Wilson intervals."""
    blocks = [_line("", list(results))]
    for label, wanted, metric in ROWS:
        cells = []
        for scored in results.values():
            chosen = [score for case, score in scored if wanted(case)]
            cells.append(share(sum(map(metric, chosen)), len(chosen)))
        blocks.append(_line(label, cells))
    return "\n".join(blocks)


def share(right: int, total: int) -> str:
    """A share with its interval and its base."""
    if not total:
        return "no cases"
    low, high = wilson(right, total)
    return f"{right / total:.3f} [{max(low, 0.0):.2f}, {high:.2f}] of {total}"


def _strict(score: Score) -> bool:
    return score.strict


def _first(score: Score) -> bool:
    return score.first


def _among_three(score: Score) -> bool:
    return score.among_three


def _of_kind(kind: str) -> Callable[[Case], bool]:
    return lambda case: case.answerable and len(case.turns) == 1 and case.kind == kind


KINDS = ("rule", "process", "responsibility", "representative", "cost", "fact", "list", "aggregate")

ROWS: list[tuple[str, Callable[[Case], bool], Callable[[Score], bool]]] = [
    ("strictly right, all cases", lambda case: True, _strict),
    ("  open", lambda case: not case.reserved, _strict),
    ("  reserved", lambda case: case.reserved, _strict),
    ("  Swedish", lambda case: case.language == "sv", _strict),
    ("  English", lambda case: case.language == "en", _strict),
    ("  with an answer", lambda case: case.answerable, _strict),
    ("  without an answer", lambda case: not case.answerable, _strict),
    ("  follow-ups", lambda case: len(case.turns) > 1, _strict),
    *[(f"  {kind}", _of_kind(kind), _strict) for kind in KINDS],
    ("right passage first", lambda case: case.answerable, _first),
    ("  reserved", lambda case: case.answerable and case.reserved, _first),
    ("right passage among three", lambda case: case.answerable, _among_three),
    ("  reserved", lambda case: case.answerable and case.reserved, _among_three),
]


def _line(label: str, cells: Sequence[str]) -> str:
    return f"{label:<28}" + "".join(f"{cell:<{WIDTH}}" for cell in cells).rstrip()
