"""Step 2, retrieve: words, 4-grams and meaning, fused; then the question's names weigh in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

import numpy as np
from numpy.typing import NDArray

from assistant.conversation.follow_up import opens
from assistant.decide.asked import (
    asks_amount,
    asks_for_list,
    asks_what_applies,
    asks_who_sits,
    holds_amount,
)
from assistant.decide.neighbours import log_odds_of_neighbours
from assistant.evidence import Evidence, Found
from assistant.parts import ALL, Parts
from assistant.question import Question
from assistant.retrieve.fuse import Fusion
from assistant.retrieve.searched_for import searched_for
from assistant.retrieve.text_alone import TextAlone, Voices
from assistant.retrieve.unlike import Unlike
from assistant.understand.function_words import weighty_words
from assistant.understand.glossary import Glossary
from assistant.understand.language import SWEDISH
from assistant.understand.names import Names
from corpus.companions import Term
from corpus.key import Key, KeyKind
from corpus.sentence import Sentence
from ingest.embedding import Embedder
from ingest.index import Hits, SearchIndex, topic_of
from ingest.knowledge import Knowledge
from ingest.ordering import best_places
from ingest.words import grams, stems, words_of

HITS = 500
"""Keys asked of each voice; of fewer, chance would decide which of a sentence's keys are heard."""
EXPANSION = 0.5
"""Weight of the glossary's words beside the question's own."""
CONTEXT = 0.4
"""Weight of the words of earlier turns beside those of the last one."""
CONTEXT_OF_FEW = 0.8
"""The same where the last turn itself has hardly a word of weight."""
LIST_ASKED = 1.2
LIST_NOT_ASKED = 0.9
"""What the score of a whole list or section is multiplied by."""
TOPIC = 0.35
"""How much a sentence gains when the question's names belong to its section."""
ASKED = 0.25
"""How much a sentence gains when it holds what is asked for: persons, or a sum."""
AMOUNT_OF_TOPIC = 0.15
"""How much more, where a sum is asked for and its section is the one asked about."""
NAMED = 0.3
"""How much a sentence gains when it names a person or party that the question names."""
NEAR = 0.15
"""How much a sentence gains when the answer before, which the question leans on, spoke from its
section."""
SPOKEN = 0.15
"""How much a sentence gains when that answer quoted it and the question points at what it says."""
AWAY = 0.7
"""What the score of a whole list or section is multiplied by, if it is of another section."""
SENTENCES = 40
WITH_KEYS = 5
"""Sentences for which the keys that led to them are kept."""
OF_NO_SENTENCE = (KeyKind.OVERVIEW, KeyKind.UNANSWERED)
"""Keys that lead to no one sentence that answers them."""
PASSAGES = 10


