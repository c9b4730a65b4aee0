"""Answering as one ordered list: what needs no search, what leans on turns, the question itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.answer import Answer, Status
from assistant.compose.unanswered import title_in
from assistant.conversation.again import again
from assistant.conversation.exchange import Exchange
from assistant.conversation.follow_up import without_opening
from assistant.conversation.meta_turn import Meta, meta_turn
from assistant.conversation.readings import Readings
from assistant.conversation.rewrite import Rewriter
from assistant.conversation.things import with_things_named
from assistant.conversation.too import asks_for_others, for_others_too
from assistant.conversation.two_answers import two_answers
from assistant.conversation.unnamed import points_at_nothing, unnamed
from assistant.decide.decision import Weighed
from assistant.decide.premise import premise
from assistant.decide.turns import turn_premise
from assistant.evidence import Evidence
from assistant.parts import ALL, Parts
from assistant.phrases import phrase
from assistant.question import Question
from assistant.register.office import with_offices_named
from assistant.register.other_region import other_region
from assistant.single import Single
from assistant.understand.heard import plain
from assistant.understand.manipulation import asked_beside, is_manipulation
from assistant.understand.other_language import is_other_language
from assistant.understand.small_talk import small_talk
from assistant.understand.understanding import Understanding
from ingest.embedding import Embedder
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge
from ingest.words import words_of

LONGEST_QUESTION = 2_000
"""Characters; a longer question is answered with a sentence that says so."""
MOST_TURNS = 12
"""Turns of a conversation that are looked back at."""
KEPT = 64
"""Earlier turns whose answers are kept, since the next turn may lean on them."""


class Assistant:
    """Answers questions about one collection; holds no state of any conversation."""

    def __init__(
        self,
        knowledge: Knowledge,
        index: SearchIndex,
        embedder: Embedder,
        switched: Parts = ALL,
    ) -> None:
        self.knowledge = knowledge
        self.embedder = embedder
        self._understanding = Understanding(knowledge)
        self._single = Single(knowledge, self._understanding, index, embedder, switched)
        self._readings = Readings(self._understanding, Rewriter(self._single.facts))
        self._exchanges = lru_cache(KEPT)(self._last_exchange)

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, the user's own, oldest first.

        In `language` ("sv" or "en"), or where none is given, in that of the question.
        """
        turns = [turn.encode("utf-8", "replace").decode() for turn in turns][-MOST_TURNS:]
        typed, unread = _readable(turns)
        turns = [self._heard(turn) for turn in typed]
        chosen = language or self._understanding.language_of(turns)
        answer = (
            self._without_search(typed, chosen)
            or self._about_last(turns, chosen)
            or self._for_others(turns, chosen)
            or self._two_answers(turns, chosen)
            or self._all_meant(turns, chosen)
            or self._read_and_answer(turns, chosen)[1]
        )
        if unread:
            answer = _with_note(answer, "unread_turn", length=unread, limit=LONGEST_QUESTION)
        if not is_other_language(turns[-1]):
            return answer
        if answer.status is Status.NOT_IN_DOCUMENTS:
            return replace(answer, note=phrase("unread", answer.language))
        return _with_note(answer, "languages")

    def _heard(self, turn: str) -> str:
        heard = self._understanding.heard(turn, self._single.names_thing)
        facts = self._single.facts
        return with_things_named(with_offices_named(heard, facts), facts)

    def _for_others(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answer to a turn that asks whether what was told holds for others too."""
        text = without_opening(turns[-1])
        earlier = self._earlier(turns[:-1]) if asks_for_others(text) else None
        if earlier is None:
            return None
        glossary = self._understanding.glossary
        found = for_others_too(text, earlier, language, self.knowledge, glossary)
        return self._single.verified(found) if found else None

    def _two_answers(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answers to two questions in one message; the second may lean on the first."""

        def ask(asked: Sequence[str], second: bool) -> Answer:
            return self._read_and_answer(asked, language, second)[1]

        def names_other(text: str) -> bool:
            return bool(other_region(text, self._single.facts))

        answer = two_answers(without_opening(turns[-1]), turns[:-1], ask, names_other)
        return self._single.verified(answer) if answer else None

    def _all_meant(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answers for all that a question may mean which points at nothing named before."""
        text = without_opening(turns[-1])
        if not points_at_nothing(text) or self._earlier(turns[:-1]):
            return None
        names = [c.names[-1] for c in self.knowledge.register.collaborations]

        def ask(each: str) -> Answer | None:
            return self._single.from_register(self._understanding.read(each, language))

        return unnamed(text, language, names, ask)

    def _read_and_answer(
        self, turns: Sequence[str], language: str, second: bool = False
    ) -> tuple[Question, Answer]:
        readings = self._readings.of(turns, language, self._earlier, second)
        before = self._earlier(turns[:-1]) if len(readings) > 1 else None
        return self._single.answer(readings, before)

    def _last_exchange(self, turns: tuple[str, ...]) -> Exchange | None:
        """The last of `turns` that asked something, as it was understood and answered."""
        while turns and (self._without_search(turns[-1:], "sv") or meta_turn(turns[-1])):
            turns = turns[:-1]
        if not turns:
            return None
        language = self._understanding.language_of(turns)
        other = self._for_others(turns, language) or self._two_answers(turns, language)
        if other:
            return Exchange(turns[-1], other, self._earlier(turns[:-1]), turns[-1])
        question, answer = self._read_and_answer(turns, language)
        asked = question.understood or question.text
        turn = question.text if question.context else turns[-1]
        return Exchange(asked, answer, self._earlier(turns[:-1]), turn)

    def _about_last(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answer to a turn that is about the answer before ("why?", "where is that?")."""
        meta = meta_turn(turns[-1])
        earlier = self._earlier(turns[:-1]) if meta else None
        if meta is None or earlier is None:
            return None
        if meta in (Meta.SWEDISH, Meta.ENGLISH):
            return self.answer([earlier.question], meta.value)
        told = again(meta, earlier, language, self.knowledge, self._understanding.glossary)
        return self._single.verified(told)

    def _earlier(self, turns: Sequence[str]) -> Exchange | None:
        return self._exchanges(tuple(turns)) if turns else None

    def from_register(self, turns: list[str]) -> Answer | None:
        """What the register alone answers to the last turn, before any search."""
        return self._single.from_register(self._understanding.understand(turns))

    def weighed(self, turns: list[str]) -> Weighed | None:
        """What the decision on the last turn rests on, for calibration; None where no decision is
        needed: it is no question, or the register or a premise answers it."""
        heard = [self._heard(turn) for turn in turns]
        if self._without_search(turns, "sv") or meta_turn(heard[-1]):
            return None
        question, facts = self._first_reading(heard), self._single.facts
        if premise(question.text, facts) or turn_premise(question.text, facts):
            return None
        registered = self._single.from_register(question)
        return None if registered else self._single.weighed(question)

    def chances(self, turns: list[str]) -> tuple[float, float] | None:
        """The probabilities that a turn is answered, read with those before it and by itself, for
        calibration; None where it goes on from none."""
        return self._single.chances(self._first_reading([self._heard(turn) for turn in turns]))

    def evidence(self, turns: list[str]) -> Evidence:
        """What is found for the last of `turns`, whether it will do or not, for measurement."""
        return self._single.evidence(self._first_reading(turns))

    def _first_reading(self, turns: Sequence[str]) -> Question:
        language = self._understanding.language_of(turns)
        return self._readings.of(turns, language, self._earlier)[0]

    def _beside_orders(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answer to a question that stands beside orders to the assistant, if it has one."""
        asked = asked_beside(turns[-1])
        answer = self.answer([*turns[:-1], asked], language) if asked else None
        if answer is None or answer.status is not Status.ANSWERED:
            return None
        return _with_note(answer, "orders")

    def _without_search(self, turns: Sequence[str], language: str) -> Answer | None:
        """The answer to what is no question: nothing, too much, no words, or small talk."""
        text = turns[-1]
        if not text.strip():
            return self._say(Status.REFUSED, language, "empty")
        if len(text) > LONGEST_QUESTION:
            return self._say(
                Status.REFUSED, language, "too_long", length=len(text), limit=LONGEST_QUESTION
            )
        if not words_of(text):
            return self._say(Status.REFUSED, language, "no_words")
        inside = plain(text)
        ordered = is_manipulation(text) and not ("?" in inside and not is_manipulation(inside))
        if ordered or is_manipulation(inside):
            beside = self._beside_orders(turns, language) if ordered else None
            return beside or self._say(Status.REFUSED, language, "manipulation")
        kind = small_talk(inside)
        return self._say(Status.SMALL_TALK, language, kind) if kind else None

    def _say(self, status: Status, language: str, name: str, **values: object) -> Answer:
        note = phrase(name, language, title=title_in(language, self.knowledge), **values)
        return Answer(status, language, note, document_version=self.knowledge.version)


def _readable(turns: list[str]) -> tuple[list[str], int]:
    """The question and those earlier turns that are not too long to be read, and the length of the
    last one that is, 0 where none is."""
    *earlier, question = turns
    long = [turn for turn in earlier if len(turn) > LONGEST_QUESTION]
    short = [turn for turn in earlier if len(turn) <= LONGEST_QUESTION]
    return [*short, question], len(long[-1]) if long else 0


def _with_note(answer: Answer, name: str, **values: object) -> Answer:
    """An answer with a sentence of the assistant's own before what it notes already."""
    said = phrase(name, answer.language, **values)
    return replace(answer, note=" ".join(filter(None, (said, answer.note))))
