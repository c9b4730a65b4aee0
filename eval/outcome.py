"""What a system said to a case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """A system's answer in the terms that are scored.

    `ranked` holds the texts of the passages (or chunks) it found, best first; `quotes` the words
    it cites; `seconds` the time it took, warm.
    """

    status: str
    answer: str
    quotes: tuple[str, ...]
    ranked: tuple[str, ...]
    language: str
    seconds: float
