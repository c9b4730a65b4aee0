"""Whether a role speaks of the persons before it or after it, by what stands between."""

from __future__ import annotations

import re

from ingest.register.bodies import Role
from ingest.register.people import Mention

BOTH = re.compile(r"\s*(?:,|/|och|tillika|samt|,?\s*(?:tillika|och\s+även))\s*$", re.IGNORECASE)
"""Between two roles of one person."""
RESPECTIVELY = re.compile(r"\s*respektive\s*$", re.IGNORECASE)
"""Between two roles of two persons."""
LABEL = re.compile(r"\s*[:–]")
"""After a role that stands as a label before its persons."""
_WHOSE = (
    r"(?:(?:dess|deras|hans|hennes|regionens|kommunens|sin|även|också|nuvarande|nya?|"
    r"personliga?)\s+)*"
)
PUNCTUATED = re.compile(rf"[\s,(|–-]*{_WHOSE}$", re.IGNORECASE)
"""Between a person and the role that says what the person is."""
_DIRECT = re.compile(
    r"\s*(?:[:–|-]\s*)?(?:(?:är|blir|nämligen|herr|fru|både|dels)\s+)?\s*$", re.IGNORECASE
)
_SAYS = re.compile(
    r"[\s,(–-]*(?:(?:som|är|blir|såsom|till|sitter|utse[rs]?|utsågs?|utsett|utsetts|utsedd|valdes|"
    r"valts|väljs|har|representerar|företräder|ingår|fungerar|tjänstgör|deltar|innehar|leder)\b"
    r"[^;:]*$|[^;:]*\b(?:som|till|är|vara|bli|egenskap av)\b[^;:]*$)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s*[,(]?\s*(?:och|samt|med|men|medan|där|varav)\b", re.IGNORECASE)
_CLAUSE_ENDS = re.compile(
    r"[,;]?\s*\b(?:och|samt|medan|men|varav|med)\s+"
    rf"(?:(?:som|till|en|ett|för|regionens)\s+)*{_WHOSE}$|;[^;]*$",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(
    r"\s*(?:har|är|sitter|utses|utsågs|valdes|utsetts|ingår|fungerar|tjänstgör|saknas)\b[^,;.]*$",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:tillsammans|bland|av|med)\b|[;:]", re.IGNORECASE)


LATTER = re.compile(r"\bden\s+(?:senare|sistnämnd[ae])\b", re.IGNORECASE)
"""Between two persons and the role of the second."""
FINITE = re.compile(r"\b(?:är|blir|sitter|valdes|utses|utsågs|har|fungerar|tjänstgör)\b")
"""A verb that makes what stands around it a clause of its own."""


def trailing_roles(text: str, items: list[Mention | Role]) -> set[int]:
    """The places in `items` of roles that belong to the person before them."""
    found: set[int] = set()
    first_is_person = bool(items) and isinstance(items[0], Mention)
    for place, item in enumerate(items):
        if isinstance(item, Mention) or place == 0:
            continue
        previous = items[place - 1]
        following = items[place + 1] if place + 1 < len(items) else None
        gap = text[previous.end : item.start]
        ahead = text[item.end : following.start] if isinstance(following, Mention) else None
        if isinstance(previous, Role):
            trails = place - 1 in found and _is_tied(gap, ahead)
        elif ahead is None:
            trails = _closes(gap)
        else:
            trails = _trails(gap, ahead, first_is_person)
        if trails:
            found.add(place)
    return found


def _is_tied(gap: str, ahead: str | None) -> bool:
    """Whether a role goes on the role before it."""
    tied = BOTH.fullmatch(gap) or RESPECTIVELY.fullmatch(gap)
    return bool(tied) and not (ahead is not None and _DIRECT.fullmatch(ahead))


def _closes(gap: str) -> bool:
    """Whether a role that no person follows belongs to the person before it."""
    if (
        PUNCTUATED.fullmatch(gap)
        or LATTER.search(gap)
        or (_SAYS.fullmatch(gap) and not _OPENS.match(gap))
    ):
        return True
    return not _OPENS.match(gap) and not _OTHERS.search(gap)


def _trails(gap: str, ahead: str, first_is_person: bool) -> bool:
    """Whether a role between two persons belongs to the first."""
    if _DIRECT.fullmatch(ahead):
        listed = first_is_person and not gap.strip() and not LABEL.match(ahead)
        told = re.match(r"\s+(?:som|är)\s+$", gap) and not ahead.strip()
        return bool(listed or told)
    if _LEADS_ON.fullmatch(ahead):
        return False
    if PUNCTUATED.fullmatch(gap) or LATTER.search(gap):
        return True
    return bool(_SAYS.fullmatch(gap)) and not (_OPENS.match(gap) or _CLAUSE_ENDS.search(gap))
