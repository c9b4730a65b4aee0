"""What shows that the text does not say what is asked for, however near it comes.

Each of these rules knows one form of question and is right far more often than not, but none is
sure: together they are one signal of the decision among others.
"""

from __future__ import annotations

from assistant.decide.covering import LOOKED_AT, Covering
from assistant.decide.defined import explains_unknown
from assistant.decide.demanded import LEAST, demanded_in
from assistant.decide.elsewhere import is_of_elsewhere
from assistant.decide.entities import Entities
from assistant.decide.granted import LEAST as LEAST_GRANTED
from assistant.decide.granted import SHORTEST, taken_for_granted
from assistant.decide.listed_only import asks_what_is_in_it
from assistant.decide.mentioned import Mentioned
from assistant.decide.outcomes import is_outcome_untold
from assistant.decide.personal import is_personal
from assistant.decide.unnamed_members import is_member_unnamed
from assistant.decide.unsaid import is_unsaid
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.silence import is_silent
from assistant.register.silence_empty import seat_is_empty
from assistant.retrieve.doers import Doers
from assistant.understand.function_words import weighty_words

OWN_WORDS = 3
"""Words of weight of a turn that asks for something of its own, however it goes on."""
LEAST_OWN = 0.35
"""Share of these that the evidence covers; with less the turn has strayed from the subject."""


class Silences:
    """Knows the rules; `by_register` says whether the register is asked too."""

    def __init__(
        self,
        facts: Facts,
        covering: Covering,
        entities: Entities,
        doers: Doers,
        mentioned: Mentioned,
        by_register: bool = True,
    ) -> None:
        self._facts = facts
        self._covering = covering
        self._entities = entities
        self._doers = doers
        self._mentioned = mentioned
        self._by_register = by_register

    def shown(self, question: Question, evidence: Evidence, earlier: str = "") -> bool:
        """Whether one of the rules shows it, for a question asked after the question `earlier`."""
        near = " ".join(found.sentence.text for found in evidence.sentences[:LOOKED_AT])
        return (
            is_unsaid(question.text, near)
            or is_outcome_untold(question.text, near)
            or self._takes_as_required(question, evidence)
            or self._takes_for_granted(question, evidence)
            or is_personal(question.text)
            or explains_unknown(question.text, self._facts.written)
            or self._strays(question, evidence)
            or self._asks_of_others(question, earlier, near)
            or self._doers.is_silent(question, evidence)
            or self._mentioned.is_silent(question.text, evidence)
            or (self._by_register and self._is_unregistered(question, evidence))
        )

    def is_seat_empty(self, question: Question) -> bool:
        """Whether the register shows that nobody has the seat asked for: the surest of all."""
        return self._by_register and seat_is_empty(question, self._facts)

    def _is_unregistered(self, question: Question, evidence: Evidence) -> bool:
        """Whether the register shows it."""
        first = evidence.sentences[0].sentence if evidence.sentences else None
        listed = first and asks_what_is_in_it(question, first, self._facts)
        return bool(listed) or is_silent(question, self._facts)

    def _strays(self, question: Question, evidence: Evidence) -> bool:
        """Whether a turn that goes on from another asks for what the evidence never speaks of, so
        that only the words of the turn before are covered."""
        own = weighty_words(question.text)
        if not question.context or len(own) < OWN_WORDS:
            return False
        return self._covering.share(" ".join(own), question, evidence) < LEAST_OWN

    def _asks_of_others(self, question: Question, earlier: str, near: str) -> bool:
        """Whether another body's rules or seats are asked for, or who ours is among the unnamed."""
        people = [person.name for person in self._facts.names.people]
        context = f"{question.context} {earlier}".strip()
        own, knowledge = self._entities.own, self._facts.knowledge
        return is_of_elsewhere(question.text, context, near, own) or is_member_unnamed(
            question.text, context, knowledge, people
        )

    def _takes_for_granted(self, question: Question, evidence: Evidence) -> bool:
        """Whether a question takes something for granted of which the text hardly has a word."""
        granted = taken_for_granted(question.text)
        if len(weighty_words(granted)) < SHORTEST:
            return False
        return self._covering.told(granted, question, evidence) < LEAST_GRANTED

    def _takes_as_required(self, question: Question, evidence: Evidence) -> bool:
        """Whether it is asked why a thing is required of which the evidence never speaks."""
        thing = demanded_in(question.text)
        return bool(thing) and self._covering.share(thing, question, evidence) < LEAST
