"""What is heard of a turn as it was typed: what it asks, without what stands around it."""

from __future__ import annotations

from collections.abc import Callable

from assistant.understand.asides import without_asides
from assistant.understand.claims import without_claimant
from assistant.understand.courtesy import without_courtesy
from assistant.understand.cursing import without_curses
from assistant.understand.letter import without_letter
from assistant.understand.markup import without_markup

MOST = 4_000
"""Characters; of a longer text nothing is heard, since it is not answered either."""


def plain(turn: str) -> str:
    """The text inside the markup and the letter that it came in."""
    return without_letter(without_markup(turn)) if len(turn) <= MOST else turn


def bare(turn: str) -> str:
    """A turn without markup, letter, courtesy and anger."""
    return without_courtesy(without_curses(plain(turn))) if len(turn) <= MOST else turn


def without_story(turn: str, is_named: Callable[[str], bool]) -> str:
    """A bare turn without who claims what it asks, and without the story around it; `is_named` says
    of a piece that it names a thing of the document."""
    return without_asides(without_claimant(turn), is_named) if len(turn) <= MOST else turn
