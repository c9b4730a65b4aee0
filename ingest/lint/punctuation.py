"""Marks and blanks: a blank too many or too few, brackets and quotation marks that do not close."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import Unit, View

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|\b[\w-]+\.(?:se|com|eu|org|nu|net)\b\S*")
_TOO_MANY = re.compile(r"\w (?=[,.;!?](?:\s|$))|\( (?=\w)|\w (?=\))")
_TOO_FEW = re.compile(r"[^\W\d_][,;](?=[^\W\d_])|[a-zåäö]{3}[.!?](?=[A-ZÅÄÖ][a-zåäö])")
_TWICE = re.compile(r"(?<!\.)\.\.(?!\.)|,,|;;|,\.|(?<![.\w])\.,")
_ENUMERATION = re.compile(r"(?:^|(?<=\s))\w{1,2}$")
_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "„": "“"}


def blanks(view: View) -> Iterator[Fault]:
    """A blank before a mark, none after one, or a mark twice."""
    for unit in view.units:
        text = _ADDRESS.sub(lambda match: "x" * len(match.group()), unit.text)
        for pattern, sv, en in (
            (_TOO_MANY, "Mellanslaget hör inte hit. Stryk det.", "Delete the blank."),
            (_TOO_FEW, "Mellanslag saknas efter skiljetecknet.", "A blank is missing here."),
            (_TWICE, "Skiljetecken står dubbelt. Stryk det ena.", "Two marks. Delete one."),
        ):
            for match in pattern.finditer(text):
                yield unit.fault(Kind.PUNCTUATION, _around(text, match), sv, en)


def unclosed(view: View) -> Iterator[Fault]:
    """Brackets and quotation marks that do not come in pairs within their passage."""
    for passage in view.passages():
        for unit, place in _unpaired(passage):
            yield unit.fault(
                Kind.PUNCTUATION,
                (place, place + 1),
                f"Tecknet {unit.text[place]} har inget som svarar mot det. Lägg till eller stryk.",
                f"The mark {unit.text[place]} has no counterpart. Add it or delete this one.",
            )


def _unpaired(passage: Sequence[Unit]) -> list[tuple[Unit, int]]:
    open_at: list[tuple[str, Unit, int]] = []
    alone: list[tuple[Unit, int]] = []
    straight: dict[str, list[tuple[Unit, int]]] = {'"': [], "”": []}
    curly = any("“" in unit.text or "„" in unit.text for unit in passage)
    for unit in passage:
        for place, mark in enumerate(unit.text):
            if mark in straight and not (mark == "”" and curly):
                straight[mark].append((unit, place))
            elif open_at and mark == _PAIRS[open_at[-1][0]]:
                open_at.pop()
            elif mark in _PAIRS:
                open_at.append((mark, unit, place))
            elif mark == ")" and _ENUMERATION.search(unit.text[:place]):
                continue
            elif mark in ")]»" or (mark == "”" and curly):
                alone.append((unit, place))
    alone += [(unit, place) for _, unit, place in open_at]
    return alone + [places[-1] for places in straight.values() if len(places) % 2]


def _around(text: str, match: re.Match[str]) -> tuple[int, int]:
    """The words on both sides of a place, so that it can be found."""
    start = text.rfind(" ", 0, match.start()) + 1
    end = text.find(" ", match.end())
    return start, end if end >= 0 else len(text)
