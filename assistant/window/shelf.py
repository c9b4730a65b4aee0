"""The conversations that a browser keeps: nothing but the user's own questions, in that browser."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

MOST_TALKS, MOST_TURNS, LONGEST_NAME = 30, 50, 80
LANGUAGES = ("", "sv", "en")
"""Of answers; the empty one is that of the question."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation: the questions that were answered, and the version they were answered from."""

    id: str
    name: str
    turns: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one browser keeps, newest first; `open` is the id of the conversation that shows."""

    talks: tuple[Kept, ...] = ()
    open: str = ""
    language: str = ""

    @property
    def current(self) -> Kept | None:
        """The conversation that shows, if it is kept."""
        return next((talk for talk in self.talks if talk.id == self.open), None)

    def kept(self, turns: Sequence[str], version: str) -> Shelf:
        """With the conversation that shows as it is now; without it where nothing was answered."""
        now = self.current
        if not turns:
            return self.without(now.id) if now else self
        talk = Kept(
            now.id if now else secrets.token_hex(6),
            now.name if now else turns[0][:LONGEST_NAME],
            tuple(turns[-MOST_TURNS:]),
            version,
        )
        others = [each for each in self.talks if each.id != talk.id]
        return replace(self, talks=(talk, *others)[:MOST_TALKS], open=talk.id)

    def opened(self, talk: str) -> Shelf:
        """With another conversation open, or with an empty id, none."""
        return replace(self, open=talk)

    def renamed(self, talk: str, name: str) -> Shelf:
        """With a conversation called something else; an empty name changes nothing."""
        name = " ".join(name.split())[:LONGEST_NAME]
        talks = (replace(t, name=name) if t.id == talk and name else t for t in self.talks)
        return replace(self, talks=tuple(talks))

    def without(self, talk: str) -> Shelf:
        """With a conversation forgotten."""
        talks = tuple(each for each in self.talks if each.id != talk)
        return replace(self, talks=talks, open="" if self.open == talk else self.open)

    def speaking(self, language: str) -> Shelf:
        """With another language for answers."""
        return replace(self, language=language if language in LANGUAGES else "")

    def to_json(self) -> dict[str, Any]:
        """As the browser stores it."""
        return asdict(self)


def shelf_of(stored: object) -> Shelf:
    """What a browser stored; whatever in it is not as expected is left out."""
    if not isinstance(stored, dict):
        return Shelf()
    listed = stored.get("talks")
    talks = [_kept(each) for each in listed] if isinstance(listed, (list, tuple)) else []
    found = tuple(talk for talk in talks if talk)[:MOST_TALKS]
    shelf = Shelf(found, str(stored.get("open", "")))
    return shelf.speaking(str(stored.get("language", "")))


def _kept(stored: object) -> Kept | None:
    if not isinstance(stored, dict) or not isinstance(stored.get("turns"), (list, tuple)):
        return None
    turns = tuple(turn for turn in stored["turns"] if isinstance(turn, str))[-MOST_TURNS:]
    if not turns or not stored.get("id"):
        return None
    name = str(stored.get("name") or turns[0])[:LONGEST_NAME]
    return Kept(str(stored["id"]), name, turns, str(stored.get("version", "")))
