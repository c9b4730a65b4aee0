"""One answer of the answers to several questions, each under the line that says what it answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answer import Answer, Citation, Part, Statement, Status
from assistant.conversation.follow_up import points_back
from assistant.conversation.two_questions import SHORTEST
from assistant.phrases import phrase
from assistant.understand.function_words import weighty_words
from ingest.words import words_of

MOST_WORDS_EACH = 58
"""Words that one part of several may show; what gives a sentence of each of several sections may
show those too that others leave, for it says little without one of them."""
MOST_WORDS_SHOWN = 116
"""Words of all parts, so that an answer stays near 120; a list stays whole."""
MOST_WORDS = 130
"""Words of both; where no list makes them more, one answer to the whole message is shorter."""
STANDS_ALONE = 2
"""Words of weight of a question that says itself what it is about."""
_SINCE_THEN = re.compile(r"\b(?:ever since|since then|sedan dess|alltsedan|till this day)\b", re.I)
"""That a question speaks of a time that only the one before it names."""


def joined(first: tuple[str, Answer], second: tuple[str, Answer]) -> Answer | None:
    """One answer of the answers to two questions; None where neither has one.

    A part without an answer is named as missing; the second of two needs not stand alone for
    that, since the first says what it is about.
    """
    answers = (first[1], second[1])
    answered = [(q, a) for q, a in (first, second) if a.status is Status.ANSWERED]
    missing = [q for q, a in (first, second) if a.status is not Status.ANSWERED]
    if not answered:
        return None
    refused = first[1].status is not Status.ANSWERED
    if refused and says_little(first[0]):
        return None
    found = second[1].probability is not None
    if refused and found and _leans_on_first(second[0]):
        return None
    whole = gathered(answered, answers[0].language)
    if _is_long(whole.parts):
        return None
    note = phrase("part_missing", whole.language, question=missing[0]) if missing else ""
    return replace(whole, note=note)


def says_little(question: str) -> bool:
    """Whether a question points at something that it does not name, or is hardly one."""
    return points_back(question) or len(words_of(question)) <= SHORTEST


def _leans_on_first(question: str) -> bool:
    """Whether a second question says little without the first, so that what is found for it alone
    would be on something else; what the register says names what it is of."""
    weighty = set(weighty_words(question))
    leans = points_back(question) or bool(_SINCE_THEN.search(question))
    return leans or len(weighty) < STANDS_ALONE


def gathered(answers: Sequence[tuple[str, Answer]], language: str) -> Answer:
    """One answer of several, each under the line that says what it answers."""
    parts: list[Part] = []
    citations: list[Citation] = []
    sizes = [_size(answer.parts) for _, answer in answers]
    for (lead, answer), size in zip(answers, sizes, strict=True):
        left = MOST_WORDS_SHOWN - (sum(sizes) - size)
        spread = len(answers) == 1 or _is_overview(answer.parts)
        most = max(MOST_WORDS_EACH, left) if spread else MOST_WORDS_EACH
        shown = _not_again(_short(lead, answer, most), answer, citations)
        numbers = _take_in(answer, shown, citations)
        for place, part in enumerate(shown):
            parts.append(replace(_renumbered(part, numbers), lead=part.lead if place else lead))
    first = answers[0][1]
    ranked = tuple(dict.fromkeys(id_ for _, answer in answers for id_ in answer.ranked[:5]))
    return replace(
        first,
        status=Status.ANSWERED,
        language=language,
        note="",
        parts=tuple(parts),
        citations=tuple(citations),
        understood=None,
        ranked=ranked,
    )


def _not_again(parts: list[Part], answer: Answer, given: Sequence[Citation]) -> list[Part]:
    """The parts of a later answer without what it quotes besides and an earlier one quoted."""
    places = {(c.document, c.start, c.end) for c in given}
    again = {c.n for c in answer.citations if (c.document, c.start, c.end) in places}
    kept: list[Part] = []
    for part in parts:
        statements = tuple(
            statement
            for place, statement in enumerate(part.statements)
            if statement.composed
            or not set(statement.citations) <= again
            or (not kept and not place)
        )
        if statements:
            kept.append(replace(part, statements=statements))
    return kept


def _is_long(parts: Sequence[Part]) -> bool:
    return _size(parts) > MOST_WORDS and not any(part.bullets for part in parts)


def _is_overview(parts: Sequence[Part]) -> bool:
    """Whether parts give one sentence of each of several sections."""
    return len(parts) > 1 and all(len(part.statements) == 1 for part in parts)


def _size(parts: Sequence[Part]) -> int:
    """Words that parts show."""
    return sum(len(part.lead.split()) + sum(map(_words, part.statements)) for part in parts)


def _words(statement: Statement) -> int:
    """Words that a statement takes, its marks among them."""
    return len(statement.text.split()) + len(statement.citations)


def saying_both(
    first: Answer, second: Answer, whole: Callable[[], Answer] | None = None
) -> Answer | None:
    """The answer that says what both say, if one of them does.

    Of sentences found, that to the whole message where it is out of the register, has the best of
    both or says what the shorter one says, else the shorter one if it has the best of both; else
    the longer one.
    """
    if not first.status is second.status is Status.ANSWERED:
        return None
    said, says = ([s for p in a.parts for s in p.statements] for a in (first, second))
    texts = ({s.text for s in said}, {s.text for s in says})
    if not (texts[0] <= texts[1] or texts[1] <= texts[0]):
        return None
    by_length = sorted((first, second), key=lambda a: len(texts[a is second]))
    best = {said[0].text, says[0].text}
    composed = any(statement.composed for statement in (*said, *says))
    found = whole() if whole and not composed else None
    short = min(texts, key=len)
    if found and found.status is Status.ANSWERED:
        told = {s.text for p in found.parts for s in p.statements}
        if best <= told or told == short or found.probability is None:
            return found
    is_short = best <= short and not composed
    return by_length[0 if is_short else 1]


def _short(lead: str, answer: Answer, most: int) -> list[Part]:
    """The parts of an answer under its lead, as far as there is room; a list that its own words
    open stays whole, and one of the register with what is noted of it."""
    kept: list[Part] = []
    words = 0
    listed = any(part.bullets for part in answer.parts)
    for place, part in enumerate(answer.parts):
        statements: list[Statement] = []
        opened = part.bullets and part.statements[0].text.endswith(":") and not kept
        words += len((part.lead if place else lead).split())
        for statement in part.statements:
            words += _words(statement)
            whole = opened or (listed and statement.composed)
            if whole or words <= most or not (kept or statements):
                statements.append(statement)
        if statements:
            kept.append(replace(part, statements=tuple(statements)))
    return kept


def _take_in(answer: Answer, parts: list[Part], citations: list[Citation]) -> dict[int, int]:
    """Take the citations that parts use into a common list; their old numbers by the new."""
    used = {n for part in parts for statement in part.statements for n in statement.citations}
    numbers: dict[int, int] = {}
    for citation in (c for c in answer.citations if c.n in used):
        place = (citation.document, citation.start, citation.end)
        known = [c.n for c in citations if (c.document, c.start, c.end) == place]
        numbers[citation.n] = known[0] if known else len(citations) + 1
        if not known:
            citations.append(replace(citation, n=len(citations) + 1))
    return numbers


def _renumbered(part: Part, numbers: dict[int, int]) -> Part:
    statements = tuple(
        replace(s, citations=tuple(numbers[n] for n in s.citations)) for s in part.statements
    )
    return replace(part, statements=statements)
