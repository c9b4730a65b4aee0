"""A reference: a rule, agreement, plan, law or method outside that the text says applies."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place


@dataclass(frozen=True, slots=True)
class Reference:
    """What governs, as written, and the words that make it apply ("gäller", "enligt").

    `name_at` is set where the name stands in an earlier sentence ("Riktlinjen ska följas").
    """

    place: Place
    section: tuple[str, ...]
    name: str
    applies: str
    name_at: Place | None = None
