"""Questions to begin with, taken from the collection's question bank by how they begin.

The patterns know how Swedish questions are worded, not what any document says: another collection
gives other examples, one without a question bank none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.answer import Answer, Status
from assistant.window.chat import Answering
from corpus.key import Key, KeyKind
from ingest.knowledge import Knowledge

LONGEST = 60
BEST_LENGTH = 38
"""Characters; of questions that suit alike the one nearest to this length is shown."""
_PLAIN = re.compile(r"[^,;:()?!]+\?")
TRIES = 6
"""Questions of one kind that are put to the assistant before the kind is given up."""


@dataclass(frozen=True, slots=True)
class Group:
    """Questions for one kind of reader, one for each pattern."""

    name: str
    patterns: tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question of the bank, and where the first of the sentences that answer it stands."""

    question: str
    section: tuple[str, ...]
    starts: frozenset[int]


def _group(name: str, *patterns: str) -> Group:
    return Group(name, tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns))


GROUPS = (
    _group("Medarbetare", r"^får jag\b", r"^får vi\b", r"^(?:måste|kan|ska) jag\b"),
    _group(
        "Ny i organisationen",
        r"^vem\b.*\b(?:ansvarar|beslutar|bestämmer)\b",
        r"^(?:hur|när) (?!mycket|många).*\b(?:går det till|går till|följs|utvärderas|uppdateras)\b",
        r"^vad (?:gäller|krävs|prioriterar|säger)\b",
    ),
    _group(
        "Internationella funktionen",
        r"^(?:vem|vilka) (?:sitter|representerar|företräder)\b",
        r"^(?:vad|hur mycket) kostar\b",
        r"^hur många (?:ledamöter|ordinarie|ersättare|platser|politiker|representanter)\b",
    ),
)


def examples(assistant: Answering) -> list[tuple[str, list[str]]]:
    """Groups of example questions that the assistant answers, each from another section."""
    seen: set[tuple[str, ...]] = set()
    found: list[tuple[str, list[str]]] = []
    for group in GROUPS:
        questions = [
            question
            for pattern in group.patterns
            for question in _first_answered(pattern, assistant, seen)
        ]
        if questions:
            found.append((group.name, questions))
    return found


def _first_answered(
    pattern: re.Pattern[str], assistant: Answering, seen: set[tuple[str, ...]]
) -> Iterator[str]:
    """The best question of a pattern, if there is one, and note its section as seen."""
    suited = sorted(candidates(assistant.knowledge, pattern), key=lambda c: _rank(c, seen))
    for candidate in suited[:TRIES]:
        if _answers(assistant.answer([candidate.question]), candidate):
            seen.add(candidate.section)
            yield candidate.question
            return


def candidates(knowledge: Knowledge, pattern: re.Pattern[str]) -> Iterator[Candidate]:
    """The short Swedish questions of the bank that a pattern fits."""
    for key in _questions(knowledge.keys):
        if pattern.search(key.text) and _PLAIN.fullmatch(key.text) and len(key.text) <= LONGEST:
            sentences = [knowledge.sentences[number] for number in key.sentences]
            yield Candidate(
                key.text[:1].upper() + key.text[1:],
                sentences[0].passage.section,
                frozenset(sentence.span.start for sentence in sentences),
            )


def _questions(keys: Iterable[Key]) -> Iterator[Key]:
    return (
        key
        for key in keys
        if key.kind in (KeyKind.QUESTION, KeyKind.OVERVIEW)
        and key.language == "sv"
        and key.sentences
    )


def _rank(candidate: Candidate, seen: set[tuple[str, ...]]) -> tuple[bool, int, str]:
    """New sections first, then middling length; the words themselves settle what is left."""
    length = abs(len(candidate.question) - BEST_LENGTH)
    return candidate.section in seen, length, candidate.question


def _answers(answer: Answer, candidate: Candidate) -> bool:
    """Whether an answer cites what the question bank says should be cited."""
    cited = {citation.start for citation in answer.citations}
    return answer.status is Status.ANSWERED and bool(cited & candidate.starts)
