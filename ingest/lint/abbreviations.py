"""Abbreviations: two spellings of one, one that does not fit its name, a genitive written apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import CAPITAL, View

_ABBREVIATION = re.compile(rf"\b[{CAPITAL}]{{4,}}\b")
_EXPLAINED = re.compile(rf"((?:[\w-]+\s+){{1,8}})\(([{CAPITAL}]{{3,}})\)")
_GENITIVE = re.compile(rf"\b[{CAPITAL}]{{2,}}(?:: s|:S|'s|’s)\b")


def two_spellings(view: View) -> Iterator[Fault]:
    """The rarer of two abbreviations that differ by a letter more, or by two letters' order."""
    counts = Counter(m.group() for unit in view.units for m in _ABBREVIATION.finditer(unit.text))
    for unit in view.units:
        for match in _ABBREVIATION.finditer(unit.text):
            usual = max(
                (a for a in counts if _alike(a, match.group())), key=counts.__getitem__, default=""
            )
            if counts[usual] > counts[match.group()]:
                yield unit.fault(
                    Kind.ABBREVIATION,
                    match.span(),
                    f"På andra ställen står ”{usual}” ({counts[usual]} gånger). Samma sak?",
                    f'Elsewhere the text has "{usual}" ({counts[usual]} times). The same?',
                )


def initials(view: View) -> Iterator[Fault]:
    """An abbreviation in parentheses that misses the initials of the name before it by a letter."""
    for unit in view.units:
        for match in _EXPLAINED.finditer(unit.text):
            short = match.group(2)
            near = _initials_near(match.group(1), short)
            if near:
                yield unit.fault(
                    Kind.ABBREVIATION,
                    match.span(2),
                    f"Namnet före har initialerna {near}, förkortningen är {short}.",
                    f"The name before has the initials {near}, the abbreviation is {short}.",
                )


def genitives(view: View) -> Iterator[Fault]:
    """A genitive of an abbreviation that is not written with a colon and nothing else."""
    for unit in view.swedish:
        for match in _GENITIVE.finditer(unit.text):
            meant = re.match(r"\w+", match.group())
            assert meant
            yield unit.fault(
                Kind.ABBREVIATION,
                match.span(),
                f"Genitiv av en förkortning skrivs ”{meant.group()}:s”, utan mellanslag.",
                f'The genitive of an abbreviation is written "{meant.group()}:s".',
            )


def _alike(one: str, other: str) -> bool:
    if one == other or DamerauLevenshtein.distance(one, other) != 1:
        return False
    return len(one) != len(other) or sorted(one) == sorted(other)


def _initials_near(before: str, short: str) -> str | None:
    """The initials of the capitalised words right before, if they miss `short` by one letter.

    None where any reading fits, small words counted or not.
    """
    parts = re.split(r"[\s-]+", before.strip())
    capitals = [part[0] for part in parts if part[0].isupper()]
    everything = [part[0].upper() for part in parts]
    for letters in (capitals, everything):
        if "".join(letters[-len(short) :]) == short:
            return None
    near = [
        "".join(capitals[-count:])
        for count in (len(short) - 1, len(short), len(short) + 1)
        if 2 < count <= len(capitals)
    ]
    close = [name for name in near if DamerauLevenshtein.distance(name, short) == 1]
    return close[0] if close else None
