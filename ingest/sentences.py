"""Where sentences begin and end in Swedish (and English) administrative prose."""

from __future__ import annotations

import re

from corpus.span import Span
from ingest.register.letters import UPPER

NEVER_ENDS = frozenset(
    "ca cirka eng inkl exkl t.ex bl.a s.k dvs d.v.s fr.o.m t.o.m resp jfr e.g i.e approx incl excl "
    "vs mr mrs ms dr prof jur fil tekn tf t.f p.g.a m.h.t f.d f.n o.d ev fig ref".split()
)
"""Abbreviations, without the last full stop, that a name or a number may follow mid-sentence."""

ENDS_BUT_BEFORE_NUMBERS = frozenset("nr kl kap sid s bil avd kr st tel art mom no vol p".split())
"""Abbreviations and words that go on only in a number: "bil. 2", but "... åka bil. Tåget"."""

ROLES = frozenset("ordf vordf v.ordf led ledam ers suppl sekr repr kand lic doc".split())
"""Roles and degrees, shortened, that a name follows mid-sentence: "ordf. Ek (S), led. Bo Ek"."""

ROLES_THAT_ARE_WORDS = frozenset({"led"})
"""Those that are words too ("i två led"): roles only after a mark or a conjunction."""

_CANDIDATE = re.compile(rf"[.!?…]+[\"”’»)\]]*\s+(?=[\"”“«(\[]?[{UPPER}0-9•])")
_INITIALS = re.compile(rf"[{UPPER}](?:\.-?[{UPPER}])*")
"""First letters of names: "A", "P.O", "B.-G"."""
_PARTICLES = r"(?:(?:von|af|av|de|der|den|van|la|zu)\s+)*"
_PARTY = rf"\([{UPPER}]{{1,4}}\)"
_NAME_WORD = rf"(?:[{UPPER}][\w’'-]*\w|(?:[{UPPER}]\.-?)+)"
_PERSON = re.compile(rf"{_NAME_WORD}\s+{_PARTICLES}(?:[{UPPER}]|{_PARTY})")
_WITH_PARTY = re.compile(rf"{_NAME_WORD}(?:\s+{_PARTICLES}{_NAME_WORD})*\s+{_PARTY}")
_BEFORE_A_ROLE = re.compile(r"[,;:(–—-]|och|samt|och/eller|v\.|vice|ordinarie|\d+", re.IGNORECASE)


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
    return bool(_INITIALS.fullmatch(last)) or _role_before_a_name(tokens, last.lower(), after)


def _role_before_a_name(tokens: list[str], last: str, after: str) -> bool:
    """Whether the last token is a shortened role, and what follows a person's name."""
    if last not in ROLES:
        return False
    if last in ROLES_THAT_ARE_WORDS and not _WITH_PARTY.match(after):
        before = tokens[-2] if len(tokens) > 1 else ","
        if not (_BEFORE_A_ROLE.fullmatch(before) or before.endswith((",", ";", ":", ")", "."))):
            return False
    return bool(_PERSON.match(after))


def _spaced_out(bare: list[str]) -> bool:
    """Whether the last words are an abbreviation written apart: "t. ex.", "d. v. s."."""
    return any(".".join(bare[-count:]).lower() in NEVER_ENDS for count in (2, 3))
