"""A programme goal: a numbered goal and the programmes that cover it."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal; its period is set where its section names one before it, else both years are None.

    `name` is empty where the text gives only the number.
    """

    place: Place
    section: tuple[str, ...]
    name: str
    number: int
    programmes: tuple[str, ...]
    first_year: int | None
    last_year: int | None
    period_at: Place | None
