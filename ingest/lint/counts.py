"""Counts that do not fit what they count: seats and names, a number and the list after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.passage import Shape
from ingest.lint.fault import Fault, Kind
from ingest.lint.persons import PERSON
from ingest.lint.view import Unit, View

NUMBERS = dict(
    zip("två tre fyra fem sex sju åtta nio tio elva tolv".split(), range(2, 13), strict=True)
) | {"en": 1, "ett": 1}
_NUMBER = "|".join((*NUMBERS, r"\d{1,2}"))
_SEATS = re.compile(
    rf"\b({_NUMBER})\s+(?:ordinarie\s+|vald\w*\s+|politisk\w*\s+)*"
    r"(?:ledam\w+|ersättare|suppleant\w*|representant\w*|företrädare):?\s+(?=[A-ZÅÄÖÉÜ])",
    re.IGNORECASE,
)
_NEXT_ROLE = re.compile(
    r"\b(?:samt|och|med)?\s*(?:\w+\s+)?(?:ersättare|suppleant\w*|ledam\w+|ordförande)"
)
_BEFORE_COLON = re.compile(rf"\b({_NUMBER})((?:\s+[a-zåäöA-ZÅÄÖ-]+){{1,6}}):\s+(.+?)[.]?$")
_LEAD_IN = re.compile(rf"\b({_NUMBER})((?:\s+[a-zåäö-]+){{1,6}}):$")
_ANY_NUMBER = re.compile(rf"\b(?:{_NUMBER})\b")
_SEPARATOR = re.compile(r",\s+|\s+(?:och|samt|and)\s+")
LONGEST_ITEM = 5
"""Words of a list's item; with longer ones, a comma may separate clauses."""


def seats(view: View) -> Iterator[Fault]:
    """ "Three members" before another number of names with parties."""
    for unit in view.swedish:
        for match in _SEATS.finditer(unit.text):
            rest = unit.text[match.end() :]
            stop = _NEXT_ROLE.search(rest)
            names = len(PERSON.findall(rest[: stop.start()] if stop else rest))
            if names and names != _value(match.group(1)):
                yield _unfit(unit, match, match.group().strip(), names)


def lists_in_a_sentence(view: View) -> Iterator[Fault]:
    """A number, a noun and a colon before another number of short items."""
    for unit in view.swedish:
        match = _BEFORE_COLON.search(unit.text)
        if not match or _ANY_NUMBER.search(match.group(3)) or ";" in match.group(3):
            continue
        items = [item for item in _SEPARATOR.split(match.group(3)) if item.strip()]
        short = all(len(item.split()) <= LONGEST_ITEM for item in items)
        if short and len(items) > 1 and len(items) != _value(match.group(1)):
            yield _unfit(unit, match, f"{match.group(1)}{match.group(2)}", len(items))


def lists_below(view: View) -> Iterator[Fault]:
    """A number in the words that introduce a list, and another number of bullets."""
    for place, unit in enumerate(view.units):
        match = _LEAD_IN.search(unit.text)
        if not match or not unit.swedish or unit.shape is not Shape.PARAGRAPH:
            continue
        below = {
            u.passage
            for u in view.units[place + 1 :]
            if u.document == unit.document and u.lead_in == unit.text and u.section == unit.section
        }
        if below and len(below) != _value(match.group(1)):
            yield _unfit(unit, match, match.group().rstrip(":"), len(below))


def _value(number: str) -> int:
    return int(number) if number.isdigit() else NUMBERS[number.lower()]


def _unfit(unit: Unit, match: re.Match[str], said: str, counted: int) -> Fault:
    return unit.fault(
        Kind.COUNT,
        match.span(),
        f"Texten säger ”{said}” men räknar upp {counted}. Rätta antalet eller listan.",
        f'The text says "{said}" but lists {counted}. Correct the number or the list.',
    )
