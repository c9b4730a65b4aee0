"""A value that the text states, with the words and the places that prove it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from corpus.place import Place

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Stated(Generic[Value]):
    """A value, the words it was read from, and the sentences that prove it, the chief one first."""

    value: Value
    words: str
    places: tuple[Place, ...]

    @property
    def place(self) -> Place:
        """The sentence that states it."""
        return self.places[0]
