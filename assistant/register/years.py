"""Which years a question asks about, and what to say of the years that figures speak of."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.register.amounts import row_of
from assistant.register.costing import Priced, label
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from corpus.cost import Cost

_RELATIVE = {
    r"i ar|innevarande ar|this year|detta ar": 0,
    r"(?:i )?fjol|forra aret|i fjol|last year": -1,
    r"nasta ar|next year|kommande ar": 1,
}
"""Ways to name a year by the present one."""
YEAR = r"(?<!sek )(?<!\d[ .,])(?:19|20)\d\d(?![ .,]\d{3})(?!\s?(?:kr|kronor|sek|tkr|k)\b)"
"""A year, and no sum of money."""


def years_asked(reading: Reading, facts: Facts) -> set[int]:
    """The years a question names, which it takes; "this year 2024" is that year."""
    named = {int(year) for year in reading.take(YEAR)}
    for pattern, shift in _RELATIVE.items():
        if reading.has(pattern) and not named:
            return {facts.today().year + shift}
    if named:
        reading.take(r"det har aret|ar(?:et)?|this year|in the year|year")
    return named


def speaks_of(cost: Cost, years: set[int], facts: Facts) -> bool:
    """Whether a cost is of every year asked about, as far as the text tells.

    An annual cost for which no year is given holds for the year that the collection's figures
    speak of.
    """
    if cost.year is None:
        return not years or (cost.yearly and years == {facts.figures_year})
    return all(cost.year <= year <= (cost.last_year or cost.year) for year in years)


def caveat(priced: Iterable[Priced], facts: Facts, language: str) -> str:
    """That the years of these costs have passed, or that the text gives none; else nothing."""
    priced = tuple(priced)
    last = {p.cost.last_year or p.cost.year for p in priced}
    passed = sorted(y for y in last if y is not None and y < facts.today().year)
    dateless = [label(p.of, facts, language) for p in priced if p.cost.year is None]
    said = [_dateless(dateless, len(priced), language)] if dateless else []
    if passed:
        said.append(_passed(passed, len(priced), bool(dateless), language))
    return " ".join(said)


def _passed(years: list[int], costs: int, others: bool, language: str) -> str:
    row = row_of([str(year) for year in years], language)
    one_year = len(years) == 1
    if language == "en":
        what = (
            "The amount is" if costs == 1 else "The other amounts are" if others else "Amounts are"
        )
        return f"{what} for {row}, {'a year that has' if one_year else 'years that have'} passed."
    what = "Beloppet" if costs == 1 else "Övriga belopp" if others else "Beloppen"
    return f"{what} avser {row}, {'ett år' if one_year else 'år'} som har gått."


def _dateless(names: list[str], costs: int, language: str) -> str:
    if costs == 1:
        return {
            "sv": "Texten anger inget år för beloppet.",
            "en": "The text gives no year for the amount.",
        }[language]
    row = row_of(names, language)
    return {
        "sv": f"Texten anger inget år för {row}.",
        "en": f"The text gives no year for {row}.",
    }[language]
