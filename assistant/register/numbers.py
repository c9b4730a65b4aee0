"""Numbers that a question takes for granted, and the answer that first puts a wrong one right.

Each reader looks for one kind of number; what the register has no number for is left alone. The
answer is that to the question without the number, after a sentence that says the right one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.answer import Answer, Citation, Part, Status
from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.presumed import Presumed
from assistant.register.presumed_amounts import presumed_amounts
from assistant.register.presumed_seats import presumed_seats
from assistant.register.presumed_things import presumed_things
from assistant.register.presumed_years import presumed_years

READERS: tuple[Callable[[Question, Facts], Presumed | None], ...] = (
    presumed_seats,
    presumed_things,
    presumed_amounts,
    presumed_years,
)


def presumed(question: Question, facts: Facts) -> Presumed | None:
    """What the register says of the number that a question takes for granted, if it does."""
    found = (reader(question, facts) for reader in READERS)
    return next((each for each in found if each is not None), None)


def without_number(question: Question, found: Presumed | None) -> Question:
    """The question without the number that it takes for granted."""
    return replace(question, text=found.without) if found and not found.asserted else question


def corrected(answer: Answer, found: Presumed | None) -> Answer:
    """The answer under the sentence that puts the number right, where one is wrong.

    Where the rest has no answer, or nothing else was asked, it is the answer.
    """
    if found is None or found.correction is None:
        return answer
    parts, citations = found.correction.finish()
    if answer.status is not Status.ANSWERED and not found.settles:
        return answer
    if answer.status is not Status.ANSWERED or found.asserted:
        return replace(
            answer, status=Status.ANSWERED, note="", parts=parts, citations=citations,
            related=(), contact=None, choices=(),
        )  # fmt: skip
    numbers = _renumbered(citations, answer.citations)
    said = {statement.text for part in parts for statement in part.statements}
    rest = tuple(_moved(part, numbers, said) for part in answer.parts)
    every = {numbers[c.n]: replace(c, n=numbers[c.n]) for c in answer.citations}
    every |= {c.n: c for c in citations}
    used = {n for part in (*parts, *rest) for s in part.statements for n in s.citations}
    return replace(
        answer,
        parts=(*parts, *(part for part in rest if part.statements)),
        citations=tuple(every[n] for n in sorted(every) if n in used),
    )


def _renumbered(first: tuple[Citation, ...], then: tuple[Citation, ...]) -> dict[int, int]:
    """The new number of each later citation: that of the same words, else the next free one."""
    known = {(c.document, c.start, c.end): c.n for c in first}
    numbers: dict[int, int] = {}
    for citation in then:
        key = (citation.document, citation.start, citation.end)
        known.setdefault(key, len(known) + 1)
        numbers[citation.n] = known[key]
    return numbers


def _moved(part: Part, numbers: dict[int, int], said: set[str]) -> Part:
    """A part with its citations renumbered, without what was said before it."""
    statements = tuple(
        replace(s, citations=tuple(numbers[n] for n in s.citations))
        for s in part.statements
        if s.text not in said
    )
    return replace(part, statements=statements)
