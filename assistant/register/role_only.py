"""Which roles a question sets apart: those who have one and not the other, or both."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.register.reading import Reading
from assistant.register.roles import WORDS, Role

_NOT = r"(?:inte|ej|aldrig|not|never|isn t|aren t|utan att vara|without being)"
_ONLY = r"(?:bara|endast|enbart|only|just|merely|solely)"
_BOTH = r"(?:(?:ar|is|are|som|as|sitter|serves?|sits?)(?: \w+){0,2} (?:bade|both)|who s both)"
_TAKEN = (
    r"bara|endast|enbart|only|just|merely|solely|inte|ej|aldrig|not|never|utan att vara|utan|but|"
    r"men|without being|bade|both|anywhere|nagonstans|nanstans|nagon|nagot|any|"
    r"(?:in|i) (?:any|nagot) (?:body|organ)|else|being|vara"
)


@dataclass(frozen=True, slots=True)
class RoleOnly:
    """The role that those asked for have; `other` they have too, or (`lacking`) have not."""

    role: Role
    other: Role
    lacking: bool


def _apart(own: str, other: str) -> re.Pattern[str]:
    """What asks for those who have a role and not the other."""
    return re.compile(
        rf"\b{_NOT}(?: \w+){{0,3}}? (?:{other}) (?:\w+ ){{0,3}}?(?:utan|but|only|bara|endast)\b"
        rf"(?: \w+){{0,3}}? (?:{own})\b|"
        rf"\b{_ONLY}(?! one| en| ett| a single)(?: \w+){{0,2}}? (?:{own})\b"
        r"(?! (?:i|in|on|for|pa)\b)|"
        rf"\b(?:{own})(?: \w+){{0,3}}? {_NOT}(?: \w+){{0,3}}? (?:{other})\b"
    )


def _together(own: str, other: str) -> re.Pattern[str]:
    """What asks for those who have both roles."""
    return re.compile(
        rf"\b{_BOTH}(?: \w+){{0,2}}? (?:{own})(?: \w+){{0,3}}? (?:och|and)"
        rf"(?: \w+){{0,3}}? (?:{other})\b"
    )


_PAIRS = ((Role.DEPUTY, Role.ORDINARY), (Role.ORDINARY, Role.DEPUTY))
_ASKED = tuple(
    (said(WORDS[role], WORDS[other]), RoleOnly(role, other, lacking=said is _apart))
    for role, other in _PAIRS
    for said in (_apart, _together)
)


def role_only_asked(reading: Reading, folded: str) -> RoleOnly | None:
    """Which role is asked for without the other, or with it; what says so is taken."""
    for said, asked in _ASKED:
        if said.search(folded):
            reading.take(_TAKEN)
            return asked
    return None
