"""Who or what a question is about, against what its best sentence is about.

A question about the Danish members is not answered by who the Swedish ones are. What a question
names (countries, regions, programmes, bodies) must stand in the sentence, over it, or in a question
that the sentence is known to answer. Which words are names is read from how all texts of an edition
write them; nothing here knows any.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from assistant.decide.attributes import own_name
from assistant.understand.glossary import Glossary
from assistant.understand.kinds import Kind, asked_kinds
from corpus.companions import Term
from corpus.key import KeyKind
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import cased_words_of, fold, words_of

OFTEN = 0.6
"""Share of its places, sentence beginnings left out, where a name is written with a capital."""
MOST = 2
"""Names that the sentence lacks; more say no more."""
_BODY = re.compile(
    r"\bregion (?P<a>[^\W\d_][\w-]+)|\b(?P<b>[^\W\d_][\w-]+)s? (?:kommuns?|municipality)\b",
    re.IGNORECASE,
)
_MUNICIPALITY = re.compile(r"\w+ (?:kommuns?|municipality)$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?:–(]\s+)(\w+)")


@dataclass(frozen=True, slots=True)
class Held:
    """What a sentence is about: the folded words of it and of its questions, as a set, as text."""

    words: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Others:
    """What a question names and its sentence does not hold.

    `names` of anything, unless a rule is asked for (a rule for guests holds for guests from
    anywhere), `bodies` of other regions and municipalities. `contrasted` says that the
    sentence speaks of one country's ("svenska ...") where the question asks of another's.
    """

    names: int
    bodies: int
    contrasted: bool


class Entities:
    """Compares the names in questions with those in sentences."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._knowledge = knowledge
        self._glossary = glossary
        self._held: dict[int, Held] = {}
        asked: dict[int, list[str]] = defaultdict(list)
        for key in knowledge.keys:
            if key.kind in (KeyKind.QUESTION, KeyKind.TRANSLATION):
                for number in key.sentences:
                    asked[number].append(key.text)
        self._asked = asked

    def others(self, question: str, best: Sentence) -> Others:
        """What the question names and its best sentence does not hold."""
        held = self._of(best)
        words = cased_words_of(question)
        lacking = {n for n, word in enumerate(words) if fold(word) in self._names}
        lacking = {n for n in lacking if not _holds_word(held, words[n])}
        if " kommuner" in held.text:
            lacking -= {n for n in lacking if _MUNICIPALITY.match(" ".join(words[n : n + 2]))}
        foreign = False
        for match in self._glossary.find(question):
            if _is_name(match.term):
                lacking.difference_update(match.places)
                if not _holds_term(held, match.term):
                    lacking.add(match.places[-1])
                    foreign = foreign or bool(_of_country(match.term))
        folded = [fold(word) for word in words]
        pairs = enumerate(pairwise(folded), start=1)
        lacking.update(n for n, pair in pairs if " ".join(pair) in self._strangers)
        count = min(len(lacking), MOST)
        rule = Kind.RULE in asked_kinds(question)
        bodies = sum(not _holds_body(held, body, question) for body in self._bodies(question))
        contrasted = foreign and not rule and self._speaks_of_country(best)
        return Others(0 if rule else count, min(bodies, MOST), contrasted)

    def _speaks_of_country(self, sentence: Sentence) -> bool:
        """Whether a sentence calls something by a country ("svenska ...")."""
        words = words_of(sentence.text)
        return any(word.startswith(self._adjectives) for word in words)

    def _bodies(self, question: str) -> list[str]:
        """Other regions and municipalities that a question names, folded."""
        found = (
            fold(m.group("a") or m.group("b")).removesuffix("s") for m in _BODY.finditer(question)
        )
        return [name for name in found if name != fold(self.own) and name in self._name_stems]

    def _of(self, sentence: Sentence) -> Held:
        held = self._held.get(sentence.number)
        if held is None:
            parts = (sentence.text, sentence.lead_in, *sentence.passage.section)
            words = [fold(w) for t in (*parts, *self._asked[sentence.number]) for w in words_of(t)]
            held = Held(frozenset(words), f" {' '.join(words)} ")
            self._held[sentence.number] = held
        return held

    @cached_property
    def own(self) -> str:
        """The name of the body whose text this is."""
        return own_name(s.text for s in self._knowledge.sentences)

    @cached_property
    def _adjectives(self) -> tuple[str, ...]:
        """The adjectives of all countries, without their endings."""
        return tuple(a for term in self._glossary.terms if (a := _of_country(term)))

    @cached_property
    def _strangers(self) -> frozenset[str]:
        """Names of two words that stand only in questions known to have no answer."""
        keys = self._knowledge.keys
        silent = [key.text for key in keys if key.kind is KeyKind.UNANSWERED]
        known = [key.text for key in keys if key.kind is not KeyKind.UNANSWERED]
        known += [name for term in self._glossary.terms for name in term.names]
        heard = {pair for text in known for pair in _pairs(text)}
        strange = {pair for text in silent for pair in _pairs(text, named=True)}
        return frozenset(strange - heard)

    @cached_property
    def _name_stems(self) -> frozenset[str]:
        return frozenset(name.removesuffix("s") for name in self._names)

    @cached_property
    def _names(self) -> frozenset[str]:
        """Folded words that all texts, questions without an answer too, mostly write as names."""
        texts = [sentence.text for sentence in self._knowledge.sentences]
        texts += [key.text for key in self._knowledge.keys if key.kind is not KeyKind.SENTENCE]
        return _names_in(texts)


def _names_in(texts: Iterable[str]) -> frozenset[str]:
    capital: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for text in texts:
        begins = {match.start(1) for match in _BEGINS.finditer(text)}
        for match in re.finditer(r"[^\W\d_]\w+", text):
            if match.start() in begins:
                continue
            word = fold(match.group())
            total[word] += 1
            capital[word] += match.group()[0].isupper()
    return frozenset(word for word, count in total.items() if capital[word] >= OFTEN * count)


def _pairs(text: str, named: bool = False) -> list[str]:
    """The folded pairs of words that follow each other, of `named` those with two capitals."""
    words = cased_words_of(text)
    return [
        f"{fold(a)} {fold(b)}"
        for a, b in pairwise(words)
        if not named or (a[0].isupper() and b[0].isupper())
    ]


def _of_country(term: Term) -> str:
    """The adjective of a country's term ("dansk"), empty for any other term."""
    small = [name for name in term.sv[1:2] if name.isalpha() and name.islower()]
    return small[0] if small and _is_name(term) else ""


def _is_name(term: Term) -> bool:
    return term.sv[0][:1].isupper()


def _holds_word(held: Held, word: str) -> bool:
    plain = fold(word)
    return plain in held.words or plain.removesuffix("s") in held.words


def _holds_term(held: Held, term: Term) -> bool:
    names = (" ".join(fold(word) for word in words_of(name)) for name in term.names)
    return any(f" {name}" in held.text for name in names)


def _holds_body(held: Held, body: str, question: str) -> bool:
    """Whether a sentence is about a body; what it says of municipalities holds for each."""
    one = re.search(rf"\b{re.escape(body)}s? (?:kommun|municipality)", fold(question))
    every = bool(one) and " kommuner" in held.text
    return every or f" region {body}" in held.text or f" {body} kommun" in held.text
