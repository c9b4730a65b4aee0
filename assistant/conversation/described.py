"""Collaborations that a turn does not name but describes ("the Brussels one", "energinätverket").

A word of the description is looked for in the names of the collaborations, then in what the text
says of them; only a word that leads to one of them alone names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.register.facts import Facts
from corpus.collaboration import Collaboration
from ingest.words import fold, words_of

SHORTEST = 4
"""Letters of a word that describes."""
_JOINT = r"(?:nätverk|samarbete|organisation|medlemskap)(?:et|en|t)?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:the|that)\s+(?P<words>(?:[\w-]+\s+){1,2}?)"
        r"(?:one|network|cooperation|collaboration|organi[sz]ation|membership|office)\b",
        r"\b(?:den|det)(?:\s+(?:där|här))?\s+(?:i|om|med|kring)\s+(?P<words>(?-i:[A-ZÅÄÖ])[\w-]+)",
        rf"\b(?P<words>\w{{4,}}?)s?{_JOINT}s?\b",
        r"\b(?P<words>\w{4,}?)s?kontoret\b",
    )
)
_NO_NAME = re.compile(
    r"(?:first|second|third|last|other|same|cheapest|dearest|whole|member|international|"
    r"internationell\w*|medlems?|partner|region\w*)$"
)


class Descriptions:
    """Finds what is described."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        knowledge = facts.knowledge
        self._names: list[tuple[Collaboration, frozenset[str]]] = []
        self._told: list[tuple[Collaboration, frozenset[str]]] = []
        for each in facts.register.collaborations:
            heading = each.section[-1] if each.section else each.name
            shown = (*each.names, heading, knowledge.translations.get(heading, ""))
            self._names.append((each, _folded(shown)))
            texts = [s.text for s in knowledge.sentences if s.passage.section == each.section]
            english = [knowledge.translations.get(text, "") for text in texts]
            self._told.append((each, _folded((*texts, *english))))

    def named(self, turn: str) -> str | None:
        """The turn with the name of what it describes in the place of the description."""
        for pattern in _PATTERNS:
            for match in pattern.finditer(turn):
                found = self._one_of(match["words"].split(), match.group())
                if found:
                    return turn[: match.start()] + found.name + turn[match.end() :]
        return None

    def _one_of(self, words: list[str], described: str) -> Collaboration | None:
        for word in words:
            if len(word) < SHORTEST or _NO_NAME.match(fold(word)):
                continue
            by_name = [c for c, known in self._names if _is_among(word, known)]
            proper = word[:1].isupper()
            told = [c for c, known in self._told if proper and _is_among(word, known)]
            found = by_name or told
            if len(found) > 1 and re.search(r"samarbet|nätverk|network|cooper|collab", described):
                found = [c for c in found if c.not_a_collaboration is None]
            if len(found) == 1:
                return found[0]
        return None


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for text in texts for word in words_of(text))


def _is_among(word: str, known: frozenset[str]) -> bool:
    """Whether a word, or one that it begins or differs from in its last letter, is known."""
    word = fold(word)
    return any(
        other == word
        or (len(word) > SHORTEST and other.startswith(word))
        or (len(word) == len(other) > SHORTEST + 1 and other[:-1] == word[:-1])
        for other in known
    )
