"""The map from the repaired text back to the raw one, kept in runs and not by character."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence


class RawOffsets:
    """The raw offset of each repaired character: `offsets[i]`.

    A run is a stretch of characters that follow one another in the raw text too (step 1), or that
    all map to the same place (step 0). Twenty thousand pages have some fifty million characters,
    but only a run or two for each line.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._raw: list[int] = []
        self._steps: list[int] = []
        self._length = 0

    def add(self, raw_offsets: Sequence[int]) -> None:
        """Append the offsets of some characters, in order."""
        if isinstance(raw_offsets, range):
            self._add_run(raw_offsets.start, len(raw_offsets), 1)
            return
        for offset in raw_offsets:
            self._add_run(offset, 1, 1)

    def add_joint(self, raw_offset: int, count: int) -> None:
        """Append `count` characters that all map to one place."""
        self._add_run(raw_offset, count, 0)

    def _add_run(self, raw: int, count: int, step: int) -> None:
        if not count:
            return
        self._starts.append(self._length)
        self._raw.append(raw)
        self._steps.append(step)
        self._length += count

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, place: int) -> int:
        if not 0 <= place < self._length:
            raise IndexError(f"character {place} of {self._length}")
        run = bisect_right(self._starts, place) - 1
        return self._raw[run] + self._steps[run] * (place - self._starts[run])

    def __iter__(self) -> Iterator[int]:
        return (self[place] for place in range(self._length))
