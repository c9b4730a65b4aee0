"""Collaborations that a turn does not name but describes ("the Brussels one", "energinätverket").

A word of the description is looked for in the names of the collaborations, then in what the text
says of them; only a word that leads to one of them alone names it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from assistant.conversation.where_sits import named_by_seat
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
        r"\b(?:(?:den|det)\s+andra(?:\s+då)?,?\s+)?(?:den|det)(?:\s+(?:där|här))?\s+"
        r"(?:(?:i|om|med|kring)\s+)+(?P<words>(?:\w+\s+(?:i|från|på|om)\s+)?[\w-]+)",
        r"\b(?:the\s+other(?:\s+one)?,?\s+)?the\s+one\s+(?:with|in|about|around)\s+"
        r"(?P<words>(?:(?:the|an?)\s+)?(?:\w+\s+(?:in|from|at)\s+)?[\w-]+)",
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

    def named(self, turn: str) -> str | None:
        """The turn with the name of what it describes in the place of the description."""
        seated = named_by_seat(turn, self._facts)
        if seated:
            return seated
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
            by_name = self._facts.once(_names).of(word)
            told = self._facts.once(_told).of(word) if self._is_name(word) else []
            found = by_name or told
            if len(found) > 1 and re.search(r"samarbet|nätverk|network|cooper|collab", described):
                found = [c for c in found if c.not_a_collaboration is None]
            if len(found) == 1:
                return found[0]
        return None

    def _is_name(self, word: str) -> bool:
        """Whether a word has a capital, or names what the glossary writes with one."""
        found = self._facts.glossary.find(word)
        return word[:1].isupper() or any(match.term.sv[0][:1].isupper() for match in found)


class _ByWord:
    """Collaborations by the folded words of what is said of them."""

    def __init__(self, said: Iterable[tuple[Collaboration, Iterable[str]]]) -> None:
        self._all: list[Collaboration] = []
        self._having: dict[str, list[int]] = defaultdict(list)
        for number, (each, texts) in enumerate(said):
            self._all.append(each)
            for word in {fold(word) for text in texts for word in words_of(text)}:
                self._having[word].append(number)
        self._words = sorted(self._having)

    def of(self, word: str) -> list[Collaboration]:
        """Those of which a word is said, or one that it begins or differs from in its last
        letter."""
        word = fold(word)
        found = set(self._having.get(word, ()))
        stem = word[:-1] if len(word) > SHORTEST + 1 else word
        for other in self._words[bisect_left(self._words, stem) :] if len(word) > SHORTEST else ():
            if not other.startswith(stem):
                break
            if len(other) == len(word) or other.startswith(word):
                found.update(self._having[other])
        return [self._all[number] for number in sorted(found)]


def _names(facts: Facts) -> _ByWord:
    english = facts.knowledge.translations

    def shown(each: Collaboration) -> tuple[str, ...]:
        heading = each.section[-1] if each.section else each.name
        return (*each.names, heading, english.get(heading, ""))

    return _ByWord((each, shown(each)) for each in facts.register.collaborations)


def _told(facts: Facts) -> _ByWord:
    """The collaborations by what the text says in their sections."""
    english = facts.knowledge.translations

    def said(each: Collaboration) -> list[str]:
        texts = [sentence.text for sentence in facts.knowledge.in_section(each.section)]
        return [*texts, *(english.get(text, "") for text in texts)]

    return _ByWord((each, said(each)) for each in facts.register.collaborations)
