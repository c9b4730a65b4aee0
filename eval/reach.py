"""Whether the facts of a case can be stated at all from the words it expects.

Reachable is what stands in a passage that the expected words meet, in its section path, in the
working translation of either, or in the other names of the terms there. A number may have been
computed, and yes and no are said by the assistant itself.
"""

from __future__ import annotations

import re

from assistant.understand.glossary import Glossary
from eval.case import Case
from eval.score import plain
from ingest.knowledge import Knowledge

_NUMBER_WORDS = frozenset(
    """en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton
    arton nitton tjugo noll ingen inga lika hälften samma fler färre mer mindre
    one two three four five six seven eight nine ten eleven twelve none zero half equal same more
    fewer less""".split()
)
_SAID = frozenset("ja nej yes no under villkor beror det depends conditions on".split())


class Reach:
    """What can be stated from a collection's passages."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        glossary = Glossary(knowledge.glossary)
        self._held: list[tuple[str, str]] = []
        for passage in knowledge.passages:
            text = knowledge.documents[passage.document].text
            own = passage.span.of(text)
            parts = [own, *passage.section]
            parts += [span.of(text) for span in passage.sentences]
            parts += [passage.lead_in.of(text)] if passage.lead_in else []
            parts += [english for p in parts if (english := knowledge.translations.get(p))]
            terms = dict.fromkeys(match.term for match in glossary.find(" \n ".join(parts)))
            names = [name for term in terms for name in (*term.sv, *term.en)]
            self._held.append((own, plain(" \n ".join((*parts, *names)))))

    def unreachable(self, case: Case) -> list[tuple[str, ...]]:
        """The facts of which no alternative can be stated from the passages of the case."""
        held = " ".join(words for own, words in self._held if self._meets(own, case))
        return [
            fact
            for fact in case.facts
            if not any(plain(alt) in held or _computed(alt) for alt in fact)
        ]

    def _meets(self, own: str, case: Case) -> bool:
        return any(words in own or own in words for words in case.relevant)


def _computed(alternative: str) -> bool:
    """Whether an alternative is a number with its unit, a comparison, or yes or no."""
    words = re.findall(r"\w+", alternative.casefold())
    return any(word[:1].isdigit() or word in _NUMBER_WORDS or word in _SAID for word in words)
