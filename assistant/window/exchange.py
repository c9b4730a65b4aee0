"""A question with its answer, and the places in the document that the two point at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.answer import Answer, Citation
from assistant.window.words import in_answer


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question of a conversation; `answer` is None where answering failed.

    `about` says what the answer spoke from.
    """

    number: int
    question: str
    answer: Answer | None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A citation as the page points at it: the id of its place in the panel, and its name."""

    target: str
    name: str
    citation: Citation


def cited(exchange: int, citation: Citation, language: str) -> Pointer:
    """A citation in the text of an answer."""
    name = in_answer("source", language, n=citation.n)
    return Pointer(f"source-{exchange}-{citation.n}", name, citation)


def related(exchange: int, citation: Citation, language: str) -> Pointer:
    """A passage that is offered as related reading."""
    name = in_answer("related_one", language, n=citation.n)
    return Pointer(f"related-{exchange}-{citation.n}", name, citation)


def contact(exchange: int, citation: Citation, language: str) -> Pointer:
    """The passage that says whom to ask."""
    return Pointer(f"contact-{exchange}", in_answer("contact", language), citation)


def chosen(exchange: int, choice: int, citation: Citation, language: str) -> Pointer:
    """A citation of one reading of a question that has several."""
    name = in_answer("source", language, n=citation.n)
    return Pointer(f"choice-{exchange}-{choice}-{citation.n}", name, citation)


def pointers(exchange: Exchange, window: str) -> Iterator[Pointer]:
    """Everything an exchange points at, in order, named in the language of the window."""
    answer, number = exchange.answer, exchange.number
    if answer is None:
        return
    for citation in answer.citations:
        yield cited(number, citation, window)
    for place, choice in enumerate(answer.choices, start=1):
        for citation in choice.citations:
            yield chosen(number, place, citation, window)
    for citation in answer.related:
        yield related(number, citation, window)
    if answer.contact:
        yield contact(number, answer.contact.citation, window)