class Retrieval:
    """Finds the sentences that may answer."""

    def __init__(
        self,
        knowledge: Knowledge,
        names: Names,
        glossary: Glossary,
        index: SearchIndex,
        embedder: Embedder,
        known: Collection[str],
        switched: Parts = ALL,
    ) -> None:
        """`known` are the folded words of everything the edition knows."""
        self._knowledge = knowledge
        self._switched = switched
        self._index = index
        self._embedder = embedder
        self._fusion = Fusion(knowledge.keys)
        self._leads = [() if k.kind in OF_NO_SENTENCE else k.sentences for k in knowledge.keys]
        self._unlike = Unlike(knowledge.keys, set(known))
        self._with_people = frozenset(n for person in names.people for n in person.sentences)
        self._with_amounts = frozenset(
            s.number for s in knowledge.sentences if holds_amount(s.text)
        )
        self._alone = (
            TextAlone(
                knowledge.sentences, glossary, index.larger, self._with_people, self._with_amounts
            )
            if index.larger
            else None
        )

    def retrieve(self, question: Question) -> Evidence:
        """The evidence for a question, whether it will do or not."""
        vector = self._embed(question) * np.float32(self._switched.vectors)
        if self._alone is not None:
            return self._in_text_alone(question, vector, self._alone)
        like = self._unlike.without_those_unlike(question.whole)
        words, gram, meaning = self._voices(question, vector)
        voices = (like(words), like(gram), like(meaning))
        fused = self._fusion.fuse(voices)
        scores: dict[int, float] = {}
        overview: tuple[int, ...] = ()
        overview_score = 0.0
        silences: dict[int, float] = {}
        whole = asks_for_list(question.text) or asks_what_applies(question.text)
        liking = LIST_ASKED if whole else LIST_NOT_ASKED
        for target, score in fused.items():
            if len(target) > 1:
                weighed = score * liking
                if question.near and not self._is_near(target, question):
                    weighed *= AWAY
                if weighed > overview_score:
                    overview, overview_score = target, weighed
            elif target[0] < 0:
                silences[~target[0]] = score
            else:
                scores[target[0]] = score
        self._weigh_names(question, scores)
        ordered = sorted(scores, key=lambda number: (-scores[number], number))[:SENTENCES]
        whole = overview_score > max(scores.values(), default=0.0)
        leading = self._leading_keys(voices, set(ordered[:WITH_KEYS]))
        sentences = self._knowledge.sentences
        found = tuple(Found(sentences[n], scores[n], tuple(leading.get(n, ()))) for n in ordered)
        return Evidence(
            sentences=found,
            overview=tuple(sentences[n] for n in overview),
            overview_score=overview_score,
            silence=max(silences.values(), default=0.0),
            answerability=self._index.answerability(
                question.whole, topic_of(found[0].sentence) if found else "", vector
            ),
            neighbours=log_odds_of_neighbours(voices[2], self._knowledge.keys),
            cosine=voices[2][0][1] if voices[2] else 0.0,
            passages=_passages([sentences[n] for n in overview] if whole else [], found),
            beside=tuple(sentences[n] for n in _above(silences, scores)),
        )

    def _in_text_alone(
        self, question: Question, vector: NDArray[np.float32], alone: TextAlone
    ) -> Evidence:
        """The evidence in an edition whose only keys are its sentences, each key one of them."""
        meant = " ".join(_forms(question.terms))
        meaning = self._index.scores_by_meaning(vector) * np.float32(self._switched.vectors)
        by_words, by_grams = self._index.scores_by_words, self._index.scores_by_grams
        words_on, grams_on = np.float32(self._switched.words), np.float32(self._switched.grams)
        own, pieces = stems(question.whole, question.language), grams(question.whole)
        voices = Voices(
            words=by_words(own) * words_on,
            words_meant=by_words(stems(meant, "sv")) * words_on,
            grams=by_grams(pieces) * grams_on,
            grams_meant=by_grams(grams(meant)) * grams_on,
            meaning=meaning,
            stems=own if self._switched.words else [],
            pieces=pieces if self._switched.grams else [],
        )
        scores = alone.scores(question, voices)
        order = best_places(scores, SENTENCES)
        sentences = self._knowledge.sentences
        found = tuple(Found(sentences[n], float(scores[n]), ()) for n in order)
        return Evidence(
            sentences=found,
            overview=(),
            overview_score=0.0,
            silence=0.0,
            answerability=None,
            neighbours=0.0,
            cosine=float(meaning.max(initial=0.0)),
            passages=_passages([], found),
            alone=alone.signals(question, scores),
        )

    def _voices(self, question: Question, vector: NDArray[np.float32]) -> tuple[Hits, Hits, Hits]:
        text = searched_for(question.text)
        words = self._index.by_words(stems(text, question.language), HITS)
        gram = self._index.by_grams(grams(text), HITS)
        if question.context:
            context = stems(question.context, question.language)
            weight = CONTEXT_OF_FEW if _says_little(question.text) else CONTEXT
            words = _add(words, self._index.by_words(context, HITS), weight)
            gram = _add(gram, self._index.by_grams(grams(question.context), HITS), weight)
        forms = _forms(_widening(question))
        if forms:
            extra = stems(" ".join(forms), "sv")
            words = _add(words, self._index.by_words(extra, HITS), EXPANSION)
            if question.language != "sv":
                more = self._index.by_grams(grams(" ".join(forms)), HITS)
                gram = _add(gram, more, EXPANSION)
        meaning = self._index.by_meaning(vector, HITS)
        on = self._switched
        return words if on.words else [], gram if on.grams else [], meaning if on.vectors else []

    def _embed(self, question: Question) -> NDArray[np.float32]:
        """The question's vector; one that leans on others lies half way to the whole."""
        if not question.context:
            alone: NDArray[np.float32] = self._embedder.encode([searched_for(question.text)])[0]
            return alone
        middle: NDArray[np.float32] = self._embedder.encode([question.text, question.whole]).sum(0)
        return middle / np.float32(np.linalg.norm(middle))

    def _weigh_names(self, question: Question, scores: dict[int, float]) -> None:
        named = {n for person in question.people for n in person.sentences}
        for number in named:
            scores.setdefault(number, 0.0)
        holding: frozenset[int] = frozenset()
        if asks_who_sits(question.text):
            holding = self._with_people
        elif asks_amount(question.text):
            holding = self._with_amounts
        for number in scores:
            sentence = self._knowledge.sentences[number]
            section = sentence.passage.section
            place = (sentence.passage.document, sentence.span.start)
            gain = SPOKEN * (place in question.spoken)
            gain += TOPIC * question.sections.get(section, 0.0) + NAMED * (number in named)
            gain += ASKED * (number in holding) + NEAR * (section in question.near)
            if section in question.sections and number in holding & self._with_amounts:
                gain += AMOUNT_OF_TOPIC
            scores[number] += gain

    def _is_near(self, target: tuple[int, ...], question: Question) -> bool:
        return self._knowledge.sentences[target[0]].passage.section in question.near

    def _leading_keys(
        self, voices: tuple[Hits, Hits, Hits], wanted: set[int]
    ) -> dict[int, list[Key]]:
        """The best two keys of each voice for each of the wanted sentences."""
        leading: dict[int, dict[int, None]] = defaultdict(dict)
        for hits in voices:
            taken: dict[int, int] = defaultdict(int)
            for number, _ in hits:
                for sentence in self._leads[number]:
                    if sentence in wanted and taken[sentence] < 2:
                        taken[sentence] += 1
                        leading[sentence][number] = None
        keys = self._knowledge.keys
        return {sentence: [keys[n] for n in numbers] for sentence, numbers in leading.items()}


