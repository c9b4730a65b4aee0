"""What can be wrong in a sentence that sounds right: its numbers, dates and names."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.function_words import FUNCTION_WORDS
from assistant.quantities import values_in
from ingest.words import fold

_NAME = re.compile(r"[A-ZÅÄÖÉÜ][\w’'-]*")
_STARTS = re.compile(r"(?:^|[.!?:]\s+|[–-]\s+|[“\"(]\s*)$")
_GOES_ON = re.compile(r"\s+[A-ZÅÄÖÉÜ]")
_MONTHS = (
    "januari|january februari|february mars|march april maj|may juni|june juli|july "
    "augusti|august september oktober|october november december"
).split()
_MONTH = [re.compile(rf"\b\d+ (?:{names})\b|\b(?:{names}) \d+", re.IGNORECASE) for names in _MONTHS]
_CURRENCIES = {"sek": "kr kronor krona tkr mnkr mkr sek".split(), "eur": ["euro", "eur"]}
"""Codes of currencies, and how a text names them in words."""


def numbers(text: str) -> set[Decimal]:
    """The values of the numbers of a text, years and days of dates among them."""
    return values_in(text)


def months(text: str) -> set[int]:
    """The months, from 1, that stand beside a number: "1 maj", "May 2024"."""
    return {number for number, month in enumerate(_MONTH, start=1) if month.search(text)}


def names(text: str) -> list[str]:
    """The capitalised words of a text, as they stand.

    One that begins a sentence counts only if another follows, as in a person's name.
    """
    found: list[str] = []
    for match in _NAME.finditer(text):
        starts = _STARTS.search(text[: match.start()])
        if starts and not _GOES_ON.match(text, match.end()):
            continue
        if match.group().lower() not in FUNCTION_WORDS:
            found.append(match.group())
    return found


def stands(name: str, text: str) -> bool:
    """Whether a name's word stands in a text, in the genitive too."""
    word, folded = fold(name), fold(text)
    ways = {word, re.sub(r"[’']?s$", "", word)} if len(word) > 3 else {word}
    ways |= set(_CURRENCIES.get(word, ()))
    return any(re.search(rf"(?<!\w){re.escape(way)}s?(?!\w)", folded) for way in ways)
