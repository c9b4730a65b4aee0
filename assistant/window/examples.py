"""Questions to begin with, taken from the collection's question bank by how they begin.

The patterns know how questions are worded, not what any document says: another collection
gives other examples, one without a question bank none.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from assistant.suggest import BEST_LENGTH, Bound, answers_as_bound, bound_questions
from assistant.window import words
from assistant.window.chat import Answering
from assistant.window.served import trying
from assistant.window.words import Words
from ingest.knowledge import Knowledge

TRIES = 6
"""Questions of one kind that are put to the assistant before the kind is given up."""


@dataclass(frozen=True, slots=True)
class Group:
    """Questions for one kind of reader, one for each pattern of a language."""

    name: Words
    patterns: dict[str, tuple[re.Pattern[str], ...]]


def _group(name: Words, sv: tuple[str, ...], en: tuple[str, ...]) -> Group:
    patterns = {
        language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in given)
        for language, given in (("sv", sv), ("en", en))
    }
    return Group(name, patterns)


_DOING = "(?:accept|bring|buy|drink|fly|give|invite|offer|receive|serve|take|travel)"

GROUPS = (
    _group(
        Words("Medarbetare", "Employees"),
        sv=(r"^får jag\b", r"^får vi\b", r"^(?:måste|kan|ska) jag\b"),
        en=(
            rf"^(?:may|can) I {_DOING}\b",
            rf"^(?:may|can) we {_DOING}\b",
            r"^(?:must|should|do) I\b",
        ),
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


class Examples:
    """The examples of the edition that answers, found when somebody first wants to see them.

    To find them takes seconds, which the start of the window does not wait for.
    """

    def __init__(self, assistant: Answering, language: str) -> None:
        self._assistant = assistant
        self._language = language
        self._one = threading.Lock()
        self._of: Knowledge | None = None
        self.found = Markup('<p class="soon" role="status">{}</p>').format(
            words.READY_SOON.of(language)
        )
        """The examples that were found last; until any were looked for, that they come."""

    def markup(self) -> Markup:
        """The examples as they stand on the page; nothing where there are none."""
        knowledge = self._assistant.knowledge
        with self._one:
            if self._of is not knowledge:
                groups = examples(self._assistant, self._language)
                self.found, self._of = examples_markup(groups, self._language), knowledge
            return self.found


def _first_answered(
    pattern: re.Pattern[str],
    language: str,
    assistant: Answering,
    seen: set[tuple[str, ...]],
) -> Iterator[str]:
    """The best question of a pattern, if there is one, and note its section as seen."""
    fitting = (
        bound
        for bound in bound_questions(assistant.knowledge, language)
        if pattern.search(bound.question)
    )
    for candidate in sorted(fitting, key=lambda bound: _rank(bound, seen))[:TRIES]:
        if answers_as_bound(trying(assistant)(candidate.question), candidate):
            seen.add(candidate.section)
            yield candidate.question
            return


def _rank(candidate: Bound, seen: set[tuple[str, ...]]) -> tuple[bool, int, str]:
    """New sections first, then middling length; the words themselves settle what is left."""
    length = abs(len(candidate.question) - BEST_LENGTH)
    return candidate.section in seen, length, candidate.question


def examples_markup(groups: Sequence[tuple[str, Sequence[str]]], language: str) -> Markup:
    """The groups as headed columns of buttons that ask; nothing where there are none."""
    if not groups:
        return Markup("")
    return Markup('<h2>{}</h2><div class="groups">{}</div>').format(
        words.EXAMPLES.of(language),
        Markup("").join(
            Markup('<div class="group"><h3>{}</h3>{}</div>').format(
                name,
                Markup("").join(
                    Markup(
                        '<button type="button" data-do="ask" data-value="{0}">{0}</button>'
                    ).format(question)
                    for question in questions
                ),
            )
            for name, questions in groups
        ),
    )
