"""Names that differ from a word by few slips, found without comparing it with every name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein, Levenshtein


class Alike:
    """Distinct names by their length, to be compared with words that may be mistyped."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for name in dict.fromkeys(names):
            self._by_length[len(name)].append(name)

    def near(self, word: str, most: int, allowed: Callable[[int], int]) -> Iterator[str]:
        """The names that differ from `word` by few slips, in no order.

        `allowed` gives how many, up to `most`, for a name of so many letters; for 0, none of that
        length is near. A slip is a letter too many, missing or wrong, or two that changed places:
        at most two plain edits, which are counted much faster.
        """
        for length in range(len(word) - most, len(word) + most + 1):
            slips = allowed(length)
            names = self._by_length.get(length)
            if not names or not slips or abs(length - len(word)) > slips:
                continue
            likely = process.extract(
                word, names, scorer=Levenshtein.distance, score_cutoff=2 * slips, limit=None
            )
            for name, edits, _ in likely:
                if (
                    edits <= slips
                    or DamerauLevenshtein.distance(word, name, score_cutoff=slips) <= slips
                ):
                    yield name
