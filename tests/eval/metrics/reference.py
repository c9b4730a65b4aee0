"""Rankings at random and what ir_measures makes of them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any


def rankings(count: int = 60, seed: int = 3) -> Iterator[tuple[list[int], list[int]]]:
    """Grades of ten ranked texts and of those that were missed; something is always relevant."""
    rng = random.Random(seed)
    for _ in range(count):
        gains = [rng.choice((0, 0, 0, 1, 2, 3)) for _ in range(10)]
        missed = [rng.choice((1, 2, 3)) for _ in range(rng.randrange(3))]
        yield (gains, missed) if any((*gains, *missed)) else (gains, [1])


def by_ir_measures(measure: Any, gains: Sequence[int], missed: Sequence[int]) -> float:
    """The measure of one ranking, whose texts are called by their places."""
    import ir_measures

    judged = {f"d{n}": gain for n, gain in enumerate(gains)}
    judged |= {f"m{n}": gain for n, gain in enumerate(missed)}
    run = {f"d{n}": float(len(gains) - n) for n in range(len(gains))}
    return float(ir_measures.calc_aggregate([measure], {"q": judged}, {"q": run})[measure])
