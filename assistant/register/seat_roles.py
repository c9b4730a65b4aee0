"""The roles that a question on seats names, and those that limit nothing of what it asks."""

from __future__ import annotations

import re

from assistant.register.reading import Reading
from assistant.register.roles import WORDS, Role
from assistant.register.seat_included import COUNTED_IN, COUNTING_IN, WORDS_OF_COUNTING

ANY_ROLE = "|".join(WORDS.values())
_INCLUDED = re.compile(rf"{COUNTING_IN}(?:{ANY_ROLE})|(?:{ANY_ROLE}){COUNTED_IN}")
"""Roles that are not to be left out, and limit nothing."""
_HOLDER = (
    r"delegat(?:er|en|es?)?|representant(?:en|er)?|representatives?|reps?|ombud|foretradare|"
    r"ledam\w+|medlem\w*|members?|seat[- ]?holders?"
)
"""One who has a seat, of whichever role the word before says."""
_NAMED = {role: re.compile(rf"\b(?:{words})(?: (?:{_HOLDER}))?\b") for role, words in WORDS.items()}
_DEPUTY = re.compile(WORDS[Role.DEPUTY])
_MEMBER_AS_DEPUTY = re.compile(
    rf"\b(?:{WORDS[Role.MEMBER]})(?: \w+){{0,2}}? (?:ar|is|are|som|as|sits? as)(?: an?| only)? "
    rf"(?:{WORDS[Role.DEPUTY]})"
)
_WHO_OF_THEM = re.compile(
    r"\b(?:vem|vilka|vilken|who|whom|which|what|namn\w*|names?|lista|list|"
    r"rakna upp)\b(?P<first>.+) "
    r"(?:och |and |samt |plus )?(?:vem|vilken|vilka|vilket|who|which)(?: ones?)? (?:av|utav|of) "
    r"(?:dem|dom|de|dessa|them|these|those|the two)\b"
)
"""That besides all of them it is asked who of them has a role."""
_ASKED_BESIDES = (
    r" (?:och|and|samt|plus) (?:(?:sag|ange|markera|skriv|say|mark|note|state|tell me|point out) )?"
)
_WHO_BESIDES = re.compile(
    rf"\b(?:vem|vilka|who|which of our people)\b(?P<first>.*){_ASKED_BESIDES}"
    r"(?:vem|vilka|who)\b(?P<then>.*)"
)
_WHERE_BESIDES = re.compile(
    r"\b(?:var|vart|vilk\w+|where|which|lista|list|rakna upp|alla|samtliga|all|every|hur manga|"
    r"how many)\b"
    rf"(?P<first>.*){_ASKED_BESIDES}(?:(?:i|in|pa|on|for) )?(?:var|vart|vilk\w+|where|which)\b"
    r"(?P<then>.*)"
)
_OTHER_PARTS = re.compile(rf"\b(?:{ANY_ROLE}|part(?:i\w*|y|ies)|organ(?:en)?|har|have|has)\b")
"""What asks for more than who they are."""


def are_told_apart(folded: str, of_person: bool) -> bool:
    """Whether all of them are asked for, and besides who of them has a role, or `of_person` where:
    a role that limits nothing."""
    if _WHO_OF_THEM.search(folded):
        return True
    match = (_WHERE_BESIDES if of_person else _WHO_BESIDES).search(folded)
    if match is None or not re.search(rf"\b(?:{ANY_ROLE})\b", match["then"]):
        return False
    first = rf"\b(?:{ANY_ROLE})\b" if of_person else _OTHER_PARTS
    return not re.search(first, match["first"])


def roles_in(reading: Reading, folded: str) -> tuple[Role, ...]:
    """The roles named, in their order; words taken for one are not read as another.

    A role that is counted in ("deputies included") does not limit what is asked for, nor does
    the other that it is counted in with.
    """
    found: dict[Role, int] = {}
    counted_in = " ".join(match.group() for match in _INCLUDED.finditer(folded))
    folded = _INCLUDED.sub(_blank, folded)
    if counted_in:
        reading.take(rf"{WORDS_OF_COUNTING}|{WORDS[Role.DEPUTY]}|{WORDS[Role.ORDINARY]}")
    narrowed = _MEMBER_AS_DEPUTY.search(folded)
    for role, named in _NAMED.items():
        match = named.search(folded)
        if match:
            found[role] = match.start()
            reading.take(rf"(?:{WORDS[role]})(?: (?:{_HOLDER}))?")
        folded = named.sub(_blank, folded)
    if (Role.ORDINARY in found and Role.DEPUTY not in found) or narrowed:
        found.pop(Role.MEMBER, None)
    if set(found) == {Role.ORDINARY} and _DEPUTY.search(counted_in):
        found[Role.DEPUTY] = len(folded)
    return tuple(sorted(found, key=found.__getitem__))


def _blank(match: re.Match[str]) -> str:
    """As many signs that are no word, so that the places of other words stay."""
    return "|" * len(match.group())
