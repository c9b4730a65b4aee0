"""The product as a system under evaluation."""

from __future__ import annotations

from assistant.answer import Answer, Citation
from assistant.pipeline import Assistant
from assistant.render import markdown
from assistant.understand.glossary import Glossary
from eval.case import Case
from eval.outcome import Cited, Outcome, Said
from eval.remembering import clock


class Product:
    """Asks the assistant, in this process."""

    def __init__(self, assistant: Assistant, name: str = "Strategiassistenten") -> None:
        self.name = name
        self._assistant = assistant
        knowledge = assistant.knowledge
        self._translations = knowledge.translations
        self._glossary = Glossary(knowledge.glossary)
        self._also: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._texts = {
            passage.id: passage.span.of(knowledge.documents[passage.document].text)
            for passage in knowledge.passages
        }

    def ask(self, case: Case) -> Outcome:
        """The outcome of one case."""
        start = clock(self._assistant.embedder)
        answer = self._assistant.answer(list(case.turns))
        seconds = clock(self._assistant.embedder) - start
        return Outcome(
            status=answer.status.value,
            answer=markdown(answer),
            quotes=tuple(citation.quote for citation in answer.citations),
            ranked=tuple(self._texts[passage] for passage in answer.ranked),
            language=answer.language,
            seconds=seconds,
            said=_said(answer),
            cited=tuple(self._cited(citation) for citation in answer.citations),
            probability=answer.probability,
        )

    def _cited(self, c: Citation) -> Cited:
        return Cited(c.quote, c.document, c.section, c.start, c.end, self._others(c))

    def _others(self, citation: Citation) -> tuple[str, ...]:
        """Translations of a citation's words and headings, and other names of their terms."""
        own = (citation.quote, *citation.section)
        if own not in self._also:
            english = [self._translations[words] for words in own if words in self._translations]
            terms = dict.fromkeys(match.term for match in self._glossary.find("\n".join(own)))
            names = [name for term in terms for name in term.names]
            self._also[own] = tuple(dict.fromkeys((*english, *names)))
        return self._also[own]


def _said(answer: Answer) -> tuple[Said, ...]:
    places = {citation.n: place for place, citation in enumerate(answer.citations)}
    return tuple(
        Said(statement.text, tuple(places[n] for n in statement.citations))
        for part in answer.parts
        for statement in part.statements
    )
