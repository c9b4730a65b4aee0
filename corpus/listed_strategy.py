"""A listed strategy: another steering document that the text lists with its years."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place


@dataclass(frozen=True, slots=True)
class ListedStrategy:
    """One entry; a year that it does not give is None, and a single bare year is the last."""

    place: Place
    section: tuple[str, ...]
    name: str
    first_year: int | None
    last_year: int | None
