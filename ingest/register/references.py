"""References: rules, plans, laws and methods outside the text that it says apply."""

from __future__ import annotations

import re

from corpus.place import Place
from corpus.reference import Reference
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.register.governing import governed_in
from ingest.register.named_rules import named_rules
from ingest.register.prose import by_section, place_of

_SHORTHAND = re.compile(
    r"^(?P<bare>riktlinje|policy|plan|avtal|metod|program|strategi|rutin|överenskommelse|\w+plan|"
    r"reglemente|anvisning)(?:rna|arna|erna|en|et|n|t)$",
    re.IGNORECASE,
)
_BILAGA = re.compile(r"^bilaga\s+\w+[.:]?\s*")


def read_references(knowledge: Knowledge) -> tuple[Reference, ...]:
    """Every outward reference of a collection, in order of the text."""
    own = _own_names(knowledge)
    found: list[Reference] = []
    for sentences in by_section(knowledge):
        named: list[tuple[str, Place]] = []
        for sentence in sentences:
            found.extend(_references(sentence, named, own))
            if not sentence.text.endswith("?"):
                place = place_of(sentence)
                named.extend((rule.name, place) for rule in named_rules(sentence.text))
    return tuple(found)


def _references(
    sentence: Sentence, named: list[tuple[str, Place]], own: frozenset[str]
) -> list[Reference]:
    """The references of one sentence; a bare "Riktlinjen" means the one named before it."""
    found: list[Reference] = []
    for name, applies in governed_in(sentence.text):
        name_at: Place | None = None
        if bare := _bare(name):
            former = [n for n in named if bare in n[0].lower()]
            if not former:
                continue
            name, name_at = former[-1]
        if not _is_own(name, own):
            reference = Reference(
                place_of(sentence), sentence.passage.section, name, applies, name_at
            )
            found.append(reference)
    return found


def _bare(name: str) -> str:
    """The noun of a definite shorthand ("Riktlinjen"), empty for a full name."""
    match = _SHORTHAND.match(name)
    return match["bare"].lower() if match else ""


def _own_names(knowledge: Knowledge) -> frozenset[str]:
    """Names of what lies in the collection: its headings and its title."""
    headings = {_BILAGA.sub("", part.lower()) for p in knowledge.passages for part in p.section}
    return frozenset({knowledge.collection.title.lower(), *headings} - {""})


def _is_own(name: str, own: frozenset[str]) -> bool:
    """Whether a name is of this text itself or of one of its parts."""
    lower = name.lower()
    if re.match(r"(?:denna|detta|dessa|ovanstående|nedanstående|följande)\b", lower):
        return True
    bare = re.sub(r"(?:en|n)$", "", lower)
    return any(f"{heading} ".startswith((f"{lower} ", f"{bare} ")) for heading in own)
