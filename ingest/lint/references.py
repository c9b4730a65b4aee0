"""References to annexes, chapters, sections, figures and pages that do not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import Unit, View

_NOUNS = {
    "annex": r"bilag(?:a|an|or|orna)|appendix|annex",
    "chapter": r"kapit(?:el|let)|chapter",
    "section": r"avsnitt(?:et)?|section",
    "figure": r"figur(?:en)?|figure|diagram(?:met)?",
    "table": r"tabell(?:en)?|table",
}
_NUMBER = r"(\d+(?:\.\d+)*|[A-H](?![\w-]))"
_NUMBERED = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{nouns})\s+{_NUMBER})" for name, nouns in _NOUNS.items()),
    re.IGNORECASE,
)
_LAST_NUMBER = re.compile(r"[\d.A-Ha-h]+$")
_QUOTED = re.compile(
    r"\b(?:avsnitt(?:et)?|kapit(?:el|let)|section|chapter)\s+[\"”“»](.+?)[\"”“«]", re.IGNORECASE
)
_PARAGRAPH = re.compile(r"§\s*(\d+)|\b(\d+)\s*§")
_PAGE = re.compile(r"\b(?:se|på|see|on)\s+(?:sid(?:a|an|\.)?|s\.|page|p\.)\s*(\d+)", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b\w*(?:lag|lagen|balk|balken|förordning|förordningen|act|regulation)\b", re.IGNORECASE
)
"""A law is named, so that its chapters and paragraphs are meant."""


def dangling_references(view: View) -> Iterator[Fault]:
    """References whose target no heading and no sentence of the collection begins with."""
    targets = {target for unit in view.units if (target := _target(unit))}
    titles = [unit.text.lower() for unit in view.headings]
    for unit in view.units:
        for match in _NUMBERED.finditer(unit.text):
            wanted = _key(match)
            outside = wanted[0] in ("chapter", "section") and _ELSEWHERE.search(unit.text)
            if not outside and wanted not in targets:
                yield _missing(unit, match)
        for match in _QUOTED.finditer(unit.text):
            if not any(match.group(1).lower() in title for title in titles):
                yield _missing(unit, match)
    yield from _paragraphs(view)
    yield from _pages(view)


def unused_annexes(view: View) -> Iterator[Fault]:
    """Annexes that no sentence outside their own headings refers to."""
    used = {
        _key(match)
        for unit in view.units
        for match in _NUMBERED.finditer(unit.text)
        if match.start() > 0 or unit.shape is not None
    }
    for unit in view.headings:
        target = _target(unit)
        if target and target[0] == "annex" and target not in used:
            match = _NUMBERED.match(unit.text)
            assert match
            yield unit.fault(
                Kind.UNUSED_ANNEX,
                match.span(),
                "Ingen mening i texten hänvisar till bilagan. Hänvisa till den där den behövs.",
                "No sentence refers to this annex. Refer to it where it is needed.",
            )


def _target(unit: Unit) -> tuple[str, str] | None:
    """What a unit is the target of: the numbered noun, or the bare number, that it begins with."""
    match = _NUMBERED.match(unit.text)
    if match and (unit.shape is None or re.match(r"[.:]|\s+[A-ZÅÄÖ]|$", unit.text[match.end() :])):
        return _key(match)
    bare = re.match(r"(\d+(?:\.\d+)*)\.?\s", unit.text) if unit.shape is None else None
    if bare:
        return ("section" if "." in bare.group(1) else "chapter"), bare.group(1)
    return None


def _key(match: re.Match[str]) -> tuple[str, str]:
    noun = next(name for name in _NOUNS if match.group(name))
    number = _LAST_NUMBER.search(match.group())
    assert number
    wanted = number.group().upper()
    if noun == "section" and wanted.isdigit():
        noun = "chapter"
    return noun, wanted


def _paragraphs(view: View) -> Iterator[Fault]:
    """Paragraph signs, in a document that has numbered paragraphs and names no law there."""
    own = {m.group(1) or m.group(2) for u in view.units if (m := _PARAGRAPH.match(u.text))}
    for unit in view.units if own else ():
        for match in _PARAGRAPH.finditer(unit.text):
            number = match.group(1) or match.group(2)
            if number not in own and not _ELSEWHERE.search(unit.text):
                yield _missing(unit, match)


def _pages(view: View) -> Iterator[Fault]:
    for unit in view.units:
        count = len(view.documents[unit.document].page_starts)
        for match in _PAGE.finditer(unit.text):
            if count and int(match.group(1)) > count:
                yield _missing(unit, match)


def _missing(unit: Unit, match: re.Match[str]) -> Fault:
    words = match.group()
    return unit.fault(
        Kind.REFERENCE,
        match.span(),
        f"Texten hänvisar till ”{words}”, som inte finns. Rätta hänvisningen eller lägg till det "
        "som saknas.",
        f'The text refers to "{words}", which does not exist. Correct the reference or add it.',
    )
