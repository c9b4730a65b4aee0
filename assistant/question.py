"""A question as it is understood."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.understand.names import Person
from corpus.companions import Term


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, in the light of the conversation.

    `text` is the last turn as typed; `context` holds words of earlier turns that it leans on (empty
    when it stands alone). `terms` are the glossary's terms in it, `people` the persons it names,
    `parties` the party letters. `sections` weighs sections (by path) by how much the question's
    names belong to them, from 0 to 1. `understood` is the question as it is shown to have been
    read, empty where that is just as it was typed. `near` are the sections that the answer before
    spoke from, if it leans on one, `spoken` the places (document, start) that it quoted, if the
    question points at a thing of it; `unsure` that another reading may be the better one, `behind`
    that this one holds only where the first one is not far from holding itself. `turn` is the last
    turn without what ties it to those before, empty where the question is that turn alone.
    """

    text: str
    language: str
    context: str
    terms: tuple[Term, ...]
    people: tuple[Person, ...]
    parties: tuple[str, ...]
    sections: dict[tuple[str, ...], float]
    understood: str = ""
    near: frozenset[tuple[str, ...]] = frozenset()
    unsure: bool = False
    behind: bool = False
    turn: str = ""
    spoken: frozenset[tuple[str, int]] = frozenset()

    @property
    def whole(self) -> str:
        """The question with the words it leans on, for search."""
        return f"{self.context} {self.text}".strip()
