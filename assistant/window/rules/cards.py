"""The rules of a register as cards, with what they lean on and which other text governs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.compose.select import needed
from assistant.rule_card.governing import governing
from assistant.understand.glossary import glossary_of
from corpus.companions import Term
from corpus.reference import Reference
from corpus.rule import Rule
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import fold, stem, words_of

SHORTEST_BEGINNING = 3
"""Letters of a word that count as the beginning of another."""
_TEXT = re.compile(
    r"riktlinje|polic[yi]|reg(?:el|ler|lemente)|rutin|anvisning|handbok|föreskrift|bestämmelse|"
    r"instruktion|\b(?:lag|lagen|lagar)\b|lagstiftning|avtal|\w*plan\b|ordning\b|metod|strategi",
    re.IGNORECASE,
)
"""Nouns of texts that lay down what applies; other things that a rule points to are no texts."""


@dataclass(frozen=True, slots=True)
class Card:
    """A rule, its sentence, and the one before where it points back to that.

    `words`, `stems` and `terms` (of the glossary) are what it is found by.
    """

    rule: Rule
    sentence: Sentence
    before: Sentence | None
    governs: tuple[Reference, ...]
    words: frozenset[str]
    stems: frozenset[str]
    terms: frozenset[Term]


@dataclass(frozen=True, slots=True)
class Search:
    """The cards that a search finds; `by_other_words` says that none has the very words."""

    cards: tuple[Card, ...]
    by_other_words: bool = False


class Cards:
    """The cards of one edition, and the search among them."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._glossary = glossary_of(knowledge.glossary)
        self._by_own_names = glossary_of(tuple(map(_without_narrower, knowledge.glossary)))
        self.all = tuple(self._cards(knowledge))

    def search(self, typed: str, modality: str = "", section: str = "") -> Search:
        """The cards with every word typed, or with every thing it names in other words."""
        kept = tuple(
            card
            for card in self.all
            if modality in ("", card.rule.modality.value)
            and section in ("", *card.sentence.passage.section)
        )
        words = words_of(typed)
        if not words:
            return Search(kept)
        said = {card.rule for card in kept if all(_has(card, word) for word in words)}
        things = [{_without_narrower(m.term)} for m in self._glossary.find(typed)]
        meant = {c.rule for c in kept if things and all(not c.terms.isdisjoint(t) for t in things)}
        found = tuple(card for card in kept if card.rule in said | meant)
        return Search(found, by_other_words=bool(found) and not said)

    def _cards(self, knowledge: Knowledge) -> list[Card]:
        cards = []
        for rule in knowledge.register.rules:
            sentence = knowledge.sentence_at.get((rule.place.document, rule.place.span))
            if sentence is not None:
                cards.append(self._card(rule, sentence, knowledge))
        return cards

    def _card(self, rule: Rule, sentence: Sentence, knowledge: Knowledge) -> Card:
        before = next((s for s in needed(sentence, knowledge) if s.number < sentence.number), None)
        governs = self._governs(rule, sentence, knowledge)
        said = [sentence.text, sentence.lead_in, *sentence.passage.section]
        said += [before.text] if before else []
        text = " ".join([*said, *(r.name for r in governs)])
        english = " ".join(knowledge.translations.get(each, "") for each in said)
        words = [*words_of(text), *words_of(english)]
        return Card(
            rule=rule,
            sentence=sentence,
            before=before,
            governs=governs,
            words=frozenset(map(fold, words)),
            stems=frozenset(
                [
                    *(stem(w, "sv") for w in words_of(text)),
                    *(stem(w, "en") for w in words_of(english)),
                ]
            ),
            terms=frozenset(
                m.term for each in (text, english) for m in self._by_own_names.find(each)
            ),
        )

    def _governs(
        self, rule: Rule, sentence: Sentence, knowledge: Knowledge
    ) -> tuple[Reference, ...]:
        """The texts that the rule names, and one that its passage puts over the same matter."""
        own = [
            r
            for r in knowledge.register.references
            if r.place == rule.place and _TEXT.search(r.name)
        ]
        near = governing(sentence.text, "sv", sentence, knowledge, self._glossary)
        beside = near is not None and sentence.passage.span.holds(near.place.span)
        if near is None or not beside or fold(near.name) in {fold(r.name) for r in own}:
            return tuple(own)
        return (*own, near)


def _without_narrower(term: Term) -> Term:
    """A term by its own names: everyday words for instances of it find it, but are not it."""
    return replace(term, narrower_sv=(), narrower_en=())


def _has(card: Card, word: str) -> bool:
    """Whether a card has a word, another form of it, or a word that begins with it."""
    low = fold(word)
    if low in card.words or not card.stems.isdisjoint({stem(word, "sv"), stem(word, "en")}):
        return True
    return len(low) >= SHORTEST_BEGINNING and any(known.startswith(low) for known in card.words)
