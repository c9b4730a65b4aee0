"""A rule of the register with the words in which a question of either language meets it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache

from assistant.compose.gloss import gloss
from assistant.rule_card.wording import (
    PERSONS,
    Unit,
    after_inner_negation,
    negations_in,
    rule_words,
    units_of,
)
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from corpus.place import Place
from corpus.rule import Modality, Rule
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import cased_words_of, fold, stem

_POINTS_BACK = re.compile(
    r"^(?:Detta|Denna|Dessa|Den|Det(?= innebär)|De|Därför|Då|I så fall|Om det ändå|I denna|"
    r"Genom denna|Med anledning)\b"
)
_HEDGED = re.compile(
    r"\b(?:men|dock|utom|om\s+inte|förutom|såvida|undantag\w*|annars|i\s+första\s+hand|normalt|"
    r"som\s+regel|i\s+regel|om\s+möjligt|helst|gärna|vanligtvis|i\s+normalfallet|i\s+princip|"
    r"huvudregel\w*|eller|antingen|respektive|såväl|oavsett)\b|/",
    re.IGNORECASE,
)
_NARROWS = re.compile(r"\b(?:vars|som|om|när|whose|that|which|if|when)\b", re.IGNORECASE)
_NOUNS_OF_BODIES = frozenset(
    {"region", "regionen", "regionens", "kommun", "kommunen", "kommunens", "myndigheten"}
)


@dataclass(frozen=True, slots=True)
class StatedRule:
    """A rule, its sentence, and its units; `denied` are those of a clause "som inte …".

    `is_whole` says that the sentence holds this one rule, all of it, with nothing that softens it,
    so that it may give a plain yes or no. `terms` are the glossary's in it, `before` the units of
    the sentence that it points back to, `around` what else its passage says beside
    rules.
    """

    rule: Rule
    sentence: Sentence
    units: tuple[Unit, ...]
    before: tuple[Unit, ...]
    denied: tuple[Unit, ...]
    terms: frozenset[Term]
    denied_terms: frozenset[Term]
    around: str
    is_whole: bool

    @property
    def wide(self) -> tuple[Unit, ...]:
        """Its units and those of what it points back to."""
        return self.units + self.before


class StatedRules:
    """The rules of an edition in the words of a language where a translation is at hand.

    A rule is put into words when it is first asked for: there may be very many.
    """

    def __init__(self, knowledge: Knowledge, glossary: Glossary, language: str) -> None:
        self._knowledge = knowledge
        self._glossary = glossary
        self._language = language
        self._light = _fillers(knowledge)
        self._rules: list[tuple[Rule, Sentence]] = []
        self._at: dict[int, list[int]] = defaultdict(list)
        for rule in knowledge.register.rules:
            sentence = knowledge.sentence_at.get((rule.place.document, rule.place.span))
            if sentence is not None:
                self._at[sentence.number].append(len(self._rules))
                self._rules.append((rule, sentence))
        self._places = Counter(rule.place for rule in knowledge.register.rules)
        self._stated = cache(self._state)

    def of(self, sentences: Iterable[Sentence]) -> list[StatedRule]:
        """The rules of some sentences, in the order of the register."""
        numbers = {n for sentence in sentences for n in self._at.get(sentence.number, ())}
        return [self._stated(number) for number in sorted(numbers)]

    def every(self, modalities: Set[Modality]) -> Iterator[StatedRule]:
        """All rules of some modalities."""
        return (
            self._stated(n)
            for n, (rule, _) in enumerate(self._rules)
            if rule.modality in modalities
        )

    def _state(self, number: int) -> StatedRule:
        rule, sentence = self._rules[number]
        around = _around(sentence, self._knowledge, self._places)
        alone = self._places[rule.place] == 1
        return _state(
            rule, sentence, self._knowledge, self._language, self._light, alone, around,
            self._glossary,
        )  # fmt: skip


def _state(
    rule: Rule,
    sentence: Sentence,
    knowledge: Knowledge,
    language: str,
    light: frozenset[str],
    alone: bool,
    around: str,
    glossary: Glossary,
) -> StatedRule:
    text, spoken = _worded(sentence.text, knowledge, language)
    words = text if rule.modality in (Modality.MAY, Modality.MAY_ONLY) else rule_words(text)
    if spoken == "sv":
        words = _with_name(rule, words, knowledge)
    units = _units(words, spoken, language, light)
    points_back = bool(_POINTS_BACK.match(sentence.text))
    former = _former(sentence, knowledge) if points_back else ""
    denied = after_inner_negation(text)
    forbids = rule.modality in (Modality.MUST_NOT, Modality.SHOULD_NOT)
    whole = (
        alone
        and not (rule.exception or rule.lead_in or denied)
        and not _HEDGED.search(rule_words(sentence.text))
        and not points_back
        and negations_in(sentence.text) <= int(forbids)
        and not units_of(rule.binds, "sv", light | PERSONS)
        and not sentence.text.endswith(":")
    )
    return StatedRule(
        rule=rule,
        sentence=sentence,
        units=tuple(units),
        before=tuple(_units(*_worded(former, knowledge, language), language, light)),
        denied=tuple(units_of(denied, spoken, light)),
        terms=_terms(f"{former} {_head(sentence.text)} {_head(text)}", glossary),
        denied_terms=_terms(denied, glossary),
        around=around,
        is_whole=whole,
    )


def _fillers(knowledge: Knowledge) -> frozenset[str]:
    """Words that name the body itself, which every rule is about."""
    publisher = cased_words_of(knowledge.collection.publisher or "")
    return _NOUNS_OF_BODIES | {fold(word) for word in publisher}


def _worded(text: str, knowledge: Knowledge, language: str) -> tuple[str, str]:
    """A text's words for a question of a language, and which language they are of."""
    english = knowledge.translations.get(text) if language == "en" else None
    return (english, "en") if english else (text, "sv")


def _units(text: str, spoken: str, language: str, light: frozenset[str]) -> list[Unit]:
    units = units_of(text, spoken, light)
    return units if spoken == language else [_with_english(unit) for unit in units]


def _head(text: str) -> str:
    """The words of a rule before what narrows it, which say what it is about."""
    return _NARROWS.split(text, maxsplit=1)[0]


def _around(sentence: Sentence, knowledge: Knowledge, rules: Mapping[Place, int]) -> str:
    """The sentences of a rule's passage that are no rules themselves."""
    document = sentence.passage.document
    spans = [span for span in sentence.passage.sentences if Place(document, span) not in rules]
    return " ".join(span.of(knowledge.documents[document].text) for span in spans)


def _terms(text: str, glossary: Glossary) -> frozenset[Term]:
    return frozenset(match.term for match in glossary.find(text))


def _with_name(rule: Rule, text: str, knowledge: Knowledge) -> str:
    """The words of a rule whose "Riktlinjen" stands for a text named before, with that name."""
    for reference in knowledge.register.references:
        if reference.name_at and reference.place == rule.place:
            return " ".join((reference.name, *text.split()[1:]))
    return text


def _former(sentence: Sentence, knowledge: Knowledge) -> str:
    """The sentence before, in the same passage."""
    at = sentence.passage.sentences.index(sentence.span)
    return knowledge.sentences[sentence.number - 1].text if at else ""


def _with_english(unit: Unit) -> Unit:
    """A Swedish unit with the stems of its English words in the dictionary."""
    english = gloss(unit.word, Glossary(()))
    more = {stem(word.lower(), "en") for word in cased_words_of(english)}
    return Unit(unit.word, unit.stems | more, unit.sense) if english else unit
