"""Constructions that handbooks of administrative Swedish list as wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View

_WRONG = (
    (r"\banledning(?:en|ar|arna)? till varför\b", "anledningen till att"),
    (r"\borsak(?:en|er|erna)? till varför\b", "orsaken till att"),
    (r"\b(?:bland|hos|åt|av|till|från|med) de (?=finns|är|har|kan|ska|och)\b", "dem"),
    (r"\bmöjliggör(?:a|s|as)? för\b(?![^.;:]*\batt\b)", "möjliggör, utan ”för”"),
    (r"\bbåde\b(?:(?!\boch\b)[^,.;:])+\bsamt\b", "både … och"),
    (r"\bvarken\b(?:(?!\beller\b)[^,.;:])+\boch\b", "varken … eller"),
    (r"\binnan (?:beslut(?:et)?|mötet?|start(?:en)?|resan?) att\b", "innan"),
    (r"\bjämföra?s? mot\b", "jämföra med"),
    (r"\bpå grund utav\b", "på grund av"),
    (r"\bi enlighet till\b", "i enlighet med"),
    (r"\bmed hänsyn av\b", "med hänsyn till"),
)
"""Patterns, with what is right."""
_ONE_OF_TWO = re.compile(r"\bdels\b", re.IGNORECASE)


def wrong_constructions(view: View) -> Iterator[Fault]:
    """Phrases that join words which do not go together, each with the right one."""
    for unit in view.swedish:
        for pattern, right in _WRONG:
            for match in re.finditer(pattern, unit.text, re.IGNORECASE):
                yield unit.fault(
                    Kind.CONSTRUCTION, match.span(), f"Skriv ”{right}”.", f'Write "{right}".'
                )


def one_of_two(view: View) -> Iterator[Fault]:
    """ "On the one hand" without the other."""
    for unit in view.swedish:
        found = list(_ONE_OF_TWO.finditer(unit.text))
        if len(found) == 1 and not unit.text.endswith(":"):
            yield unit.fault(
                Kind.CONSTRUCTION,
                found[0].span(),
                "”Dels” står en gång; det andra ledet saknas.",
                '"Dels" stands once; its counterpart is missing.',
            )
