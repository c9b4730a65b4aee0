"""Adjectives and articles that do not agree with their noun in gender."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.lexicon import Gender
from ingest.lint.view import Unit, View

_PAIR = re.compile(r"(?<![\w-])([a-zåäö]{4,})\s+([a-zåäö]{4,})(?![\w-])")
_PARTICIPLE = re.compile(r"(?<![\w-])([a-zåäö]{2,}ad)\s+([a-zåäö]{3,}t)\s+([a-zåäö]{4,})(?![\w-])")
_SHARED = re.compile(
    r"\b(den|det)\s+([a-zåäö]{4,})\s+och\s+([a-zåäö]{4,})\s+som\b"
    r"|\b(?:är|blir|var)\s+(en|ett)\s+(?:[a-zåäö]+\s+)?([a-zåäö]{4,})\s+och\s+([a-zåäö]{4,})\s+"
    r"(?:för|som|med|mellan|av|där)\b"
)
_ARTICLE = {"den": Gender.COMMON, "en": Gender.COMMON, "det": Gender.NEUTER, "ett": Gender.NEUTER}
_PREDICATIVE = re.compile(r"\b(?:är|blir|var|bli|vara|blev)\s+(?:\w+\s+)?$")


def adjectives(view: View) -> Iterator[Fault]:
    """An adjective in the common gender right before a neuter noun."""
    for unit in view.swedish:
        for match in re.finditer(rf"(?={_PAIR.pattern})", unit.text):
            adjective, noun = match.group(1), match.group(2)
            bare = lexicon.is_adjective(adjective) and lexicon.gender(adjective) is None
            if bare and lexicon.gender(noun) is Gender.NEUTER and not _set_apart(unit, match):
                yield _disagrees(unit, (match.start(1), match.end(2)), adjective, noun)
        for match in _PARTICIPLE.finditer(unit.text):
            neuter = lexicon.gender(match.group(3)) is Gender.NEUTER
            if neuter and lexicon.is_adjective(match.group(1)) and not _set_apart(unit, match):
                yield _disagrees(unit, match.span(), match.group(1), match.group(3))


def shared_articles(view: View) -> Iterator[Fault]:
    """One article for two nouns of which the second has the other gender."""
    for unit in view.swedish:
        for match in _SHARED.finditer(unit.text):
            article, first, second = (part for part in match.groups() if part)
            genders = lexicon.gender(first), lexicon.gender(second)
            wanted = _ARTICLE[article]
            if genders[0] is wanted and genders[1] not in (wanted, None):
                yield unit.fault(
                    Kind.AGREEMENT,
                    match.span(),
                    f"Artikeln ”{article}” passar inte ”{second}”. Ge det en egen artikel.",
                    f'The article "{article}" does not fit "{second}". Give it its own.',
                )


def _set_apart(unit: Unit, match: re.Match[str]) -> bool:
    """Whether the adjective belongs to something before it rather than to the noun after."""
    return bool(_PREDICATIVE.search(unit.text[: match.start()]))


def _disagrees(unit: Unit, place: tuple[int, int], adjective: str, noun: str) -> Fault:
    return unit.fault(
        Kind.AGREEMENT,
        place,
        f"”{adjective}” passar inte ”{noun}”, som är ett ett-ord. Böj om, eller skriv ihop.",
        f'"{adjective}" does not agree with "{noun}", a neuter. Inflect it, or join the words.',
    )
