"""Language parity: is the same question answered as well in English as in Swedish?

The project's own: pairs of the same question in two languages, and of the pairs that differ an
exact McNemar test (see mcnemar.py) of whether one language is worse.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from eval.metrics.mcnemar import exact_p


@dataclass(frozen=True, slots=True)
class Parity:
    """Pairs, by which of their two questions are right."""

    both: int
    only_swedish: int
    only_english: int
    neither: int

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return self.both + self.only_swedish + self.only_english + self.neither

    @property
    def difference(self) -> float:
        """The share right in English less that in Swedish."""
        return (self.only_english - self.only_swedish) / self.pairs if self.pairs else 0.0

    @property
    def p(self) -> float:
        """The probability of a difference as great as this one by chance."""
        return exact_p(self.only_swedish, self.only_english)


def language_parity(cases: Iterable[tuple[str | None, str, bool]]) -> Parity:
    """Count pairs; a case is its pair's name (None for none), its language, and whether right."""
    pairs: dict[str, dict[str, bool]] = defaultdict(dict)
    for pair, language, right in cases:
        if pair is not None:
            pairs[pair][language] = right
    whole = [(p["sv"], p["en"]) for p in pairs.values() if p.keys() == {"sv", "en"}]
    return Parity(
        both=whole.count((True, True)),
        only_swedish=whole.count((True, False)),
        only_english=whole.count((False, True)),
        neither=whole.count((False, False)),
    )
