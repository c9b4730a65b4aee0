"""Collaborations of a sum that are named as "the other three", or by one word of their name."""

from __future__ import annotations

import re

from assistant.register.facts import Facts
from assistant.register.presumed import NUMBER, value_of
from assistant.register.reading import Reading
from assistant.register.wordings import TOTAL
from corpus.collaboration import Collaboration
from ingest.words import fold

_ADDED = (
    r"(?:ihop|samman|plussar?|adderar?)(?: [a-z|]+){0,6}? (?:med|till)|"
    r"add(?:ed|ing)? (?:it|that|this|them|those)(?: up)? (?:to|with|together with)|"
    r"(?:it|that|this|them) (?:together|combined|plus|added)(?: up)?(?: (?:with|to))?|plus"
)
"""That what follows is added to what was named."""
_OTHERS = re.compile(
    rf"\b(?:if (?:you|we|i|one) )?(?:{_ADDED}) (?:[a-z]+ ){{0,4}}?"
    rf"(?P<others>(?:de|dom|the|all|alla)(?: the)? (?:(?:{NUMBER}) )?(?:andra|ovriga|others?|"
    rf"remaining)(?: {NUMBER.replace('<n>', '<m>')})?)\b"
)
_LEAST_NAMED = 2
"""So many others of a sum are named in full where one word of a name is enough."""


def with_others(
    reading: Reading, named: tuple[Collaboration, ...], facts: Facts
) -> tuple[Collaboration, ...]:
    """Those named, and all others where these are added; it takes the words that say so.

    "That and the other three" names no one, and yet all of four.
    """
    match = _OTHERS.search(reading.folded)
    others = tuple(c for c in facts.register.collaborations if c not in named)
    if match is None or not others:
        return named
    number = match["n"] or match["m"]
    counted = value_of(number) if number else 0
    if counted != len(others) - (not named) and (number or not named):
        return named
    reading.take_span(*match.span("others"))
    return (*named, *others)


def without_others(folded: str) -> str:
    """A folded text with the words for the others that are added blanked."""
    match = _OTHERS.search(folded)
    if match is None:
        return folded
    start, end = match.span("others")
    lead = re.sub(r"\bif (?:you|we|i|one)\b", lambda m: "|" * len(m.group()), folded[:start])
    return lead + "|" * (end - start) + folded[end:]


def with_parts_of_names(
    reading: Reading, named: tuple[Collaboration, ...], facts: Facts
) -> tuple[Collaboration, ...]:
    """Those named, and those of which a sum of several names one word that no other's name has."""
    if len(named) < _LEAST_NAMED or not reading.shows(TOTAL):
        return named
    words = {each: _words(each) for each in facts.register.collaborations}
    found = list(named)
    for match in re.finditer(r"[a-z]+", facts.unnamed(reading)):
        own = [each for each, said in words.items() if match.group() in said]
        if len(own) == 1 and own[0] not in found:
            found.append(own[0])
            reading.take_span(*match.span())
    return tuple(found)


def _words(each: Collaboration) -> frozenset[str]:
    """The words with a capital in the names of a collaboration."""
    every = (word for name in each.names for word in re.findall(r"\w{4,}", name))
    return frozenset(fold(word) for word in every if word[:1].isupper())