def _above(silences: dict[int, float], scores: dict[int, float]) -> list[int]:
    """The sentences whose unanswered questions score more than any sentence itself, best first."""
    best = max(scores.values(), default=0.0)
    above = [number for number, score in silences.items() if score > best]
    return sorted(above, key=lambda number: (-silences[number], number))


def _says_little(text: str) -> bool:
    """Whether a turn names hardly anything; one that opens with \"and\" names what is new."""
    return not opens(text) and len(weighty_words(text)) <= 1


def _widening(question: Question) -> list[Term]:
    """The terms whose words widen the search; a name that has its section needs no more weight."""
    return [term for term in question.terms if term.sv[0].islower() or not question.sections]


def _forms(terms: Iterable[Term]) -> list[str]:
    """The words of the usual Swedish names of terms."""
    forms = (word for term in terms for form in term.sv[:2] for word in words_of(form))
    return [word for word in forms if word not in SWEDISH]


def _add(first: Hits, second: Hits, weight: float) -> Hits:
    scores = dict(first)
    for number, score in second:
        scores[number] = scores.get(number, 0.0) + weight * score
    best_first = sorted(sorted(scores), key=scores.__getitem__, reverse=True)
    return [(number, scores[number]) for number in best_first]


def _passages(overview: list[Sentence], found: tuple[Found, ...]) -> tuple[str, ...]:
    """Passage ids, those of the list or section that matches best as a whole before the others."""
    ordered = [*overview, *(each.sentence for each in found)]
    return tuple(dict.fromkeys(s.passage.id for s in ordered))[:PASSAGES]
