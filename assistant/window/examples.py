"""Questions to begin with, taken from the collection's question bank by how they begin.

The patterns know how questions are worded, not what any document says: another collection
gives other examples, one without a question bank none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.answer import Answer, Status
from assistant.window.chat import Answering
from assistant.window.words import Words
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
    """Questions for one kind of reader, one for each pattern of a language."""

    name: Words
    patterns: dict[str, tuple[re.Pattern[str], ...]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question of the bank, and where the first of the sentences that answer it stands."""

    question: str
    section: tuple[str, ...]
    starts: frozenset[int]


def _group(name: Words, sv: tuple[str, ...], en: tuple[str, ...]) -> Group:
    patterns = {
        language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in given)
        for language, given in (("sv", sv), ("en", en))
    }
    return Group(name, patterns)


GROUPS = (
    _group(
        Words("Medarbetare", "Employees"),
        sv=(r"^får jag\b", r"^får vi\b", r"^(?:måste|kan|ska) jag\b"),
        en=(r"^(?:may|can) I\b", r"^(?:may|can) we\b", r"^(?:must|should|do) I\b"),
    ),
    _group(
        Words("Ny i organisationen", "New in the organisation"),
        sv=(
            r"^vem\b.*\b(?:ansvarar|beslutar|bestämmer)\b",
            r"^(?:hur|när) (?!mycket|många).*"
            r"\b(?:går det till|går till|följs|utvärderas|uppdateras)\b",
            r"^vad (?:gäller|krävs|prioriterar|säger)\b",
        ),
        en=(
            r"^who\b.*\b(?:responsible|decides?|approves?)\b",
            r"^(?:how|when) (?!much|many).*\b(?:works?|followed up|evaluated|updated|decided)\b",
            r"^what (?:applies|is required|are the|is the)\b",
        ),
    ),
    _group(
        Words("Internationella funktionen", "The international function"),
        sv=(
            r"^(?:vem|vilka) (?:sitter|representerar|företräder)\b",
            r"^(?:vad|hur mycket) kostar\b",
            r"^hur många (?:ledamöter|ordinarie|ersättare|platser|politiker|representanter)\b",
        ),
        en=(
            r"^who (?:sits|represents|is|are)\b",
            r"^(?:what|how much) does\b.*\bcost\b",
            r"^how many (?:members|seats|deputies|substitutes|politicians|representatives)\b",
        ),
    ),
)


def examples(assistant: Answering, language: str) -> list[tuple[str, list[str]]]:
    """Groups of example questions that the assistant answers, each from another section."""
    seen: set[tuple[str, ...]] = set()
    found: list[tuple[str, list[str]]] = []
    for group in GROUPS:
        questions = [
            question
            for pattern in group.patterns[language]
            for question in _first_answered(pattern, language, assistant, seen)
        ]
        if questions:
            found.append((group.name.of(language), questions))
    return found


def _first_answered(
    pattern: re.Pattern[str],
    language: str,
    assistant: Answering,
    seen: set[tuple[str, ...]],
) -> Iterator[str]:
    """The best question of a pattern, if there is one, and note its section as seen."""
    suited = sorted(
        candidates(assistant.knowledge, pattern, language), key=lambda c: _rank(c, seen)
    )
    for candidate in suited[:TRIES]:
        if _answers(assistant.answer([candidate.question]), candidate):
            seen.add(candidate.section)
            yield candidate.question
            return


def candidates(
    knowledge: Knowledge, pattern: re.Pattern[str], language: str
) -> Iterator[Candidate]:
    """The short questions of the bank in a language that a pattern fits."""
    for key in _questions(knowledge.keys, language):
        if pattern.search(key.text) and _PLAIN.fullmatch(key.text) and len(key.text) <= LONGEST:
            sentences = [knowledge.sentences[number] for number in key.sentences]
            yield Candidate(
                key.text[:1].upper() + key.text[1:],
                sentences[0].passage.section,
                frozenset(sentence.span.start for sentence in sentences),
            )


def _questions(keys: Iterable[Key], language: str) -> Iterator[Key]:
    return (
        key
        for key in keys
        if key.kind in (KeyKind.QUESTION, KeyKind.OVERVIEW)
        and key.language == language
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
