"""Where sentences begin and end in Swedish (and English) administrative prose."""

from __future__ import annotations

import re

from corpus.span import Span

NEVER_ENDS = frozenset(
    "ca cirka eng inkl exkl t.ex tex bl.a bla s.k sk dvs d.v.s fr.o.m t.o.m from tom nr kl kap st resp "
    "ev ang avd bil ung fig jfr mom no vol prof dr doc tel sid s.a e.g i.e approx incl excl vs mr mrs "
    "kr milj mn skr prop art p.g.a pga m.h.t f.d fd f.n o.d".split()
)
"""Abbreviations (without the last full stop) that a name or number may follow mid-sentence."""

_CANDIDATE = re.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[\"”“«(\[]?[A-ZÅÄÖÉÜ0-9•])")
_LAST_TOKEN = re.compile(r"(\S+?)[.!?…]+[\"”’»)\]]*\s*$")


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The spans of the sentences in `span` of `text`; together they hold all but blanks."""
    ends: list[int] = []
    words = span.of(text)
    for match in _CANDIDATE.finditer(words):
        if not _abbreviated(words[: match.end()]):
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


def _abbreviated(so_far: str) -> bool:
    match = _LAST_TOKEN.search(so_far)
    if not match or not so_far.rstrip().endswith("."):
        return False
    token = match.group(1).lstrip("(\"”“[").lower()
    single_letter = len(token) == 1 and token.isalpha() and match.group(1)[-1].isupper()
    return token in NEVER_ENDS or single_letter
