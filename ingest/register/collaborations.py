"""Collaborations: which sections speak of one, and what they say of it.

A section is told by its shape: it says who represents the body there or what the membership costs,
or that something "är ett samarbete". Its heading is the name, unless that is a common noun only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from corpus.collaboration import Collaboration
from corpus.place import Place
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.register.bodies import find_bodies, find_roles
from ingest.register.described import (
    countries_of,
    country_count_of,
    denial_of,
    founded_of,
    kind_of,
    member_count_of,
    member_since_of,
    members_of,
    office_of,
    purpose_of,
)
from ingest.register.letters import UPPER
from ingest.register.naming import ABBREVIATED, other_names
from ingest.register.parsed import SEATED
from ingest.register.people import find_people

NOUNS = (
    r"(?:samarbet\w*|samverkan\w*|nätverk\w*|\w+nätverk|medlemsorganisation\w*|\w*organisation\w*|"
    r"plattform\w*|partnerskap\w*|\w*förening\w*|sammanslutning\w*|allians\w*|\w*förbund|"
    r"\w*samarbete|euroregion|\w*program|kommission|konferens|konsorti\w+|\w*råd)"
)
_WORD = rf"[{UPPER}][\w’'&-]*"
_NAME = (
    rf"(?P<name>{_WORD}(?:\s+(?:(?:och|of|for|the|on|in|i|för|de|&)\s+){{0,2}}(?:{_WORD}|\d+))*)"
)
_DEFINES = re.compile(
    rf"{_NAME}(?:\s+\([^()]*\))?(?:,\s+|\s+(?:(?:bildades|grundades|startade)\s+[^,.]*\s+och\s+)?är\s+)"
    rf"(?:ett|en)\s+(?:[\w-]+\s+){{0,7}}?{NOUNS}\b",
)
_COMMON_SUBJECT = re.compile(
    r"^(?:Det|Den|De|Detta|Denna|Alla|Samarbetet|Nätverket|Organisationen|Uppdraget|Programmet|"
    r"Syftet|Målet|Region|I|För|Som|Det här|Regionen|Kommunen|Föreningen|Internationellt)\b"
)
_REPRESENTED = re.compile(
    r"\b(?:deltar\s+i|representera[sd]\w*|företräds|representant\w*|är\s+medlem|bemannad\w*)\b",
    re.I,
)
_COST = re.compile(
    r"\b(?:kostnad|medlemsavgift|serviceavgift|årsavgift)\w*\b.*\d\s*(?:kronor|kr|tkr|SEK|euro|mkr)\b",
    re.I,
)
_FEE = re.compile(
    r"\b(?:medlemsavgift|tjänstestöd|arvode|serviceavgift|årsavgift|deltagande)", re.I
)


def read_collaborations(knowledge: Knowledge) -> tuple[Collaboration, ...]:
    """Every collaboration that a collection describes, in the order of the text."""
    found: list[Collaboration] = []
    for _, rows in groupby(
        knowledge.sentences, key=lambda s: (s.passage.document, s.passage.section)
    ):
        for name, sentences in _units(list(rows)):
            found.append(_read(name, sentences))
    return tuple(found)


def _units(sentences: list[Sentence]) -> Iterator[tuple[str, list[Sentence]]]:
    """The collaborations of a section: one under a name of its own, or one a paragraph that says
    what something is."""
    heading = sentences[0].heading
    text = " ".join(sentence.text for sentence in sentences)
    openings = [n for n, s in enumerate(sentences) if _defined(s.text)]
    shaped = bool(openings) or any(_is_shaped(sentence.text) for sentence in sentences)
    if not shaped:
        return
    if heading and not _is_common(heading, text):
        if _about(heading, sentences, openings):
            yield ABBREVIATED.sub("", heading).strip(), sentences
        return
    for place, start in enumerate(openings):
        end = openings[place + 1] if place + 1 < len(openings) else len(sentences)
        yield _defined(sentences[start].text), sentences[start:end]


def _about(heading: str, sentences: Sequence[Sentence], openings: list[int]) -> bool:
    """Whether a section under a name is about the collaboration of that name.

    A common noun with a capital only because it begins the heading is no name; a section that only
    mentions another collaboration in passing is not about it.
    """
    if any(_is_shaped(sentence.text) for sentence in sentences):
        return True
    known = {word.lower() for word in re.findall(r"\w{3,}", heading)}
    return any(
        known & {word.lower() for word in re.findall(r"\w{3,}", _defined(sentences[n].text))}
        or _defined(sentences[n].text) in heading
        for n in openings
    )


def _is_common(heading: str, text: str) -> bool:
    """Whether a heading is no name: it has one capital, at its beginning, no abbreviation, and
    the text below never writes it with a capital in mid-sentence; or it names a body."""
    words = heading.split()
    if find_bodies(heading) and not _REPRESENTED.search(text):
        return True
    if any(word[:1].isupper() for word in words[1:]) or ABBREVIATED.search(heading):
        return False
    if not words[0][1:].islower() or "-" in words[0]:
        return False
    return not re.search(rf"[\wåäö,] {re.escape(heading)}s?\b", text)


def _defined(text: str) -> str:
    """The name of what a sentence says to be a collaboration, or nothing."""
    for match in _DEFINES.finditer(text):
        name = str(match["name"])
        if not _COMMON_SUBJECT.match(name):
            return name
    return ""


def _is_shaped(text: str) -> bool:
    """Whether a sentence tells who represents the body, or what the membership costs."""
    if _COST.search(text) and _FEE.search(text):
        return True
    seated = find_roles(text) or (SEATED.search(text) and find_bodies(text))
    return bool(seated and any(person.name for person in find_people(text, (), ())))


def _read(name: str, sentences: list[Sentence]) -> Collaboration:
    names = other_names(name, sentences)
    called = (name, *(other.value for other in names))
    first = next((s for s in sentences if any(n in s.text for n in called)), sentences[0])
    members = members_of(sentences)
    return Collaboration(
        name=name,
        section=sentences[0].passage.section,
        place=Place(first.passage.document, first.span),
        other_names=names,
        kind=kind_of(sentences, called),
        founded=founded_of(sentences, called),
        member_since=member_since_of(sentences),
        members=members[0] if members else None,
        members_claimed=members[1] if members else None,
        member_count=member_count_of(sentences),
        countries=countries_of(sentences),
        country_count=country_count_of(sentences),
        office=office_of(sentences),
        purpose=purpose_of(sentences),
        not_a_collaboration=denial_of(sentences),
    )
