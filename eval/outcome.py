"""What a system said to a case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cited:
    """Words that an answer cites, and where they stand.

    `start` and `end` count characters of the repaired text of `document`. `also` says the same in
    other words: working translations of the quotation and its headings, other names of their terms.
    """

    quote: str
    document: str = ""
    section: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of an answer and the places, from 0, of what proves it among the citations."""

    text: str
    cited: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A system's answer in the terms that are scored.

    `ranked` holds the texts of the passages (or chunks) it found, best first; `quotes` the words
    it cites; `seconds` the time it took, warm. `said` are the answer's statements, for a system
    that tells them apart, and `cited` its quotations with their places. `probability`, from 0 to
    1, is that of its decision to answer, None where it has none.
    """

    status: str
    answer: str
    quotes: tuple[str, ...]
    ranked: tuple[str, ...]
    language: str
    seconds: float
    said: tuple[Said, ...] = ()
    cited: tuple[Cited, ...] = ()
    probability: float | None = None

    @property
    def answered(self) -> bool:
        """Whether the system gave an answer."""
        return self.status == "answered"

    @property
    def citations(self) -> tuple[Cited, ...]:
        """What is cited; without places where the system tells none."""
        return self.cited or tuple(Cited(quote) for quote in self.quotes)

    @property
    def statements(self) -> tuple[Said, ...]:
        """What is stated; the whole answer on all its citations where the system tells no more."""
        return self.said or (Said(self.answer, tuple(range(len(self.citations)))),)
