"""Questions to ask next: those of the question bank whose answers stand near the last answer.

Only questions that the assistant answers as the bank says are suggested, and none twice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.answer import Answer, Status
from corpus.key import KeyKind
from ingest.knowledge import Knowledge

LONGEST = 60
"""Characters; longer questions are hard to take in at a glance."""
BEST_LENGTH = 38
MOST = 3
TRIES = 8
"""Questions that are put to the assistant before it is enough."""
_PLAIN = re.compile(r"[^,;:()=–?!]+\?")
_OPEN = re.compile(
    r"(?:vad|vem|vilk(?:a|en|et)|hur|när|var|varför|what|who|which|how|when|where|why)\b", re.I
)
"""Questions that begin so are answered by a sentence, others by yes or no."""
_CLOSED = re.compile(
    r"(?:får|måste|kan|ska|har|är|finns|behöver|gäller|may|must|can|should|is|are|does|do|has)\b",
    re.I,
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Bound:
    """A question of the bank and where the sentences stand that it is bound to."""

    question: str
    section: tuple[str, ...]
    starts: frozenset[int]


def bound_questions(knowledge: Knowledge, language: str) -> Iterator[Bound]:
    """The short plain questions of the bank in a language."""
    for key in knowledge.keys:
        if (
            key.kind in (KeyKind.QUESTION, KeyKind.OVERVIEW)
            and key.language == language
            and key.sentences
            and len(key.text) <= LONGEST
            and _PLAIN.fullmatch(key.text)
            and (_OPEN.match(key.text) or _CLOSED.match(key.text))
        ):
            sentences = [knowledge.sentences[number] for number in key.sentences]
            yield Bound(
                key.text[:1].upper() + key.text[1:],
                sentences[0].passage.section,
                frozenset(sentence.span.start for sentence in sentences),
            )


def answers_as_bound(answer: Answer, bound: Bound) -> bool:
    """Whether an answer cites what the question bank says should be cited."""
    cited = {citation.start for citation in answer.citations}
    return answer.status is Status.ANSWERED and bool(cited & bound.starts)


def suggest(
    answer: Answer,
    asked: Sequence[str],
    knowledge: Knowledge,
    ask: Callable[[str], Answer],
) -> list[str]:
    """At most MOST questions near an answer, nearest first, each on other sentences."""
    near = _near(answer, knowledge)
    known = {_folded(question) for question in asked}
    told = {citation.start for citation in answer.citations}
    found: list[Bound] = []
    for bound in _ranked(near, answer.language, knowledge)[:TRIES]:
        taken = told.union(*(other.starts for other in found))
        if _folded(bound.question) in known or bound.starts & taken:
            continue
        if answers_as_bound(ask(bound.question), bound):
            found.append(bound)
            if len(found) == MOST:
                break
    return [bound.question for bound in found]


def _near(answer: Answer, knowledge: Knowledge) -> dict[int, int]:
    """How many passages away the sentences near the answer's citations start, within sections."""
    places = {
        (p.document, span.start): n
        for n, p in enumerate(knowledge.passages)
        for span in p.sentences
    }
    distance: dict[int, int] = {}
    for point in answer.citations:
        here = places.get((point.document, point.start))
        if here is None:
            continue
        for n, passage in enumerate(knowledge.passages):
            if passage.document == point.document and passage.section == point.section:
                for span in passage.sentences:
                    distance[span.start] = min(abs(n - here), distance.get(span.start, 10**6))
    return distance


def _ranked(near: dict[int, int], language: str, knowledge: Knowledge) -> list[Bound]:
    """The questions that are near: for each answer the best, then for each the second best."""
    rows: dict[frozenset[int], list[tuple[bool, int, int, str, Bound]]] = defaultdict(list)
    for bound in bound_questions(knowledge, language):
        if bound.starts <= near.keys():
            closed = not _OPEN.match(bound.question)
            distance = min(near[start] for start in bound.starts)
            length = abs(len(bound.question) - BEST_LENGTH)
            rows[bound.starts].append((closed, distance, length, bound.question, bound))
    best = [sorted(row, key=_rank)[:2] for row in rows.values()]
    turns = (sorted((row[n] for row in best if n < len(row)), key=_rank) for n in range(2))
    return [rank[4] for turn in turns for rank in turn]


def _rank(ranked: tuple[bool, int, int, str, Bound]) -> tuple[bool, int, int, str]:
    """Open questions first, then what is near, then middling length."""
    return ranked[:4]


def _folded(question: str) -> str:
    return " ".join(_WORD.findall(question.lower()))
