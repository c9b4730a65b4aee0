"""Common nouns that stand for any body ("boards", "more than one committee"), not for one."""

from __future__ import annotations

import re

from assistant.register.body_finder import Mention

_ANY = re.compile(
    r"(?:\w+ )?(?:styrelser|kommitteer|grupper|namnder|organ|utskott|forsamlingar|boards|"
    r"committees|"
    r"groups|councils|assemblies)(?:na)?$"
)
_SEVERAL_OF = frozenset({"flera", "several", "multiple", "many", "manga", "olika", "fler"})
_THAN_ONE = re.compile(r"(?:an (?:en|ett|1)|than (?:one|1|a single))$")
_JOINS = frozenset({"eller", "or", "och", "and", "respektive", "resp"})
_EACH = frozenset({"each", "every", "varje", "per", "respektive"})


def of_one_body(mentions: list[Mention], folded: list[str]) -> list[Mention]:
    """The mentions without those that stand for any body ("boards", "each committee"), where no
    name goes with them."""
    proper = any(mention.proper for mention in mentions)
    nouns = frozenset(mention.start for mention in mentions if not mention.proper)
    return [
        m
        for m in mentions
        if not (m.start in nouns and _is_several(folded, m.start, nouns))
        and (proper or not (m.loose and _is_any(folded, m.start)))
    ]


def _is_any(folded: list[str], place: int) -> bool:
    """Whether a noun at a place stands for every body."""
    return bool(_ANY.match(folded[place])) or (place > 0 and folded[place - 1] in _EACH)


def _is_several(folded: list[str], place: int, nouns: frozenset[int]) -> bool:
    """Whether a noun at a place is that of which there are several ("more than one board or
    committee")."""
    if place and folded[place - 1] in _SEVERAL_OF:
        return True
    if _THAN_ONE.search(" ".join(folded[max(0, place - 3) : place])):
        return True
    before = place - 1 if place - 1 in nouns else place - 2 if folded[place - 1] in _JOINS else -1
    return before in nouns and _is_several(folded, before, nouns)
