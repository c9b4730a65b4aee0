"""Paraphrase groups all right: of questions that ask the same, one wrong is all wrong.

Contrast consistency of M. Gardner et al., Evaluating Models' Local Decision Boundaries via Contrast
Sets, Findings of EMNLP 2020, with paraphrases for contrasts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


def groups_all_right(cases: Iterable[tuple[str | None, bool]]) -> tuple[int, int]:
    """How many groups have every case right, and how many groups of two or more there are.

    A case is its group's name (None for none) and whether it is right.
    """
    groups: dict[str, list[bool]] = defaultdict(list)
    for group, right in cases:
        if group is not None:
            groups[group].append(right)
    larger = [rights for rights in groups.values() if len(rights) > 1]
    return sum(map(all, larger)), len(larger)
