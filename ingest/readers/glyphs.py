"""What a page of a PDF holds, free of the library that read it: glyphs and ruled lines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character as it stands on the page; points, from the lower left corner, upright."""

    char: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight drawn line, or one edge of a drawn box; flat or upright."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def flat(self) -> bool:
        """Whether it lies, and does not stand."""
        return self.right - self.left >= self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its number from 1, its lower and upper edge, and what stands upright on it.

    `turned` holds what is written at a right angle to most of the page, itself turned upright;
    `pictured` says that the page shows an image.
    """

    number: int
    bottom: float
    top: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]
    turned: tuple[Glyph, ...] = ()
    pictured: bool = False
