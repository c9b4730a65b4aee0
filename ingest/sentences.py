"""Where sentences begin and end in Swedish (and English) administrative prose."""

from __future__ import annotations

import re

from corpus.span import Span

NEVER_ENDS = frozenset(
    "ca cirka eng inkl exkl t.ex bl.a s.k dvs d.v.s fr.o.m t.o.m resp jfr e.g i.e approx incl excl "
    "vs mr mrs dr prof p.g.a m.h.t f.d f.n o.d ev fig ref".split()
)
"""Abbreviations, without the last full stop, that a name or a number may follow mid-sentence."""

ENDS_BUT_BEFORE_NUMBERS = frozenset("nr kl kap sid s bil avd kr st tel art mom no vol p".split())
"""Abbreviations and words that go on only in a number: "bil. 2", but "... åka bil. Tåget"."""

_CANDIDATE = re.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[\"”“«(\[]?[A-ZÅÄÖÉÜ0-9•])")


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The spans of the sentences in `span` of `text`; together they hold all but blanks."""
    ends: list[int] = []
    words = span.of(text)
    for match in _CANDIDATE.finditer(words):
        if not _abbreviated(words[: match.end()], words[match.end() :]):
            ends.append(match.end())
    found: list[Span] = []
    start = 0
    for end in [*ends, len(words)]:
        part = words[start:end]
        stripped = part.strip()
        if stripped:
            begin = span.start + start + part.index(stripped)
            found.append(Span(begin, begin + len(stripped)))
        start = end
    return tuple(found)


def _abbreviated(so_far: str, after: str) -> bool:
    """Whether the full stop that ends `so_far` belongs to an abbreviation, `after` following."""
    tokens = so_far.split()
    if not tokens or not tokens[-1].endswith("."):
        return False
    bare = [token.strip('("”“[').rstrip(".") for token in tokens[-3:]]
    last = bare[-1]
    if last.lower() in NEVER_ENDS or _spaced_out(bare):
        return True
    if after[:1].isdigit() and last.lower() in ENDS_BUT_BEFORE_NUMBERS:
        return True
    return len(last) == 1 and last.isupper()


def _spaced_out(bare: list[str]) -> bool:
    """Whether the last words are an abbreviation written apart: "t. ex.", "d. v. s."."""
    return any(".".join(bare[-count:]).lower() in NEVER_ENDS for count in (2, 3))
