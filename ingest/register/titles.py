"""Titles of officials, before or after a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.register.letters import UPPER

_HEADS = (
    "direktör chef strateg samordnare sekreterare utvecklare handläggare koordinator ledare ekonom "
    "planerare rådgivare läkare controller jurist specialist expert ansvarig borgmästare ingenjör "
    "kommunalråd regionråd landstingsråd oppositionsråd tjänsteperson tjänsteman professor "
    "lektor kanslist administratör talman inspektör arkitekt föreståndare generalsekreterare"
)
_NOUN = rf"[\w-]*(?:{'|'.join(_HEADS.split())})(?:en|n|et|s)?"
_ADJECTIVE = (
    r"(?:regional|biträdande|tillförordnad|t\.?f\.?|vice|senior|\w+(?:isk|ell|ig|al|ande))[at]?"
)
_TITLE = rf"(?:{_ADJECTIVE}\s+){{0,2}}{_NOUN}"
_BEFORE = re.compile(rf"(?<![\w-]){_TITLE}\s*$", re.IGNORECASE)
_TAIL = (
    r"(?:\s+(?:för|vid|på|inom|i|med\s+ansvar\s+för)\s+"
    r"(?:(?!\s(?:och|samt|som|med)\s)[^,;.()|]){1,60}?)?"
)
_AFTER = re.compile(
    rf"(?:,\s*|\s*\(|\s+–\s+)(?P<title>(?-i:(?![{UPPER}]{{2}})){_TITLE}{_TAIL})"
    r"(?=[,;.)|]|\s+(?:och|samt|som|med)\s|\s*$)\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the stretch of the sentence it takes."""

    title: str
    start: int
    end: int


def title_before(text: str) -> Title | None:
    """The title that the text ends in, if a name follows it."""
    match = _BEFORE.search(text)
    return Title(match.group().strip(), match.start(), match.end()) if match else None


def title_after(text: str, end: int) -> Title | None:
    """The title that stands right after a name that ends at `end`."""
    match = _AFTER.match(text, end)
    return Title(match["title"], match.start(), match.end()) if match else None
