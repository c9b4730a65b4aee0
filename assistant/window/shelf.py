"""The conversations that a browser keeps: nothing but the user's own questions, in that browser.

Several tabs write to the same store. What each says was changed or forgotten, and when, lets
shelf_page.js put them together: of each conversation the newest is kept.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

MOST_TALKS, MOST_TURNS, LONGEST_NAME = 30, 50, 80
MOST_GONE = 200
"""Forgotten conversations that are remembered as forgotten, for tabs that still hold them."""
LANGUAGES = ("", "sv", "en")
"""Of answers; the empty one is that of the question."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation: the questions that were answered, and the version they were answered from.

    `time` is when it was last asked in, `changed` when anything of it changed; seconds since 1970.
    """

    id: str
    name: str
    turns: tuple[str, ...]
    version: str
    time: float = 0.0
    changed: float = 0.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one browser keeps, newest first; `open` is the id of the conversation that shows.

    `gone` are the ids of those that were forgotten, each with the time.
    """

    talks: tuple[Kept, ...] = ()
    open: str = ""
    language: str = ""
    gone: tuple[tuple[str, float], ...] = ()

    @property
    def current(self) -> Kept | None:
        """The conversation that shows, if it is kept."""
        return next((talk for talk in self.talks if talk.id == self.open), None)

    def kept(self, turns: Sequence[str], version: str) -> Shelf:
        """With the conversation that shows as it is now; without it where nothing was answered."""
        now = self.current
        if not turns:
            return self.without(now.id) if now else self
        moment = time.time()
        talk = Kept(
            now.id if now else secrets.token_hex(6),
            now.name if now else turns[0][:LONGEST_NAME],
            tuple(turns[-MOST_TURNS:]),
            version,
            moment,
            moment,
        )
        others = [each for each in self.talks if each.id != talk.id]
        return replace(self, talks=(talk, *others)[:MOST_TALKS], open=talk.id)

    def opened(self, talk: str) -> Shelf:
        """With another conversation open, or with an empty id, none."""
        return replace(self, open=talk)

    def renamed(self, talk: str, name: str) -> Shelf:
        """With a conversation called something else; an empty name changes nothing."""
        name = " ".join(name.split())[:LONGEST_NAME]
        now = time.time()
        talks = (
            replace(each, name=name, changed=now) if each.id == talk and name else each
            for each in self.talks
        )
        return replace(self, talks=tuple(talks))

    def without(self, talk: str) -> Shelf:
        """With a conversation forgotten."""
        left = tuple(each for each in self.talks if each.id != talk)
        if left == self.talks:
            return self
        gone = ((talk, time.time()), *self.gone)[:MOST_GONE]
        return replace(self, talks=left, open="" if self.open == talk else self.open, gone=gone)

    def emptied(self) -> Shelf:
        """With every conversation forgotten."""
        now = time.time()
        gone = (*((talk.id, now) for talk in self.talks), *self.gone)[:MOST_GONE]
        return replace(self, talks=(), open="", gone=gone)

    def speaking(self, language: str) -> Shelf:
        """With another language for answers."""
        return replace(self, language=language if language in LANGUAGES else "")

    def to_json(self) -> dict[str, Any]:
        """As the browser stores it."""
        return asdict(self)


def shelf_of(stored: object) -> Shelf:
    """What a browser stored, as JSON or read; whatever in it is not as expected is left out."""
    if isinstance(stored, str):
        try:
            stored = json.loads(stored)
        except (ValueError, RecursionError):
            return Shelf()
    if not isinstance(stored, dict):
        return Shelf()
    listed = stored.get("talks")
    talks = [_kept(each) for each in listed] if isinstance(listed, (list, tuple)) else []
    found = tuple(talk for talk in talks if talk)[:MOST_TALKS]
    shelf = Shelf(found, str(stored.get("open", "")), gone=_gone(stored.get("gone")))
    return shelf.speaking(str(stored.get("language", "")))


def _kept(stored: object) -> Kept | None:
    if not isinstance(stored, dict) or not isinstance(stored.get("turns"), (list, tuple)):
        return None
    turns = tuple(turn for turn in stored["turns"] if isinstance(turn, str))[-MOST_TURNS:]
    if not turns or not stored.get("id"):
        return None
    name = str(stored.get("name") or turns[0])[:LONGEST_NAME]
    version = str(stored.get("version", ""))
    asked, changed = _time(stored.get("time")), _time(stored.get("changed"))
    return Kept(str(stored["id"]), name, turns, version, asked, changed)


def _gone(stored: object) -> tuple[tuple[str, float], ...]:
    pairs = stored if isinstance(stored, (list, tuple)) else ()
    return tuple(
        (str(pair[0]), _time(pair[1]))
        for pair in pairs
        if isinstance(pair, (list, tuple)) and len(pair) == 2
    )[:MOST_GONE]


def _time(stored: object) -> float:
    """A time that JSON can hold and JavaScript can compare."""
    if isinstance(stored, (int, float)) and 0 <= stored < 1e12:
        return float(stored)
    return 0.0
