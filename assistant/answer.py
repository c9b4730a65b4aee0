"""What an answer is made of; every statement carries its proof."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How a question ended."""

    ANSWERED = "answered"
    CLARIFY = "clarify"
    NOT_IN_DOCUMENTS = "not_in_documents"
    SMALL_TALK = "small_talk"
    REFUSED = "refused"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Citation:
    """Words of the document and where they stand: `quote` is text[start:end] of `document`."""

    n: int
    document: str
    section: tuple[str, ...]
    page: int | None
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of an answer and the numbers of the citations that prove it.

    A statement says what its one quotation says; `translated`, in a working translation. One that
    is `composed` says in its own words what the register holds: each name, number and role in it
    stands in its quotations or the paths of their sections, is a term's other name, or is one of
    `computed`, which were counted or added up out of them.
    """

    text: str
    citations: tuple[int, ...]
    translated: bool = False
    composed: bool = False
    computed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Statements on one thing, with the line that says what it is; `bullets` lists them.

    `gloss` renders, word by word, quotations that have no working translation; it is no proof.
    """

    lead: str
    statements: tuple[Statement, ...]
    bullets: bool = False
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask, by the document's own words."""

    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Choice:
    """One reading of a question that has several, with its own short cited answer."""

    label: str
    answer: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the assistant says.

    `note` is text of the assistant's own (a greeting, that the document does not say); `parts` are
    the statements. `understood` is the question as it was read in its conversation, where that
    differs from what was typed. `ranked` names the best passages, best first. `probability`, from
    0 to 1, is the decision's, that the evidence answers; None where it was not asked.
    """

    status: Status
    language: str
    note: str = ""
    parts: tuple[Part, ...] = ()
    citations: tuple[Citation, ...] = ()
    related: tuple[Citation, ...] = ()
    choices: tuple[Choice, ...] = ()
    contact: Contact | None = None
    understood: str | None = None
    ranked: tuple[str, ...] = ()
    document_version: str = ""
    probability: float | None = None
