"""Which year an amount is of: a year that a preposition or the cost's own noun ties to it."""

from __future__ import annotations

import re

from ingest.register.prose import PERIOD, YEAR, period_of

_ASIDE = re.compile(r"\([^)]*\)|,\s+(?:som|vilke[nt]|vilka|där)\b[^,]*(?:,|$)")
_NOT_OF_THE_COST = re.compile(
    rf"\b(?:sedan|från|från och med|fr\.?\s?o\.?\s?m\.?|till och med|t\.?\s?o\.?\s?m\.?|senast|"
    rf"före|efter|bilda\w+|starta\w+|inrätta\w+|anta\w+|beslut\w*|avtal\w*)\s+(?:år\s+|i\s+)?{YEAR}\b|"
    rf"\bsom\s+(?:\w+\s+){{0,4}}?{YEAR}|\b{YEAR}\s+(?:bilda|starta|inrätta|anta|beslut|teckna)\w*|"
    rf"\b{YEAR}\s+års\s+(?:\w+\s+)?(?:pris|kurs|växel|avtal|beslut)\w*",
    re.IGNORECASE,
)
_TIED = re.compile(
    rf"(?:\b(?:för|under|år|åren|i|per|verksamhetsåret|budgetåret|kalenderåret|kostar|kostade|"
    rf"\w*kostnad\w*|\w*budget\w*|\w*avgift\w*|\w*utgift\w*|\w*arvode\w*)\s+"
    rf"(?:(?:hela|år|åren|perioden)\s+)?|^\W*)(?P<year>{YEAR})(?![\d-])",
    re.IGNORECASE,
)


def years_of(before: str, after: str) -> tuple[int | None, int | None]:
    """The year an amount is of, and the last one where it covers several; None where not said.

    What follows the amount closely ("kronor för 2026") counts before what precedes it.
    """
    close = re.split(r"\b(?:och|samt|respektive|men)\b", _plain(after)[:80])[0]
    for words, nearest in ((close, 0), (_plain(before), -1)):
        if periods := list(PERIOD.finditer(words)):
            return period_of(periods[nearest])
        if years := list(_TIED.finditer(words)):
            return int(years[nearest]["year"]), None
    bare = re.findall(rf"(?<![\d-]){YEAR}(?![\d-])", _plain(before))
    if bare:
        return int(bare[-1]), None
    return None, None


def _plain(words: str) -> str:
    """The words without asides and without years of something else."""
    return _NOT_OF_THE_COST.sub(" ", _ASIDE.sub(" ", words))
