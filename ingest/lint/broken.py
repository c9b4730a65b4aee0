"""Sentences that break off, or lack a verb, a preposition, an article or an end mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.passage import Shape
from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import WORD, Unit, View

_MONTH = re.compile(
    r"\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
    r"\b(?!-)"
)
_BEFORE_MONTH = frozenset(
    "i under till från och eller före efter sedan per mellan för av senast medio ultimo månad "
    "mot kring omkring runt varje denna hela tidig sen förra nästa årets om samt den kommande "
    "början slutet mitten t.o.m fr.o.m från".split()
)
_RUN_ON = re.compile(
    r"[a-zåäö]{2,} (Det|Detta|Den|Denna|Dessa|De|Vi|Här|Där|När|Om|Alla|Därför|Syftet)"
    r" (?=[a-zåäö])"
)
_LEFT_HANGING = re.compile(r"\b(?:och|eller|samt|att|en|ett|vars|vilkas)\s*[.!]$")
_END_MARK = re.compile(r"[.!?:;…][\"”’»)\]]*$")
_DEFINITE = re.compile(r"\b(\w{2,}[^\W\d_]a) ((?:[^\W\d_]){4,}(?:an|en|et|na))\b")
_ARTICLE = re.compile(r"\b(?:den|det|de|denna|detta|dessa)\s$", re.IGNORECASE)
MIN_WORDS = 4
"""A shorter sentence may do without a verb."""
MIN_HEADING = 9
"""Words of a heading with a verb that is rather a sentence without its full stop."""
MIN_TEXT = 6
"""A shorter paragraph without an end mark may be a label."""


def months_alone(view: View) -> Iterator[Fault]:
    """A month inside a sentence with nothing before it that could tie it in."""
    for unit in view.swedish:
        for match in _MONTH.finditer(unit.text):
            before = unit.text[: match.start()].rstrip()
            last = before.split()[-1].strip("(").lower() if before else ""
            tied = not last or not last[-1].isalpha() or last.rstrip(".") in _BEFORE_MONTH
            if unit.shape in (Shape.PARAGRAPH, Shape.BULLET) and not tied:
                start = before.rfind(" ") + 1
                yield unit.fault(
                    Kind.BROKEN,
                    (start, match.end()),
                    f"Före ”{match.group()}” saknas något, till exempel ”i”. Läs om meningen.",
                    f'Something is missing before "{match.group()}", a preposition perhaps.',
                )


def verbless(view: View) -> Iterator[Fault]:
    """Sentences of running text without any word that may be a finite verb."""
    for unit in view.swedish:
        words = WORD.findall(unit.text)
        ends = unit.text.endswith(".") and unit.shape is Shape.PARAGRAPH
        if ends and len(words) >= MIN_WORDS and not any(map(lexicon.maybe_finite, words)):
            yield unit.fault(
                Kind.BROKEN,
                (0, len(unit.text)),
                "Meningen saknar verb. Skriv ut den.",
                "The sentence has no verb. Complete it.",
            )


def broken_off(view: View) -> Iterator[Fault]:
    """Sentences that end in a word that must go on, and paragraphs that end without a mark."""
    for unit in view.swedish:
        hanging = _LEFT_HANGING.search(unit.text)
        if hanging and unit.shape is not None:
            yield unit.fault(
                Kind.BROKEN,
                hanging.span(),
                "Meningen slutar mitt i. Skriv färdigt den.",
                "The sentence breaks off. Complete it.",
            )
    for passage in view.passages():
        last = passage[-1]
        if last.swedish and _open_end(last):
            start = last.text.rfind(" ") + 1
            yield last.fault(
                Kind.BROKEN,
                (start, len(last.text)),
                "Stycket slutar utan skiljetecken. Sätt punkt, eller skriv färdigt meningen.",
                "The paragraph ends without a mark. Add a full stop, or complete the sentence.",
            )


def _open_end(unit: Unit) -> bool:
    """Whether a sentence lacks its end mark, also one that passes for a heading or an entry."""
    words = WORD.findall(unit.text)
    as_heading = unit.shape in (None, Shape.ENTRY) and len(words) >= MIN_HEADING
    return (
        (as_heading or unit.shape is Shape.PARAGRAPH)
        and not _END_MARK.search(unit.text)
        and len(words) >= MIN_TEXT
        and any(map(lexicon.is_present, words))
    )


def run_on(view: View) -> Iterator[Fault]:
    """A word that begins a sentence, with its capital, after a word that should have ended one."""
    for unit in view.swedish:
        for match in _RUN_ON.finditer(unit.text) if unit.shape is not None else ():
            yield unit.fault(
                Kind.BROKEN,
                match.span(),
                f"Punkt saknas före ”{match.group(1)}”, eller så ska det ha liten bokstav.",
                f'A full stop is missing before "{match.group(1)}", or its capital is wrong.',
            )


def articles_missing(view: View) -> Iterator[Fault]:
    """A definite phrase without the article that the same words have elsewhere in the text."""
    places: dict[str, tuple[list[tuple[Unit, re.Match[str]]], list[Unit]]] = {}
    for unit in view.swedish:
        for match in _DEFINITE.finditer(unit.text):
            without, having = places.setdefault(match.group().lower(), ([], []))
            if _ARTICLE.search(unit.text[: match.start()]):
                having.append(unit)
            elif match.group().islower() and unit.shape is not None:
                without.append((unit, match))
    for without, having in places.values():
        for unit, match in without if len(having) > len(without) else ():
            yield unit.fault(
                Kind.BROKEN,
                match.span(),
                f"Artikeln saknas före ”{match.group()}”; på andra ställen står den där.",
                f'The article is missing before "{match.group()}"; elsewhere it is there.',
            )
