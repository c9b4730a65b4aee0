"""How relevant each ranked text is: it holds expected words, or it does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def graded(ranked: Sequence[str], relevant: Mapping[str, int]) -> tuple[list[int], list[int]]:
    """The grade of each ranked text, and the grades of the expected words that no text holds.

    A text has the best grade of the words that it holds and no text before it held, so that
    chunks that overlap gain once, and a chunk that holds everything counts as one.
    """
    left = dict(relevant)
    gains: list[int] = []
    for text in ranked:
        held = [words for words in left if words in text]
        gains.append(max((left.pop(words) for words in held), default=0))
    return gains, list(left.values())
