"""What a text names: bodies and collaborations, persons, roles, years, parties, extremes.

A follow-up that names one of these puts it in the place of its like in the question before; one
that points ("it", "he", "there") points at one of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.register.facts import Facts
from assistant.register.named import parties_in, people_in
from assistant.register.roles import WORDS
from corpus.span import Span
from ingest.words import fold


class Kind(StrEnum):
    """What sort of thing is named."""

    PLACE = "place"
    PERSON = "person"
    ROLE = "role"
    YEAR = "year"
    PARTY = "party"
    EXTREME = "extreme"


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named in a text, from `start` to `end`; `names` is what is meant, where one is."""

    kind: Kind
    start: int
    end: int
    text: str
    name: str = ""


_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_EXTREME = re.compile(
    r"\b(?:(?:dyr|billig|hög|låg|stör|min|mind?|flest|läg|äld|yng|först|sist)(?:ast|st|re)?[ae]?|"
    r"mest|minst|högst|lägst|flest|färst|most|least|cheapest|highest|lowest|largest|"
    r"smallest|oldest|newest|fewest|first|last|dearest|(?:most|least) expensive|priciest)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\W*(?:(?:för|i|av|inom|the|for|of|in|s)\b\W*)*", re.IGNORECASE)
"""What may stand between two words that name one place ("the board of …")."""
_ROLE = re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in WORDS.values()))


class Mentions:
    """Finds what a text names among what an edition knows."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def find(self, text: str) -> list[Mention]:
        """All mentions in a text, in its order; none lies inside another."""
        found = [*self._places(text), *self._people(text)]
        found += self._roles(text)
        found += [Mention(Kind.YEAR, *m.span(), m.group()) for m in _YEAR.finditer(text)]
        found += self._parties(text)
        found += [Mention(Kind.EXTREME, *m.span(), m.group()) for m in _EXTREME.finditer(text)]
        kept: list[Mention] = []
        for mention in found:
            if all(mention.end <= k.start or k.end <= mention.start for k in kept):
                kept.append(mention)
        return sorted(kept, key=lambda mention: mention.start)

    def of_kind(self, text: str, kind: Kind) -> list[Mention]:
        """The mentions of one kind."""
        return [mention for mention in self.find(text) if mention.kind is kind]

    def _places(self, text: str) -> list[Mention]:
        """Bodies and collaborations; words that name one place together are one mention."""
        words = list(_WORD.finditer(text))
        sure = [Span(m.start, m.end) for m in self._facts.aliases.find(text)]
        vague: list[Span] = []
        for body in self._facts.bodies.find([word.group() for word in words]):
            span = Span(words[body.start].start(), words[body.end - 1].end())
            (vague if body.loose else sure).append(span)
        groups: list[Span] = []
        for span in sorted((*sure, *vague), key=lambda s: (s.start, -s.end)):
            if groups and (
                span.start < groups[-1].end or _BETWEEN.fullmatch(text[groups[-1].end : span.start])
            ):
                groups[-1] = Span(groups[-1].start, max(groups[-1].end, span.end))
            else:
                groups.append(span)
        groups = [_with_article(group, text) for group in groups]
        return [
            Mention(Kind.PLACE, g.start, g.end, text[g.start : g.end])
            for g in groups
            if any(g.start <= p.start and p.end <= g.end for p in sure)
        ]

    def _people(self, text: str) -> list[Mention]:
        words = list(_WORD.finditer(text))
        seating = self._facts.seating
        found = people_in([word.group() for word in words], seating.members, seating.plain)
        mentions = []
        for each in found:
            start, end = words[min(each.places)].start(), words[max(each.places)].end()
            name = each.people[0] if len(each.people) == 1 else ""
            mentions.append(Mention(Kind.PERSON, start, end, text[start:end], name))
        return mentions

    def _roles(self, text: str) -> list[Mention]:
        folded = "".join(f if len(f := fold(letter)) == 1 else letter for letter in text)
        return [
            Mention(Kind.ROLE, *m.span(), text[m.start() : m.end()])
            for m in _ROLE.finditer(folded)
            if m.group()
        ]

    def _parties(self, text: str) -> list[Mention]:
        words = list(_WORD.finditer(text))
        found = parties_in(text, self._facts.seating.parties, self._facts.glossary)
        return [
            Mention(Kind.PARTY, *words[place].span(), words[place].group())
            for place in sorted(found.places)
        ]

    def names_collaboration(self, text: str) -> bool:
        """Whether a text names a collaboration, in small letters or capitals."""
        return bool(self._facts.aliases.find(text))

    def collaboration_in(self, text: str) -> str:
        """The collaboration that a place is one of, as it is named there; else the place."""
        found = self._facts.aliases.find(text)
        if found:
            return text[found[0].start : found[0].end]
        words = [word.group() for word in _WORD.finditer(text)]
        bodies = {body for mention in self._facts.bodies.find(words) for body in mention.bodies}
        names = {b.collaboration.name for b in bodies if b.collaboration}
        return names.pop() if len(names) == 1 else text


def _with_article(span: Span, text: str) -> Span:
    """The place with "the" before it, where it ends in a common noun ("the youth board")."""
    article = re.search(r"\bthe\s+$", text[: span.start], re.IGNORECASE)
    if article and text[span.start : span.end].split()[-1].islower():
        return Span(article.start(), span.end)
    return span
