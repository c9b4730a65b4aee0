"""One question, read in one or several ways, becomes an answer: register, search, decide."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from assistant.answer import Answer, Statement, Status
from assistant.compose.select import select
from assistant.compose.statements import compose
from assistant.compose.unanswered import Unanswered, frame
from assistant.conversation.exchange import Exchange
from assistant.decide.asked import is_told
from assistant.decide.covering import Covering
from assistant.decide.decision import Decision, Weighed
from assistant.decide.entities import Entities
from assistant.decide.in_conversation import in_conversation, speak_for
from assistant.decide.mentioned import Mentioned
from assistant.decide.of_another import is_of_another, passes_over_name
from assistant.decide.premise import Premise, premise
from assistant.decide.silences import Silences
from assistant.decide.turns import turn_premise
from assistant.evidence import Evidence
from assistant.parts import ALL, Parts
from assistant.phrases import phrase
from assistant.question import Question
from assistant.register.answers import Registered, answer_from_register
from assistant.register.facts import Facts
from assistant.register.numbers import corrected, presumed, without_number
from assistant.register.presumed import Presumed
from assistant.register.silence_since import asks_amount_of_back
from assistant.render import markdown
from assistant.retrieve.doers import Doers
from assistant.retrieve.promote import promoted
from assistant.retrieve.retrieval import PASSAGES, Retrieval
from assistant.retrieve.told import lettered_first, told_first
from assistant.retrieve.topical import Topical
from assistant.rule_card.card import RuleCards
from assistant.rule_card.named_thing import named_thing_first
from assistant.understand.function_words import weighty_words
from assistant.understand.known_words import known_words
from assistant.understand.understanding import Understanding
from assistant.verify.proof import Proof
from assistant.verify.quotations import verify
from corpus.sentence import Sentence
from ingest.embedding import Embedder
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge
from ingest.words import words_of

BARE = 2
"""Words; a turn of no more ("vilka då?") may well be answered by the answer before."""
NOTHING = Evidence((), (), 0.0, 0.0, None, 0.0, 0.0, ())
"""No search was needed."""


class Single:
    """Answers questions that stand alone."""

    def __init__(
        self,
        knowledge: Knowledge,
        understanding: Understanding,
        index: SearchIndex,
        embedder: Embedder,
        switched: Parts = ALL,
    ) -> None:
        names, glossary = understanding.names, understanding.glossary
        self.knowledge = knowledge
        self._glossary = glossary
        self._switched = switched
        self._understanding = understanding
        self.facts = Facts(knowledge, glossary, names)
        self._sparing = self.facts.sparing()
        known = known_words(knowledge)
        self._retrieval = Retrieval(knowledge, names, glossary, index, embedder, known, switched)
        self._proof = Proof(knowledge, glossary)
        self._cards = RuleCards(knowledge, glossary)
        self._topical = Topical(knowledge, glossary)
        self._doers = Doers(knowledge, glossary)
        self._mentioned = Mentioned(knowledge.translations, glossary)
        covering, entities = Covering(knowledge, glossary), Entities(knowledge, glossary)
        silences = Silences(
            self.facts, covering, entities, self._doers, self._mentioned, switched.register
        )
        self._decision = Decision(covering, entities, silences, names, known)
        self._unanswered = Unanswered(knowledge, self._cards)

    def answer(
        self, readings: list[Question], before: Exchange | None = None
    ) -> tuple[Question, Answer]:
        """The answer to the best reading that has one; a number that it takes for granted is put
        right first."""
        taken = [self._taken_for_granted(question) for question in readings]
        bare = [without_number(q, found) for q, found in zip(readings, taken, strict=True)]
        question, answer = self._best(bare, before)
        n = next(n for n, each in enumerate(bare) if each is question)
        return readings[n], self._put_right(answer, taken[n])

    def _taken_for_granted(self, question: Question) -> Presumed | None:
        """The number that a question takes for granted, where it does not ask whether it holds."""
        if not self._switched.register or premise(question.text, self.facts):
            return None
        return presumed(question, self.facts)

    def _put_right(self, answer: Answer, found: Presumed | None) -> Answer:
        """The answer with what puts the number right, if its proof carries all of it."""
        whole = corrected(answer, found)
        if whole is answer:
            return answer
        checked = self.verified(whole)
        return checked if _statements(checked) == _statements(whole) else answer

    def _best(self, readings: list[Question], before: Exchange | None) -> tuple[Question, Answer]:
        """The answer to the best reading that has one, out of the register before the search."""
        look_up = lru_cache(None)(lambda n: self.evidence(readings[n]))
        earlier = before.question if before else ""
        alone = lru_cache(None)(self._by_itself)

        @lru_cache(None)
        def weigh(n: int) -> float:
            question = readings[n]
            chance = self._decision.probability(question, look_up(n), earlier)
            by_itself = alone(question.turn, question.language)
            return chance if by_itself is None else in_conversation(chance, by_itself)

        for n, question in enumerate(readings if self._switched.register else ()):
            if asks_amount_of_back(question, self.facts):
                draft = self._unanswered.answer(question, look_up(n))
                return question, self.verified(replace(draft, probability=weigh(n)))
        told = [(n, q) for n, q in enumerate(readings) if self._switched.register and not q.behind]
        for n, question in told:
            turn = turn_premise(question.text, self.facts)
            settled = turn and self._settled(turn, question, look_up(n))
            if settled:
                return question, settled
            checked = self._out_of_register(question, self.facts, look_up(n))
            if checked and is_of_another(checked, question, readings, self.facts):
                checked = None
            if checked and (before is None or _is_new(checked, question, before.answer)):
                return question, checked
            found = premise(question.text, self.facts)
            settled = found and self._settled(found, question, look_up(n))
            if settled:
                return question, settled
        order = list(range(len(readings)))
        if any(question.unsure for question in readings):
            order.sort(key=lambda n: -weigh(n))
        for n in order:
            question, evidence = readings[n], look_up(n)
            if question.behind and not speak_for(weigh(order[0]), weigh(n)):
                continue
            if self._is_answered(question, evidence, weigh(n), earlier):
                checked = self._found(question, evidence, weigh(n))
                strange = is_of_another(
                    checked, question, readings, self.facts
                ) or passes_over_name(checked, question, self.facts)
                if checked.status is Status.ANSWERED and not strange:
                    return question, checked
        first = order[0]
        draft = self._unanswered.answer(readings[first], look_up(first))
        return readings[first], self.verified(replace(draft, probability=weigh(first)))

    def chances(self, question: Question) -> tuple[float, float] | None:
        """The probabilities that a question is answered as it is read, and its turn by itself, for
        calibration; None where there is no second."""
        alone = self._by_itself(question.turn, question.language)
        if alone is None:
            return None
        return self._decision.probability(question, self.evidence(question)), alone

    def _by_itself(self, turn: str, language: str) -> float | None:
        """The probability that a turn is answered without those before; None where it has no word
        of weight, or where the edition has no questions known to have no answer."""
        if not weighty_words(turn):
            return None
        question = self._understanding.read(turn, language)
        evidence = self.evidence(question)
        told_apart = evidence.answerability is not None
        return self._decision.probability(question, evidence) if told_apart else None

    def from_register(self, question: Question) -> Answer | None:
        """The answer to a question out of the register alone."""
        return self._out_of_register(question, self.facts, NOTHING)

    def names_thing(self, text: str) -> bool:
        """Whether a text names a collaboration or, in full, a person of the document."""
        people = self.facts.names.people
        return bool(self.facts.aliases.find(text)) or any(p.name in text for p in people)

    def verified(self, draft: Answer) -> Answer:
        """A draft without what its quotations do not carry."""
        return verify(draft, self.knowledge, self._proof)

    def evidence(self, question: Question) -> Evidence:
        """What is found for a question, whether it will do or not."""
        found = promoted(question.text, self._retrieval.retrieve(question), question.sections)
        found = named_thing_first(question, found)
        lettered = self._topical.with_letters_of(question.text)
        found = lettered_first(lettered, told_first(question.text, found))
        return self._mentioned.first(question.text, self._doers.first(question, found))

    def weighed(self, question: Question) -> Weighed:
        """What the decision on a question rests on, for calibration."""
        return self._decision.weighed(question, self.evidence(question))

    def _is_answered(
        self, question: Question, evidence: Evidence, probability: float, earlier: str
    ) -> bool:
        """Whether the text is taken to answer; without abstention, it always is."""
        return (
            not self._switched.abstention
            or self._decision.answers(question, evidence, probability, earlier)
            or self._mentioned.is_told(question.text, evidence)
        )

    def _found(self, question: Question, evidence: Evidence, probability: float) -> Answer:
        """The answer to a question that the text answers: of the register, if it knows the words
        that matter, else of the sentences found."""
        sparing = (
            self._out_of_register(question, self._sparing, evidence)
            if self._switched.register
            else None
        )
        draft = sparing or self.verified(self._answered(question, evidence))
        return replace(draft, probability=probability)

    def _out_of_register(
        self, question: Question, facts: Facts, evidence: Evidence
    ) -> Answer | None:
        """The answer that the register gives, if its proof carries every statement of it.

        A list or sum that lost a statement would say something else.
        """
        found = answer_from_register(question, facts, self.knowledge)
        draft = self._registered(found, question, evidence) if found else None
        checked = self.verified(draft) if draft else None
        if not (draft and checked and _statements(checked) == _statements(draft)):
            return None
        return self._unanswered.told(checked) if found and found.silent else checked

    def _settled(self, found: Premise, question: Question, evidence: Evidence) -> Answer | None:
        """Yes or no to what a question takes for granted, with the sentence that says so."""
        at = self.knowledge.sentence_at.get((found.place.document, found.place.span))
        if at is None:
            return None
        glossary = self._glossary
        parts, citations = compose([at], question.language, self.knowledge, glossary)
        said = phrase("yes" if found.holds else "no", question.language)
        first = replace(
            parts[0], statements=(Statement(said, (1,), composed=True), *parts[0].statements)
        )
        checked = self.verified(
            replace(
                frame(Status.ANSWERED, question, evidence, self.knowledge),
                parts=(first,),
                citations=citations,
                ranked=_chosen_first([at], evidence.passages),
            )
        )
        return checked if _statements(checked) == len(first.statements) else None

    def _registered(self, found: Registered, question: Question, evidence: Evidence) -> Answer:
        ranked = tuple(dict.fromkeys((*found.passages, *evidence.passages)))[:PASSAGES]
        return replace(
            frame(Status.ANSWERED, question, evidence, self.knowledge),
            parts=found.parts,
            citations=found.citations,
            ranked=ranked,
        )

    def _answered(self, question: Question, evidence: Evidence) -> Answer:
        chosen = select(question, evidence, self.knowledge, self._topical)
        glossary = self._glossary
        card = self._switched.rule_cards and self._cards.compose(question, evidence, chosen)
        parts, citations = card or compose(chosen, question.language, self.knowledge, glossary)
        return replace(
            frame(Status.ANSWERED, question, evidence, self.knowledge),
            parts=parts,
            citations=citations,
            ranked=_chosen_first(chosen, evidence.passages),
        )


def _statements(answer: Answer) -> int:
    return sum(len(part.statements) for part in answer.parts)


def _is_new(answer: Answer, question: Question, before: Answer) -> bool:
    """Whether an answer is another than the one before, or that one holds what is now asked for."""
    bare = len(words_of(question.text)) <= BARE
    return answer.parts != before.parts or bare or is_told(question.text, markdown(answer))


def _chosen_first(chosen: list[Sentence], ranked: tuple[str, ...]) -> tuple[str, ...]:
    """The passages that the answer quotes, in the order they were found, before all others."""
    quoted = dict.fromkeys(sentence.passage.id for sentence in chosen)
    ordered = [*(p for p in ranked if p in quoted), *quoted, *ranked]
    return tuple(dict.fromkeys(ordered))[: len(ranked)]
