"""What looks like a fact of the register and was not read as one."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place


@dataclass(frozen=True, slots=True)
class Unread:
    """A sentence that was left out of the register, of which kind it looked, and why."""

    place: Place
    kind: str
    reason: str
