"""Amounts of money and shares in percent, as Swedish prose writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_BLANK = r"[ \u00a0\u2009\u202f]"
NUMBER = (
    rf"(?<![\d.,])(?:\d{{1,3}}(?:(?:{_BLANK}|\.)\d{{3}})+|\d{{1,3}}(?:,\d{{3}}){{2,}}|\d+)"
    r"(?:[.,]\d{1,2})?(?!\d)"
)
_SMALL = {
    word: value
    for value, words in {
        1: "en ett",
        2: "två",
        3: "tre",
        4: "fyra",
        5: "fem",
        6: "sex",
        7: "sju",
        8: "åtta",
        9: "nio",
        10: "tio",
        12: "tolv",
        15: "femton",
        20: "tjugo",
        25: "tjugofem",
        30: "trettio",
        40: "fyrtio",
        50: "femtio",
        60: "sextio",
        70: "sjuttio",
        80: "åttio",
        90: "nittio",
        100: "hundra etthundra",
        200: "tvåhundra",
        300: "trehundra",
        400: "fyrahundra",
        500: "femhundra",
    }.items()
    for word in words.split()
}
_HALVES = {
    "en halv": Decimal("0.5"),
    "en och en halv": Decimal("1.5"),
    "halvannan": Decimal("1.5"),
    "två och en halv": Decimal("2.5"),
}
_WORDS = "|".join(sorted([*_SMALL, *_HALVES], key=len, reverse=True))
_SCALES = {"tusen": 10**3, "milj": 10**6, "miljon": 10**6, "miljoner": 10**6}
_SCALES |= {"miljard": 10**9, "miljarder": 10**9}
_UNITS = {
    "kronor": ("SEK", 1),
    "krona": ("SEK", 1),
    "kr": ("SEK", 1),
    "sek": ("SEK", 1),
    ":-": ("SEK", 1),
    "tkr": ("SEK", 10**3),
    "kkr": ("SEK", 10**3),
    "tsek": ("SEK", 10**3),
    "ksek": ("SEK", 10**3),
    "mnkr": ("SEK", 10**6),
    "mkr": ("SEK", 10**6),
    "msek": ("SEK", 10**6),
    "mdkr": ("SEK", 10**9),
    "mdr": ("SEK", 10**9),
    "svenska kronor": ("SEK", 1),
    "danska kronor": ("DKK", 1),
    "norska kronor": ("NOK", 1),
    "euro": ("EUR", 1),
    "eur": ("EUR", 1),
    "€": ("EUR", 1),
    "keur": ("EUR", 10**3),
    "meur": ("EUR", 10**6),
    "dkk": ("DKK", 1),
    "nok": ("NOK", 1),
    "usd": ("USD", 1),
    "dollar": ("USD", 1),
    "gbp": ("GBP", 1),
    "pund": ("GBP", 1),
}
_UNIT = "|".join(sorted((re.escape(unit) for unit in _UNITS), key=len, reverse=True))
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
MONEY = re.compile(
    rf"(?:(?P<number>{NUMBER})|\b(?P<word>{_WORDS}))(?:\s*(?P<scale>{_SCALE})\b\.?)?\s*"
    rf"(?P<unit>{_UNIT})(?!\w)"
    rf"|\b(?P<before>SEK|EUR|DKK|NOK|USD|GBP)\s*(?P<after>{NUMBER})(?!\s*(?:{_UNIT}))"
    rf"|€\s*(?P<euros>{NUMBER})",
    re.IGNORECASE,
)
ABOUT = r"(?:ca|c:a|cirka|omkring|ungefär|runt|drygt|knappt|närmare|uppskattningsvis)\b\.?"
_ABOUT_BEFORE = re.compile(rf"\b{ABOUT}\s*$", re.IGNORECASE)
_INTERVAL_BEFORE = re.compile(
    rf"\d\s*(?:{_UNIT})?\s*[-–—]\s*$|\bmellan\s+{NUMBER}\s*(?:{_SCALE})?\s*(?:{_UNIT})?\s+och\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """Money at [start, end) of a sentence; `value` is in units of `currency`."""

    value: Decimal
    currency: str
    about: bool
    interval: bool
    """Whether it is the upper end of "mellan … och …" or "…–…"."""
    start: int
    end: int


def number_of(written: str) -> Decimal:
    """The number that digits spell, grouped by blanks, dots or commas, or with a decimal comma."""
    digits = re.sub(r"\s", "", written)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}", digits):
        whole, _, rest = digits.partition(",") if "." in digits else (digits, "", "")
        return Decimal(re.sub(r"[.,]", "", whole) + (f".{rest}" if rest else ""))
    return Decimal(digits.replace(",", "."))


def amounts_in(text: str) -> tuple[Amount, ...]:
    """Every amount of money in a sentence, in order."""
    return tuple(_amount(match, text) for match in MONEY.finditer(text))


def _amount(match: re.Match[str], text: str) -> Amount:
    unit = (match["unit"] or match["before"] or "€").lower()
    currency, scale = _UNITS[unit]
    if match["word"]:
        word = match["word"].lower()
        value = _HALVES.get(word, Decimal(_SMALL.get(word, 0)))
    else:
        value = number_of(match["number"] or match["after"] or match["euros"])
    if match["scale"]:
        scale *= _SCALES[match["scale"].lower()]
    before = text[: match.start()]
    about = bool(_ABOUT_BEFORE.search(before))
    interval = bool(_INTERVAL_BEFORE.search(before))
    return Amount(value * scale, currency, about, interval, match.start(), match.end())


_POST = r"(?:hel(?:tids)?tjänst\w*|heltid\w*|tjänst\w*|årsarbetskraft\w*|årsarbetare|befattning\w*)"
_SHARE = re.compile(
    rf"(?P<about>{ABOUT}\s*)?(?P<number>{NUMBER})[ \u00a0]*(?:%|procents?\b)[ \u00a0]*"
    rf"(?:av\s+(?:en\s+)?|på\s+en\s+)?(?:hel\s+)?{_POST}\b"
    rf"|\b{_POST}\s+(?:på|om|med|motsvarande)\s+(?P<about2>{ABOUT}\s*)?(?P<number2>{NUMBER})"
    r"[ \u00a0]*(?:%|procent\b)",
    re.IGNORECASE,
)
_POSTS = re.compile(
    rf"(?P<about>{ABOUT}\s*)?(?P<number>{NUMBER})[ \u00a0]*"
    r"(?:årsarbetskraft\w*|årsarbetare|heltidstjänst\w*)",
    re.IGNORECASE,
)
_HALF_POST = re.compile(rf"(?P<about>{ABOUT}\s*)?\ben\s+halvtids?(?:tjänst)?\b", re.IGNORECASE)


def share_in(text: str) -> tuple[float, bool] | None:
    """The percent of a full-time post that a sentence names, and whether it says "about"."""
    if match := _SHARE.search(text):
        written = match["number"] or match["number2"]
        return float(number_of(written)), bool(match["about"] or match["about2"])
    if match := _POSTS.search(text):
        return float(number_of(match["number"]) * 100), bool(match["about"])
    if match := _HALF_POST.search(text):
        return 50.0, bool(match["about"])
    return None
