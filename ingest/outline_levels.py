"""Section paths from levels: each heading stands under the nearest one above of a lower level."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.lines import Role

Level = tuple[int, ...]
"""Levels compare; the lower one is further out."""


def nest(
    roles: Sequence[Role], levels: Sequence[Level], texts: Sequence[str]
) -> list[tuple[str, ...]]:
    """The path of every block; `levels` counts for headings only.

    The title of the document stands above everything and so tells nothing: it is in its own path
    and in no other.
    """
    title = _title(roles, levels)
    above: list[tuple[Level, str]] = []
    found: list[tuple[str, ...]] = []
    for place, (role, level, text) in enumerate(zip(roles, levels, texts, strict=True)):
        if place in title:
            found.append((text,))
            continue
        if role is Role.HEADING:
            above = [(outer, name) for outer, name in above if outer < level]
            above.append((level, text))
        found.append(tuple(name for _, name in above))
    return found


def _title(roles: Sequence[Role], levels: Sequence[Level]) -> set[int]:
    """Where the title stands: the first heading, if all others lie deeper, and there are others."""
    headings = [place for place, role in enumerate(roles) if role is Role.HEADING]
    if len(headings) < 2:
        return set()
    first, *others = headings
    return {first} if all(levels[place] > levels[first] for place in others) else set()


def trailing(heads: set[int], blocks: int) -> set[int]:
    """Headings at the very end: with nothing under them they would be in no passage."""
    found: set[int] = set()
    for place in range(blocks - 1, -1, -1):
        if place not in heads:
            break
        found.add(place)
    return found
