"""Numbers of a text and others in their place, written in the style in which each stood."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_NUMBER = re.compile(r"\d{1,3}(?:[ .,\u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_MILLION = re.compile(r"\b(one|en|\d+(?:[.,]\d+)?) (million|miljon)\b", re.IGNORECASE)
_THOUSAND = re.compile(r"\b(\d+)k\b")
_SHARE = re.compile(r"(?<![\d,])(\d+(?:,\d+)?) %")
_AMOUNT = re.compile(r"(?<!\d)(?<!\d )(\d[\d ]*\d)(?= kronor)")
YEARS = range(1900, 2100)


class Numbers:
    """Which value becomes which; years move all by the same number of years."""

    def __init__(self, text: str, chance: random.Random) -> None:
        self.shift = chance.choice((-3, -2, 2, 3))
        self.amounts = [_value(found) for found in _AMOUNT.findall(text)]
        self.shares = [_value(found) for found in _SHARE.findall(text)]
        self._of: dict[float, float] = {}
        for value in sorted({*self.amounts, *self.shares}):
            self._of[value] = self._other(value, chance)
        for value in sorted(set(_counts(text)) - set(self._of)):
            self._of[value] = float(round(value * chance.choice((1.2, 1.4, 0.9))))

    def _other(self, value: float, chance: random.Random) -> float:
        """Another value of the same size, near enough to keep the order of the old ones."""
        step = 10_000.0 if value >= 1_000 else 1.0
        while True:
            moved = value * chance.choice((0.7, 0.82, 0.88, 0.93, 1.04, 1.12, 1.4))
            new = max(step, step * round(moved / step))
            new += 0.5 if value % 1 and not new % 1 else 0.0
            taken = {*self._of.values(), *self.amounts, *self.shares}
            if not any(_ends_like(new, other) for other in taken):
                return new

    def add_sums(self, amount: float, share: float) -> None:
        """Know the sums of all amounts and shares, with one more of each in the changed text."""
        new_amounts = sum(self._of[value] for value in self.amounts) + amount
        new_shares = sum(self._of[value] for value in self.shares) + share
        self._of[sum(self.amounts)] = new_amounts
        self._of[sum(self.shares)] = new_shares
        self._of[sum(self.shares) / 100] = new_shares / 100

    def changed(self, text: str) -> str:
        """A text, or words of it, with the new numbers."""
        return self._rewritten(text, lambda match: True)

    def asked(self, question: str) -> str:
        """A question: only its years, its sums and its shares."""

        def means_one(match: re.Match[str]) -> bool:
            after = question[match.end() : match.end() + 9].lower()
            return _value(match.group()) >= 1_000 or "%" in after[:2] or "rocent" in after

        return self._rewritten(question, means_one)

    def _rewritten(self, text: str, wanted: Callable[[re.Match[str]], bool]) -> str:
        text = _MILLION.sub(self._in_millions, text)
        text = _THOUSAND.sub(self._in_thousands, text)

        def one(match: re.Match[str]) -> str:
            written = match.group()
            if len(written) == 4 and written.isdigit() and int(written) in YEARS:
                return str(int(written) + self.shift)
            value = _value(written)
            return (
                _like(written, self._of[value]) if value in self._of and wanted(match) else written
            )

        return _NUMBER.sub(one, text)

    def _in_millions(self, match: re.Match[str]) -> str:
        said, word = match.groups()
        value = 1e6 * (1.0 if said.lower() in ("one", "en") else float(said.replace(",", ".")))
        if value not in self._of:
            return match.group()
        new = f"{self._of[value] / 1e6:g}"
        return f"{new.replace('.', ',') if word.lower() == 'miljon' else new} {word}"

    def _in_thousands(self, match: re.Match[str]) -> str:
        value = 1_000.0 * int(match.group(1))
        return f"{self._of[value] / 1_000:g}k" if value in self._of else match.group()


def _ends_like(new: float, other: float) -> bool:
    """Whether one is written as the end of another: 80 000 and 880 000."""
    one, two = decimal(new) if new < 1_000 else spaced(new), decimal(other)
    two = two if other < 1_000 else spaced(other)
    return one == two or (new >= 1_000 and one.endswith(two))


def spaced(value: float) -> str:
    """A sum as Swedish prose writes it: 1 240 000."""
    return f"{round(value):,}".replace(",", " ")


def decimal(value: float) -> str:
    """A number with a decimal comma where it needs one."""
    return f"{value:g}".replace(".", ",")


def _counts(text: str) -> list[float]:
    """Plain numbers of a text that are no years, sums or shares."""
    bare = _AMOUNT.sub("", _SHARE.sub("", text))
    values = [_value(found) for found in _NUMBER.findall(bare) if len(found) > 1]
    return [value for value in values if value not in YEARS and value >= 10]


def _value(written: str) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:[ .,\u00a0]\d{3})+", written)
    return float(re.sub(r"\D", "", written) if grouped else written.replace(",", "."))


def _like(written: str, value: float) -> str:
    """`value` in the style of `written`: its separator of thousands, its decimal sign."""
    if value == round(value) and value >= 1_000 and not re.fullmatch(r"\d+", written):
        separator = re.search(r"\D", written)
        return spaced(value).replace(" ", separator.group() if separator else " ")
    text = f"{value:g}" if value < 1_000 else str(round(value))
    return text.replace(".", ",") if "," in written else text
