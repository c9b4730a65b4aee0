"""One word in two forms, both allowed, that a text should choose between."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import Unit, View

_PAIRS = (
    (r"ska", r"skall"),
    (r"i dag", r"idag"),
    (r"framför allt", r"framförallt"),
    (r"i stället", r"istället"),
    (r"så kallad(?:e|t)?", r"s\.k\."),
    (r"med flera", r"m\. ?fl\."),
    (r"till exempel", r"t\. ?ex\."),
    (r"med mera", r"m\. ?m\."),
    (r"cirka", r"ca\.?(?=\s)"),
    (r"per cent|procent", r"%"),
)
"""Pairs of forms, as patterns."""
_SPACED = re.compile(
    r"\b(?:m\. (?:fl|m)|t\. ex|bl\. a|d\. v\. s|s\. k|p\. g\. a|fr\. o\. m|t\. o\. m)\."
)
_TIGHT = re.compile(r"\b(?:m\.fl|m\.m|t\.ex|bl\.a|d\.v\.s|s\.k|p\.g\.a|fr\.o\.m|t\.o\.m)\.")


def two_forms(view: View) -> Iterator[Fault]:
    """The rarer of two forms of a word, each time it stands, where the text has both."""
    for pair in _PAIRS:
        found = [_places(view, rf"(?<!\w)(?:{form})(?!\w)") for form in pair]
        first, second = sorted(found, key=len, reverse=True)
        for unit, match in second:
            usual = first[0][1].group()
            yield unit.fault(
                Kind.VARIANT,
                match.span(),
                f"Texten har både ”{usual}” ({len(first)}) och ”{match.group()}” "
                f"({len(second)}). Välj en form.",
                f'The text has both "{usual}" ({len(first)}) and "{match.group()}" '
                f"({len(second)}). Choose one.",
            )


def spaced_abbreviations(view: View) -> Iterator[Fault]:
    """An abbreviation with blanks inside, in a text that writes others without."""
    tight = [unit for unit in view.swedish if _TIGHT.search(unit.text)]
    for unit in view.swedish if tight else ():
        for match in _SPACED.finditer(unit.text):
            yield unit.fault(
                Kind.VARIANT,
                match.span(),
                "Andra förkortningar i texten står utan mellanslag. Välj ett sätt.",
                "Other abbreviations of the text have no blanks inside. Choose one way.",
            )


def _places(view: View, pattern: str) -> list[tuple[Unit, re.Match[str]]]:
    compiled = re.compile(pattern, re.IGNORECASE)
    return [(unit, match) for unit in view.swedish for match in compiled.finditer(unit.text)]
