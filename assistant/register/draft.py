"""Makes the parts of an answer out of facts: sentences of its own words, each with its proof."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.answer import Citation, Part, Statement
from corpus.passage import Passage
from corpus.place import Place
from ingest.knowledge import Knowledge


class Draft:
    """Collects statements and citations; a place is cited once, under one number."""

    def __init__(self, knowledge: Knowledge, language: str = "sv") -> None:
        self._knowledge = knowledge
        self._language = language
        self._numbers: dict[Place, int] = {}
        self._statements: list[Statement] = []
        self._lead = ""
        self.citations: list[Citation] = []
        self.parts: list[Part] = []
        self.silent = False
        """Whether what it says is only that the text does not say what was asked."""

    def part(self, lead: str = "") -> None:
        """Begin a new part under a line that says what it is about."""
        self._close(bullets=False)
        self._lead = lead

    def say(self, text: str, places: Iterable[Place], computed: Iterable[str] = ()) -> None:
        """Say something in the answer's own words; `computed` are values that no quotation has."""
        self._statements.append(self._statement(text, places, computed))

    def list(
        self, rows: Iterable[tuple[str, Iterable[Place]]], computed: Iterable[str] = ()
    ) -> None:
        """Say the rows of a list, each with its proof, after what was said so far.

        `computed` are values that rows have and no quotation.
        """
        self._close(bullets=False)
        self._statements = [self._statement(text, places, computed) for text, places in rows]
        self._close(bullets=True)

    def add(self, other: Draft) -> None:
        """Say after this all that another draft of the same collection says."""
        self._close(bullets=False)
        parts, _ = other.finish()
        numbers = {n: self._number(place) for place, n in other._numbers.items()}
        for part in parts:
            statements = tuple(
                replace(each, citations=tuple(numbers[n] for n in each.citations))
                for each in part.statements
            )
            self.parts.append(replace(part, statements=statements))

    def answer_first(self, word: str) -> None:
        """Let the first sentence begin with a word that answers, such as yes."""
        self._close(bullets=False)
        first, *others = self.parts
        statement, *rest = first.statements
        opened = replace(statement, text=f"{word}: {statement.text}")
        self.parts[:] = [replace(first, statements=(opened, *rest)), *others]

    @property
    def first(self) -> str:
        """The first sentence that was said."""
        self._close(bullets=False)
        return self.parts[0].statements[0].text

    def quote(self, place: Place) -> None:
        """Say the words of a place, or in English their working translation if there is one."""
        words = self.words(place)
        english = self._knowledge.translations.get(words) if self._language == "en" else None
        number = (self._number(place),)
        self._statements.append(Statement(english or words, number, translated=bool(english)))

    def words(self, place: Place) -> str:
        """The words that stand at a place."""
        return place.span.of(self._knowledge.documents[place.document].text)

    def finish(self) -> tuple[tuple[Part, ...], tuple[Citation, ...]]:
        """The parts and citations of the answer."""
        self._close(bullets=False)
        return tuple(self.parts), tuple(self.citations)

    def _close(self, bullets: bool) -> None:
        if self._statements:
            self.parts.append(Part(self._lead, tuple(self._statements), bullets))
            self._lead, self._statements = "", []

    def _statement(self, text: str, places: Iterable[Place], computed: Iterable[str]) -> Statement:
        numbers = tuple(dict.fromkeys(self._number(place) for place in places))
        return Statement(text, numbers, composed=True, computed=tuple(computed))

    def _number(self, place: Place) -> int:
        if place not in self._numbers:
            self._numbers[place] = len(self.citations) + 1
            self.citations.append(cite_place(place, self._numbers[place], self._knowledge))
        return self._numbers[place]


def cite_place(place: Place, n: int, knowledge: Knowledge) -> Citation:
    """The citation of the words at a place."""
    document = knowledge.documents[place.document]
    passage = passage_at(place, knowledge)
    return Citation(
        n=n,
        document=document.name,
        section=passage.section,
        page=document.page_at(place.span.start),
        start=place.span.start,
        end=place.span.end,
        quote=place.span.of(document.text),
    )


def passage_at(place: Place, knowledge: Knowledge) -> Passage:
    """The passage in which the words at a place stand."""
    sentence = knowledge.sentence_at.get((place.document, place.span))
    if sentence is not None:
        return sentence.passage
    return next(p for p in knowledge.passages_of(place.document) if p.span.meets(place.span))
