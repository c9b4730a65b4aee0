"""The product as a system under evaluation."""

from __future__ import annotations

import time

from assistant.pipeline import Assistant
from assistant.render import markdown
from eval.case import Case
from eval.outcome import Outcome


class Product:
    """Asks the assistant, in this process."""

    name = "Strategiassistenten"

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        knowledge = assistant.knowledge
        self._texts = {
            passage.id: passage.span.of(knowledge.documents[passage.document].text)
            for passage in knowledge.passages
        }

    def ask(self, case: Case) -> Outcome:
        """The outcome of one case."""
        start = time.perf_counter()
        answer = self._assistant.answer(list(case.turns))
        seconds = time.perf_counter() - start
        return Outcome(
            status=answer.status.value,
            answer=markdown(answer),
            quotes=tuple(citation.quote for citation in answer.citations),
            ranked=tuple(self._texts[passage] for passage in answer.ranked),
            language=answer.language,
            seconds=seconds,
        )
