"""A body or collaboration that a turn calls a thing of some kind ("ungdomsgrejen", "the youth
thing"): the one whose own name has that word."""

from __future__ import annotations

import re

from assistant.register.facts import Facts
from ingest.words import cased_words_of, fold

_THING = re.compile(
    r"(?<![\w-])(?P<sv>\w{4,}?)s?-?\s?(?:grejen|grejsen|prylen)\b|\bthe\s+(?P<en>\w{4,})[\s-]thing\b",
    re.IGNORECASE,
)
_OF_ANY = re.compile(
    r"(?:main|general|whole|real|important|same|other|only|next|last|good|best|worst|first|second|"
    r"funny|strange|hela|samma|andra|sista|första|konstiga|viktiga)",
    re.IGNORECASE,
)
"""Words that may be said of any thing."""


def with_things_named(text: str, facts: Facts) -> str:
    """A text with the name of each thing that just one body or collaboration has a word of."""
    return _THING.sub(lambda found: _name(found, facts) or found.group(), text)


def _name(found: re.Match[str], facts: Facts) -> str | None:
    """The name of what is meant: of a body the word itself, in its definite form."""
    said = found["sv"] or found["en"]
    if _OF_ANY.fullmatch(said):
        return None
    terms = [name for m in facts.glossary.find(said) for name in m.term.names]
    begins = tuple({fold(name) for name in (said, *terms)})
    words = {word for b in facts.seating.bodies for word in cased_words_of(b.name or "")}
    bodies = {word for word in words if word.islower() and fold(word).startswith(begins)}
    if len(bodies) == 1:
        body = bodies.pop()
        return f"{body}n" if body.endswith("e") else body
    joint = {
        each.name
        for each in facts.register.collaborations
        if any(fold(word) in begins for name in each.names for word in cased_words_of(name))
    }
    return joint.pop() if len(joint) == 1 else None
