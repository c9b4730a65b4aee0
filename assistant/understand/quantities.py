"""Numbers as a text writes them: grouped, with a comma or a point, in words, in thousands.

"2 500 000", "2,500,000" and "2,5 mnkr" are the same number, and so are "2,5" and "2.5".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_GROUPED = r"[1-9]\d{0,2}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)"
_UNITS = {
    r"tkr|ksek|tusen|thousand|k": 10**3,
    r"mnkr|mkr|msek|miljoner|miljon|million": 10**6,
    r"mdkr|miljarder|miljard|billion": 10**9,
}
_UNIT = "|".join(_UNITS)
_NUMBER = re.compile(rf"(?<!\w)(?:{_GROUPED}|\d+(?:[.,]\d+)?)")
_SCALED = re.compile(rf"\s*(?:{_UNIT})\b", re.IGNORECASE)
_SPELLED = (
    (re.compile(r"\b(?:en |ett )?halv miljon\b|\bhalf a million\b", re.IGNORECASE), 500_000),
    (re.compile(r"\b(?:en|one|a) (?:miljon|million)\b", re.IGNORECASE), 10**6),
    (
        re.compile(r"\b(?:ett )?hundra\s?tusen\b|\b(?:a|one) hundred thousand\b", re.IGNORECASE),
        100_000,
    ),
)
_WORDS = {
    word: value
    for row in (
        "två tre fyra fem sex sju åtta nio tio elva tolv",
        "two three four five six seven eight nine ten eleven twelve",
    )
    for value, word in enumerate(row.split(), start=2)
}
"""One is left out: it is an article too."""
_MILLIONS = re.compile(rf"\b({'|'.join(_WORDS)}) (?:miljoner|million)\b", re.IGNORECASE)
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text, and where it stands."""

    value: Decimal
    start: int
    end: int


@lru_cache(maxsize=1_024)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers that a text writes with digits, or as a round sum in words."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Quantity]:
    for pattern, value in _SPELLED:
        for match in pattern.finditer(text):
            yield Quantity(Decimal(value), *match.span())
    for match in _MILLIONS.finditer(text):
        yield Quantity(Decimal(_WORDS[match.group(1).lower()] * 10**6), *match.span())
    for match in _NUMBER.finditer(text):
        scale = _SCALED.match(text, match.end())
        end = scale.end() if scale else match.end()
        factor = _factor(scale.group().strip()) if scale else 1
        yield Quantity(_value(match.group()) * factor, match.start(), end)


def values_in(text: str) -> set[Decimal]:
    """The values of the numbers of a text, those in words too."""
    spelled = {Decimal(_WORDS[match.group().lower()]) for match in _WORD.finditer(text)}
    return spelled | {each.value.normalize() for each in quantities(text)}


def _factor(unit: str) -> int:
    return next(n for units, n in _UNITS.items() if re.fullmatch(units, unit, re.IGNORECASE))


def _value(digits: str) -> Decimal:
    if re.fullmatch(_GROUPED, digits):
        return Decimal(re.sub(r"\D", "", digits))
    return Decimal(digits.replace(",", "."))
