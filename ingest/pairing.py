"""Pairs the members of two rows, those that fit best first; each belongs to one pair at most."""

from __future__ import annotations

from collections.abc import Iterable


def best_pairs(scored: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """The partner of each number of the first row that has one, of (score, first, second).

    Of equal scores the lower numbers go first.
    """
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, first, second in sorted(scored, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if first not in partner and second not in taken:
            partner[first] = second
            taken.add(second)
    return partner
