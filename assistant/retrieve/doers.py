"""Who does what: of sentences found about as well, one that gives the act asked for to somebody.

"Who draws up the plan?" is not answered by a sentence that says when the plan is decided, and "and
the officials?" not by one on the directors. The acts are words of language; who does what on which
matter is read out of the register.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.conversation.follow_up import is_fragment, without_opener
from assistant.evidence import Evidence, Found
from assistant.question import Question
from assistant.retrieve.promote import is_rule, put_clearly_first
from assistant.retrieve.topical import spoken_in
from assistant.understand.function_words import weighty_words
from assistant.understand.glossary import Glossary
from corpus.responsibility import Responsibility
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import stem, words_of

NEAR = 0.75
"""Share of the best score that a sentence must have to come before it."""
LOOKED_AT = 6
"""Sentences among which one that tells who does it is looked for."""
BESIDE = 4
"""Sentences among which there may be a rule that the best one's doer has nothing to do with."""
_ACTS: tuple[tuple[str, str], ...] = (
    (
        r"beslut\w*|bestäm\w*|avgör\w*|fastställ\w*|antar|antog|antagit|anta|godkänn\w*|klubba\w*|"
        r"sista ordet|decid\w+|decision\w*|adopt\w*|approv\w+|ratif\w+|final say|last word|"
        r"sign\w* off",
        r"beslutar|fastställer|antar|godkänner",
    ),
    (
        r"tar fram|ta fram|framta\w*|tas fram|utarbeta\w*|upprätta\w*|arbetar fram|sätter ihop|"
        r"skriver|författar|gör i ordning|draw\w* up|draft\w*|prepar\w+|put\w* (?:it |this |that )?"
        r"together|compil\w+|writ\w+|produc\w+|come\w* up with|works? out",
        r"framtagande|tar fram|utarbet\w+|upprätt\w+",
    ),
    (
        r"följ\w* (?:\w+ ){0,4}?upp|uppfölj\w*|utvärder\w*|follow\w*[ -]?(?:\w+ ){0,4}?up|"
        r"evaluat\w+",
        r"uppfölj\w*|följer upp|utvärderar",
    ),
    (
        r"publicer\w*|lägger ut|läggs ut|hemsida\w*|webb\w*|publish\w*|website|web|online",
        r"publicer\w+",
    ),
    (r"rådgiv\w*|råd|advice|advis\w+|counsel\w*", r"rådgivning\w*"),
    (
        r"omvärldsbevak\w*|bevaka\w*|håll\w* koll|monitor\w*|keeps? (?:an )?(?:eye|track)|"
        r"scan\w*|look\w* out",
        r"\w*bevak\w+",
    ),
    (
        r"genomför\w*|verkställ\w*|utför\w*|carr\w+ (?:\w+ )?out|implement\w*|execut\w+",
        r"genomför\w*|verkställ\w*",
    ),
    (r"tillsätt\w*|avsätt\w*|allocat\w+|earmark\w*|set\w* aside", r"tillsätter|avsätter"),
)  # fmt: skip
_PAIRS = [
    (re.compile(rf"\b(?:{asks})\b", re.IGNORECASE), re.compile(rf"\b(?:{tells})\b", re.IGNORECASE))
    for asks, tells in _ACTS
]
_WHO = re.compile(
    r"\b(?:vem|vems|who|who['’]s|whose|whom)\b|\b(?:vilken|vilket|vilka|which|what)\s+(?:\w+\s+)?"
    r"(?:organ|instans|nämnd|funktion|avdelning|chef|roll|personer?|body|board|committee|office|"
    r"department|unit|function|role|person|position|job)\b",
    re.IGNORECASE,
)
_WHO_FIRST = re.compile(
    r"\W*(?:(?:och|and|men|but)\s+)?(?:vem|vilken\s+chef|vilken\s+instans|who|which\s+manager)\s+(?:\w+\s+)?"
    r"(?:bestäm\w*|beslut\w*|avgör|godkänn\w*|tillåt\w*|bevilja\w*|kontroller\w*|decid\w+|"
    r"approv\w+|allows?|permits?|authori[sz]\w*|checks?|controls?|pays?|betalar|bokar|books?|"
    r"beställer|orders?)\b",
    re.IGNORECASE,
)
_AGENT = re.compile(
    r"\([A-ZÅÄÖ]{1,3}\)|\bav \w+(?:en|n|et|na)\b|\b\w*(?:direktör|styrelse|nämnd|chef|funktion|"
    r"avdelning|fullmäktige|utskott)\w*\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\b(?:gör|göra|ansvar\w*|roll\w*|uppgift\w*|uppdrag\w*|ska|skall|förväntas|do|does|roles?|"
    r"responsib\w+|tasks?|dut(?:y|ies)|jobb?\w*|supposed|expected|should)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Duty:
    """What somebody does: the acts by number, and what the matter and the holder are called."""

    acts: frozenset[int]
    matter: frozenset[str]
    holder: frozenset[str]


class Doers:
    """Knows which sentences give which acts to whom."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._glossary = glossary
        self._translations = knowledge.translations
        self._duties: dict[int, list[_Duty]] = defaultdict(list)
        for each in knowledge.register.responsibilities:
            sentence = knowledge.sentence_at.get((each.place.document, each.place.span))
            if sentence and each.who:
                self._duties[sentence.number].append(self._duty(each))
        self._holders = frozenset(h for ds in self._duties.values() for d in ds for h in d.holder)

    def _duty(self, each: Responsibility) -> _Duty:
        told = f"{each.act} {each.what}"
        acts = frozenset(n for n, (_, tells) in enumerate(_PAIRS) if tells.search(told))
        holder = frozenset(match.term.sv[0] for match in self._glossary.find(each.who)[:1])
        return _Duty(acts, spoken_in(each.what, self._glossary), holder)

    def first(self, question: Question, evidence: Evidence) -> Evidence:
        """The evidence with a sentence first that tells who does what is asked, or what the one
        does who is asked about."""
        if len(evidence.sentences) < 2:
            return evidence
        wanted = self._who_does(question, evidence) or self._does_what(question, evidence)
        return put_clearly_first(wanted, evidence) if wanted else evidence

    def _who_does(self, question: Question, evidence: Evidence) -> Found | None:
        """The sentence that gives the act asked for to somebody; None if the best one does."""
        acts = _acts_in(question.text)
        turns = is_fragment(without_opener(question.text))
        asks = _WHO.search(question.text) or (turns and _WHO.search(question.context))
        acts = acts or _acts_in(question.context)
        if not asks or not acts:
            return None
        named = spoken_in(question.text, self._glossary)
        before = spoken_in(question.context, self._glossary)
        fitting = [
            (len(named & duty.matter), len(before & duty.matter), -place, found)
            for place, found in enumerate(_near(evidence))
            for duty in self._duties.get(found.sentence.number, ())
            if duty.acts & acts
        ]
        if not any(own or spoken for own, spoken, *_ in fitting):
            return None
        *_, found = max(fitting, key=lambda each: each[:3])
        return None if found is evidence.sentences[0] else found

    def is_silent(self, question: Question, evidence: Evidence) -> bool:
        """Whether it is asked who does a thing, and the best sentence is a rule that has nobody, or
        gives somebody other things to do than the rule is about that is found with it."""
        if not _WHO_FIRST.match(question.text) or not evidence.sentences:
            return False
        best, *others = (found.sentence for found in evidence.sentences[:BESIDE])
        duties = self._duties.get(best.number, ())
        if not duties:
            return is_rule(best.text) and not _AGENT.search(best.text)
        if question.context or self._names(question.text, best):
            return False
        rules = (s for s in others if is_rule(s.text) and s.number not in self._duties)
        return any(self._names(question.text, rule) for rule in rules)

    def _names(self, text: str, sentence: Sentence) -> bool:
        """Whether a question names, besides who does what, something that a sentence speaks of."""
        for asks, _ in _PAIRS:
            text = asks.sub(" ", text)
        words = weighty_words(_WHO.sub(" ", text))
        said = [sentence.text, self._translations.get(sentence.text, "")]
        spoken = {stem(w, each) for part in said for w in words_of(part) for each in ("sv", "en")}
        meant = {m.term for part in said for w in words_of(part) for m in self._glossary.find(w)}
        meant |= {m.term for part in said for m in self._glossary.find(part)}
        return any(
            stem(word, "sv") in spoken
            or stem(word, "en") in spoken
            or any(m.term in meant for m in self._glossary.find(word))
            for word in words
        )

    def _does_what(self, question: Question, evidence: Evidence) -> Found | None:
        """The sentence on what the one does whom a turn names; None if the best one is."""
        text = question.text
        turns = bool(question.context) and is_fragment(without_opener(text))
        if not turns and (_WHO.search(text) or not _DOES.search(text)):
            return None
        named = {match.term.sv[0] for match in self._glossary.find(text)} & self._holders
        if not named:
            return None
        for found in _near(evidence):
            duties = self._duties.get(found.sentence.number, ())
            if any(duty.holder & named for duty in duties):
                return None if found is evidence.sentences[0] else found
        return None


def _acts_in(text: str) -> frozenset[int]:
    return frozenset(n for n, (asks, _) in enumerate(_PAIRS) if asks.search(text))


def _near(evidence: Evidence) -> Iterable[Found]:
    best = evidence.sentences[0].score
    return (f for f in evidence.sentences[:LOOKED_AT] if f.score >= NEAR * best)
