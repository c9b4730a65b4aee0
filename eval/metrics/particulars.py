"""What can be wrong in a sentence that sounds right: its numbers, dates and names."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.quantities import values_in
from ingest.words import fold

_NAME = re.compile(r"[A-ZÅÄÖÉÜ][\w’'-]*")
_WORD = re.compile(r"\w[\w’'-]*")
_STARTS = re.compile(r"^|[.!?:]\s+|[–-]\s+|[“\"(]\s*")
_GOES_ON = re.compile(r"\s+[A-ZÅÄÖÉÜ]")
_MONTHS = (
    "januari|january februari|february mars|march april maj|may juni|june juli|july "
    "augusti|august september oktober|october november december"
).split()
_MONTH = [re.compile(rf"\b\d+ (?:{names})\b|\b(?:{names}) \d+", re.IGNORECASE) for names in _MONTHS]
_CURRENCIES = {"sek": "kr kronor krona tkr mnkr mkr sek".split(), "eur": ["euro", "eur"]}
"""Codes of currencies, and how a text names them in words."""


@lru_cache(maxsize=1_024)
def numbers(text: str) -> frozenset[Decimal]:
    """The values of the numbers of a text, years and days of dates among them."""
    return frozenset(values_in(text))


@lru_cache(maxsize=1_024)
def months(text: str) -> frozenset[int]:
    """The months, from 1, that stand beside a number: "1 maj", "May 2024"."""
    return frozenset(number for number, month in enumerate(_MONTH, 1) if month.search(text))


def names(text: str) -> list[str]:
    """The capitalised words of a text, as they stand.

    One that begins a sentence counts only if another follows, as in a person's name.
    """
    found: list[str] = []
    starts = {match.end() for match in _STARTS.finditer(text)}
    for match in _NAME.finditer(text):
        if match.start() in starts and not _GOES_ON.match(text, match.end()):
            continue
        if match.group().lower() not in FUNCTION_WORDS:
            found.append(match.group())
    return found


def stands(name: str, text: str) -> bool:
    """Whether a name's word, or each of the parts that hyphens join, stands in a text."""
    known = _words_of(text)
    return _stands(fold(name), known) or (
        "-" in name and all(_stands(part, known) for part in fold(name).split("-") if part)
    )


def _stands(word: str, known: frozenset[str]) -> bool:
    """Whether a folded word is among the known, in the genitive too."""
    ways = {word, re.sub(r"[’']?s$", "", word)} if len(word) > 3 else {word}
    ways |= set(_CURRENCIES.get(word, ()))
    return any(way in known or f"{way}s" in known for way in ways)


@lru_cache(maxsize=256)
def _words_of(text: str) -> frozenset[str]:
    """The folded words of a text, those that hyphens join whole and in parts."""
    words = _WORD.findall(fold(text))
    return frozenset(words) | {part for word in words for part in re.split("[-’']", word)}
