"""The register, and its facts by the people, parties and collaborations that a question names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import copy
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar, TypeVarTuple

from assistant.question import Question
from assistant.register.aliases import Aliases
from assistant.register.body_finder import BodyFinder
from assistant.register.reading import Reading
from assistant.register.seating import Seating
from assistant.understand.glossary import Glossary
from assistant.understand.names import Names, Person
from corpus.collaboration import Collaboration
from corpus.register import Register
from ingest.knowledge import Knowledge
from ingest.words import cased_words_of, fold, stems

Made = TypeVar("Made")
Of = TypeVarTuple("Of")
RECENT = 256
"""Things made of the words of a question that are kept, since many answerers ask for them."""


class Facts:
    """The facts of one edition."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary, names: Names) -> None:
        self.knowledge = knowledge
        self.register: Register = knowledge.register
        self.glossary = glossary
        self.names = names
        publisher = knowledge.collection.publisher or ""
        self.seating = Seating(self.register, names.plain)
        self.bodies = BodyFinder(self.seating.bodies, glossary.terms)
        self._known: frozenset[str] | None = None
        self._made: dict[object, Any] = {}
        self._recent = lru_cache(RECENT)(self._make)
        self._fillers = (*cased_words_of(publisher), *cased_words_of(knowledge.collection.title))

    def read(self, question: Question) -> Reading:
        """A question with the words taken that name the publisher itself."""
        return Reading(question, self._fillers, self._known)

    def once(self, make: Callable[[Facts], Made]) -> Made:
        """What `make` makes of the facts, made when it is first asked for.

        It must not depend on which words need to be understood: `sparing` facts have it too.
        """
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    def recent(self, make: Callable[[Facts, *Of], Made], *of: *Of) -> Made:
        """What `make` makes of the facts and of words of a question, made once for all answerers.

        It must return the same for the same words, and nothing that anybody changes.
        """
        made: Made = self._recent(make, of)
        return made

    def _make(self, make: Callable[..., Any], of: tuple[object, ...]) -> Any:
        return make(self, *of)

    def sparing(self) -> Facts:
        """The same facts, for which few words of a question need not be understood: such as the
        text never uses, so that they ask for nothing that it says."""
        facts = copy(self)
        facts._known = frozenset(self._stems())
        facts._recent = lru_cache(RECENT)(facts._make)
        return facts

    @property
    def written(self) -> frozenset[str]:
        """Every folded word of the texts, their translations and their glossary."""
        return self.once(_written)

    def _stems(self) -> Iterator[str]:
        knowledge = self.knowledge
        texts = [document.text for document in knowledge.documents.values()]
        texts += [name for term in knowledge.glossary for name in term.sv]
        english = [*knowledge.translations.values()]
        english += [name for term in knowledge.glossary for name in term.en]
        yield from (s for text in texts for s in stems(text, "sv"))
        yield from (s for text in english for s in stems(text, "en"))

    def people(self, reading: Reading) -> tuple[Person, ...]:
        """The persons a question names, whose names it takes."""
        people = reading.question.people
        for person in people:
            reading.take_words(cased_words_of(person.name))
        return people

    def parties(self, reading: Reading) -> tuple[str, ...]:
        """The parties a question names, by letters or by name."""
        parties = reading.question.parties
        reading.take_words(parties)
        for match in self.glossary.find(reading.text):
            if any(name in parties for name in match.term.sv):
                reading.take_term(match.places)
        return parties

    def collaborations(self, reading: Reading) -> tuple[Collaboration, ...]:
        """The collaborations a question names, by name, abbreviation or glossary."""
        sections = reading.question.sections
        named = tuple(c for c in self.register.collaborations if c.section in sections)
        for match in self.glossary.find(reading.text):
            forms = {fold(name) for name in match.term.names}
            if any(not forms.isdisjoint(map(fold, (*c.names, c.section[-1]))) for c in named):
                reading.take_term(match.places)
        for each in named:
            reading.take_words(word for name in each.names for word in cased_words_of(name))
        return named

    @property
    def heard(self) -> str:
        """All that the documents, their translation and the glossary say, folded, on one line."""
        return self.once(_heard)

    @property
    def aliases(self) -> Aliases:
        """The names of the collaborations, for finding them in a question."""
        return self.once(_aliases)

    def named(self, reading: Reading) -> tuple[Collaboration, ...]:
        """The collaborations whose own names stand in a question, in its order; it takes them."""
        mentions = self.aliases.find(reading.text)
        for each in mentions:
            kind = _KIND_AFTER.match(reading.folded, each.end)
            reading.take_span(each.start, kind.end() if kind else each.end)
            reading.take(r"(?<=:)s|(?<=: )s")
        return tuple(dict.fromkeys(each.collaboration for each in mentions))

    def only_named(self, text: str) -> Collaboration | None:
        """The collaboration that a text names, where it names no other."""
        named = {id(m.collaboration): m.collaboration for m in self.aliases.find(text)}
        return next(iter(named.values())) if len(named) == 1 else None

    def unnamed(self, reading: Reading) -> str:
        """The folded text of a question with the names of collaborations blanked."""
        return self.aliases.blanked(reading.text, reading.folded)

    @property
    def figures_year(self) -> int | None:
        """The year that the collection's figures speak of, where that is known."""
        return self.knowledge.collection.figures_year

    def today(self) -> date:
        """The present day, by which years have passed."""
        return date.today()


_KIND_AFTER = re.compile(
    r"[ -](?:work|arbetet|(?:sam)?arbete|one|thing)"
    r"(?=\W*(?:$|[?.,!]|(?:or|and|than|eller|och|an)\b))"
)
"""A noun after a name that adds nothing to it ("the … work")."""


def _said(facts: Facts) -> list[str]:
    """The texts, their translations and the names of their glossary."""
    said = [document.text for document in facts.knowledge.documents.values()]
    said += facts.knowledge.translations.values()
    return said + [name for term in facts.glossary.terms for name in term.names]


def _written(facts: Facts) -> frozenset[str]:
    words = {word for text in _said(facts) for word in cased_words_of(text)}
    return frozenset(map(fold, words))


def _heard(facts: Facts) -> str:
    folded = (fold(word) for text in _said(facts) for word in text.split())
    return " ".join(" ".join(folded).split())


def _aliases(facts: Facts) -> Aliases:
    return Aliases(facts.knowledge, facts.glossary)
