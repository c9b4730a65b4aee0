"""The one person and the one place that an earlier turn and its answer speak of."""

from __future__ import annotations

import re

from assistant.answer import Status
from assistant.conversation.exchange import Exchange, said
from assistant.conversation.mentions import Kind, Mentions
from assistant.conversation.phrasing import is_any
from assistant.conversation.pointing import OF_BODY, THAN
from assistant.decide.asked import asks_amount
from ingest.words import words_of

_WHO = re.compile(r"\W*(?:(?:och|and|så|so)\s+)?(?:vem|vilka|who)\b", re.IGNORECASE)


_LEVEL = re.compile(
    r"\b(?:below|underneath|beneath|above|under|över|nedanför|ovanför)\b", re.IGNORECASE
)
"""That a body is spoken of by where it stands to another."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class SpokenOf:
    """Finds what a turn may point at."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions

    def person(self, earlier: Exchange) -> str | None:
        """The one person that the turn before asked about, or that its answer names."""
        asked_for = self.asked_for(earlier)
        if asked_for:
            return asked_for
        for text in (earlier.question, said(earlier.answer, first=True)):
            found = self._mentions.of_kind(text, Kind.PERSON)
            names = {m.name for m in found}
            if found:
                return names.pop() or None if len(names) == 1 else None
        return None

    def asked_for(self, earlier: Exchange) -> str | None:
        """The one person whom the answer names to a question who it is that goes with another."""
        named = {m.name for m in self._mentions.of_kind(earlier.question, Kind.PERSON)}
        if not named or not _WHO.match(earlier.question):
            return None
        told = {m.name for m in self._mentions.of_kind(said(earlier.answer), Kind.PERSON)}
        others = told - named
        return others.pop() if len(others) == 1 else None

    def is_alone(self, person: str, earlier: Exchange) -> bool:
        """Whether the turn before was about nobody else."""
        text = f"{earlier.question} {said(earlier.answer)}"
        named = {m.name for m in self._mentions.of_kind(earlier.question, Kind.PERSON)}
        if person == self.asked_for(earlier):
            return True
        return person in named or {m.name for m in self._mentions.of_kind(text, Kind.PERSON)} == {
            person
        }

    def place(self, turn: str, earlier: Exchange) -> str | None:
        """The place that the turn before asked about, or that its answer begins with."""
        other = self._on_other_level(earlier)
        if other:
            return self._mentions.collaboration_in(other) if asks_amount(turn) else other
        own = [] if THAN.search(earlier.turn) else self._mentions.of_kind(earlier.turn, Kind.PLACE)
        texts = [earlier.turn] if len(own) == 1 else [earlier.question]
        if earlier.answer.status is Status.ANSWERED:
            texts.append(said(earlier.answer, first=True))
        for text in texts:
            found = self._mentions.of_kind(text, Kind.PLACE)
            if len(found) == 1 and self._is_one(found[0].text):
                money = asks_amount(turn) or OF_BODY.search(turn)
                return self._mentions.collaboration_in(found[0].text) if money else found[0].text
            if found:
                return None
        return None

    def _is_one(self, place: str) -> bool:
        """Whether a place is named as one that is known; a collaboration in small letters too."""
        return self._mentions.names_collaboration(place) or not is_any(place)

    def _on_other_level(self, earlier: Exchange) -> str | None:
        """The body under or over the one that the turn before named, where it asked for that."""
        if earlier.answer.status is not Status.ANSWERED or not _LEVEL.search(earlier.turn):
            return None
        asked = set(words_of(earlier.question))
        for sentence in _SENTENCE.split(said(earlier.answer)):
            places = self._mentions.of_kind(sentence, Kind.PLACE) if _LEVEL.search(sentence) else []
            others = [place.text for place in places if not asked.issuperset(words_of(place.text))]
            if len(places) == len(others) + 1 == 2:
                return others[0]
        return None
