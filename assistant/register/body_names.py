"""The names of bodies, and which of them words are, mistyped or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import DamerauLevenshtein

from assistant.register.seating import Body
from assistant.understand.alike import Alike
from ingest.words import cased_words_of, fold

LETTERS_A_TYPO = 6
SHORTEST_TYPO = 7
"""Letters of a name in which a typo is forgiven."""
MOST_SLIPS = 2
Key = tuple[str, ...]
"""A name as its folded words."""


class BodyNames:
    """Bodies by name; of two names that words may be, the one that was added first is meant."""

    def __init__(self) -> None:
        self._bodies: dict[Key, frozenset[Body]] = {}
        self._order: dict[Key, int] = {}
        self._joined: dict[int, dict[str, list[Key]]] = defaultdict(dict)
        self._alike: dict[int, Alike] = {}

    def __contains__(self, key: Key) -> bool:
        return key in self._bodies

    def add(self, key: Key, bodies: Iterable[Body]) -> None:
        """Have a name mean these bodies too."""
        self._bodies[key] = self._bodies.get(key, frozenset()) | frozenset(bodies)
        if key not in self._order:
            self._order[key] = len(self._order)
            self._joined[len(key)].setdefault("".join(key), []).append(key)
            self._alike.pop(len(key), None)

    def named(self, words: tuple[str, ...]) -> frozenset[Body] | None:
        """The bodies whose name folded words are: as they stand, in the genitive, or mistyped."""
        for form in (words, (*words[:-1], words[-1].removesuffix("s"))):
            if form in self._bodies:
                return self._bodies[form]
        joined = "".join(words)
        if len(joined) < SHORTEST_TYPO or not joined.isalpha():
            return None
        known = self._joined.get(len(words), {})
        fitting = [key for one in self._near(joined, len(words)) for key in known[one]]
        first = min(fitting, key=self._order.__getitem__, default=None)
        return self._bodies[first] if first else None

    def _near(self, joined: str, size: int) -> Iterator[str]:
        """The names of `size` words, written as one, that such words are."""
        if size not in self._alike:
            self._alike[size] = Alike(self._joined.get(size, ()))

        def allowed(letters: int) -> int:
            return slips(min(letters, len(joined)), size > 1)

        if joined in self._joined.get(size, ()):
            yield joined
        yield from self._alike[size].near(joined, MOST_SLIPS, allowed)


def key_of(name: str) -> Key:
    """A name as it is looked up."""
    return tuple(fold(word) for word in cased_words_of(name))


def is_same(known: str, word: str) -> bool:
    """Whether a folded word is a known one, or that with a typo."""
    if known == word:
        return True
    allowed = slips(min(len(known), len(word)))
    if not allowed or abs(len(known) - len(word)) > allowed:
        return False
    return DamerauLevenshtein.distance(known, word, score_cutoff=allowed) <= allowed


def slips(shortest: int, long: bool = False) -> int:
    """How many slips are forgiven between two words, the shorter of which has so many letters; in
    a `long` name, of several words, one more."""
    if shortest < SHORTEST_TYPO:
        return 0
    return min(MOST_SLIPS, shortest // LETTERS_A_TYPO + long)
