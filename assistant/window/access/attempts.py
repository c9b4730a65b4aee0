"""Passwords tried in vain: who has tried too often has to wait."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

MOST = 8
"""Vain attempts in a row before one has to wait."""
WAIT = 300.0
"""Seconds."""
REMEMBERED = 10_000


class Attempts:
    """Counts vain attempts by who made them."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._vain: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def may_try(self, who: str) -> bool:
        """Whether somebody may try a password now."""
        times, last = self._vain.get(who, (0, 0.0))
        if times and self._clock() - last > WAIT:
            del self._vain[who]
            return True
        return times < MOST

    def in_vain(self, who: str) -> None:
        """Note that a password was wrong."""
        times, _ = self._vain.pop(who, (0, 0.0))
        self._vain[who] = (times + 1, self._clock())
        while len(self._vain) > REMEMBERED:
            self._vain.popitem(last=False)

    def right(self, who: str) -> None:
        """Note that a password was right."""
        self._vain.pop(who, None)
