"""The table that `python -m eval` prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eval.case import Case
from eval.intervals import wilson
from eval.score import Score
from eval.slices import ALL, SLICES, is_answerable

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


ROWS: list[tuple[str, Callable[[Case], bool], Callable[[Score], bool]]] = [
    ("strictly right, all cases", ALL.holds, _strict),
    *[(f"  {each.en}", each.holds, _strict) for each in SLICES],
    ("right passage first", is_answerable, _first),
    ("  reserved", lambda case: case.answerable and case.reserved, _first),
    ("right passage among three", is_answerable, _among_three),
    ("  reserved", lambda case: case.answerable and case.reserved, _among_three),
]


def _line(label: str, cells: Sequence[str]) -> str:
    return f"{label:<28}" + "".join(f"{cell:<{WIDTH}}" for cell in cells).rstrip()
