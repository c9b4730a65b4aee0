"""A responsibility: who does what, when and with whose support."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place


@dataclass(frozen=True, slots=True)
class Responsibility:
    """One act as written; `who` is empty where the text names nobody.

    `when` holds every time the sentence gives the act ("årligen", "i april", "vid behov");
    `who_at` is set where the subject stands in an earlier sentence.
    """

    place: Place
    section: tuple[str, ...]
    who: str
    act: str
    what: str
    when: tuple[str, ...]
    support: str
    who_at: Place | None = None
