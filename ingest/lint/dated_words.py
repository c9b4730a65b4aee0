"""Words that are true on the day of writing only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View

_SWEDISH = re.compile(
    r"\b(?:idag|i dag|just nu|för närvarande|nyligen|i år|nästa år|förra året|i fjol|"
    r"i skrivande stund|inom kort|hittills|numera|nuvarande|för tillfället|detta år|innevarande år|"
    r"i dagsläget)\b",
    re.IGNORECASE,
)
_YEARS_PASS = re.compile(
    r"(?:\d|\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|alla|många|flera|ett))\s$"
)
"""Before "i år" stands no number: "tre i år" is rare, "år" a common plural."""


def dated_words(view: View) -> Iterator[Fault]:
    """Adverbs of the present moment, which a text that is read for years cannot hold."""
    for unit in view.swedish:
        for match in _SWEDISH.finditer(unit.text):
            if not _YEARS_PASS.search(unit.text[: match.start()]):
                yield unit.fault(
                    Kind.DATED_WORD,
                    match.span(),
                    f"”{match.group()}” blir inaktuellt. Skriv datum eller år.",
                    f'"{match.group()}" goes out of date. Give a date or a year.',
                )
