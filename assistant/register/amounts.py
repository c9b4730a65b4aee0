"""How money, percent and lists are written in Swedish and in English."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

Number = int | float | Decimal


def money(amount: int, currency: str, language: str) -> str:
    """An amount as the language writes it: "12 500 kronor", "SEK 12,500"."""
    if language == "en":
        return f"{currency} {amount:,}"
    unit = "kronor" if currency == "SEK" else currency
    return f"{grouped(amount)} {unit}"


def grouped(number: int) -> str:
    """A whole number with its digits in threes, as Swedish writes them."""
    return f"{number:,}".replace(",", " ")


def decimal(number: Number, language: str) -> str:
    """A number with at most two decimals: "2,5" in Swedish, "2.5" in English."""
    text = f"{float(number):.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "sv" else text


def percent(number: Number, language: str) -> str:
    """A share: "2,5 %" in Swedish, "2.5%" in English."""
    return f"{decimal(number, language)} %" if language == "sv" else f"{decimal(number, language)}%"


def row_of(words: Sequence[str], language: str) -> str:
    """Words as a row: "a, b och c"."""
    if len(words) < 2:
        return "".join(words)
    last = "och" if language == "sv" else "and"
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
