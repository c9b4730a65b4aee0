"""Whether a composed statement is carried by its quotations.

A statement that is made of the register's facts says them in other words than the text. What can be
wrong in it are its names, numbers and roles: each must stand in a quotation, in the path of its
section, in a working translation of these, be another name of a term of the glossary that stands
there, or be one of the values that were computed out of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.answer import Citation, Statement
from assistant.register.roles import roles_said
from assistant.understand.glossary import Glossary
from assistant.understand.quantities import values_in
from ingest.knowledge import Knowledge
from ingest.words import fold

_NAME = re.compile(r"[A-ZÅÄÖÉÜ][\w’-]*")
"""Words with a capital."""
_CURRENCIES = {
    "sek": re.compile(r"\b(?:sek|kronor|krona|kr|tkr|mnkr|mkr)\b"),
    "eur": re.compile(r"\b(?:eur|euro)\b"),
}
"""Codes, and how a text (folded) names the currency."""
_PARTY = re.compile(r"(?P<name>[A-ZÅÄÖÉÜ][\w’-]*) \((?P<party>[A-ZÅÄÖ]{1,4})\)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+|[–-]\s+)$")


class Proof:
    """Compares composed statements with their quotations."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._knowledge = knowledge
        self._glossary = glossary
        people = [seat.person or "" for seat in knowledge.register.seats]
        self._people = {fold(word) for name in people for word in re.findall(r"[\w’-]+", name)}
        self._names = frozenset(_names(knowledge))

    def carries(self, statement: Statement, citations: Iterable[Citation]) -> bool:
        """Whether every name, number and role of the statement is proven by these citations."""
        evidence = self._evidence(citations)
        text = fold(f" {evidence} ")
        computed = {fold(value) for value in statement.computed}
        terms = {match.term for match in self._glossary.find(evidence)}
        others = fold(" ".join(name for term in terms for name in term.names))
        if not _counts(statement, f"{evidence} {others}"):
            return False
        for match in _NAME.finditer(statement.text):
            word = fold(match.group())
            if word in _CURRENCIES:
                if not _CURRENCIES[word].search(text):
                    return False
                continue
            if self._is_plain(statement.text, match, word):
                continue
            if not (_stands(word, text) or _stands(word, others) or word in computed):
                return False
        return roles_said(statement.text) <= roles_said(
            " ".join((evidence, *statement.computed))
        ) and all(_joined(pair, text) for pair in self._with_party(statement.text))

    def _with_party(self, text: str) -> list[tuple[str, str]]:
        """The persons of a text that a party follows, by the last word of their names."""
        pairs = [(fold(m["name"]), fold(m["party"])) for m in _PARTY.finditer(text)]
        return [(name, party) for name, party in pairs if name in self._people]

    def _evidence(self, citations: Iterable[Citation]) -> str:
        translations = self._knowledge.translations
        own = [words for c in citations for words in (c.quote, *c.section)]
        return "\n".join((*own, *(translations.get(words, "") for words in own)))

    def _is_plain(self, text: str, match: re.Match[str], word: str) -> bool:
        """Whether a word has its capital from beginning a sentence, and is no part of a name."""
        starts = bool(_SENTENCE_START.search(text[: match.start()]))
        return starts and word not in self._names


def _joined(pair: tuple[str, str], text: str) -> bool:
    """Whether the name stands somewhere in the text with that party right after it."""
    name, party = pair
    return bool(re.search(rf"(?<!\w){re.escape(name)}s?\s*\({re.escape(party)}\)", text))


def _counts(statement: Statement, evidence: str) -> bool:
    """Whether every number of a statement is one of its evidence's, or was computed."""
    computed = {value for text in statement.computed for value in values_in(text)}
    return values_in(statement.text) <= values_in(evidence) | computed


def _stands(word: str, text: str) -> bool:
    """Whether a word stands in a text, in the genitive too."""
    return bool(_whole(word).search(text))


@lru_cache(4_096)
def _whole(word: str) -> re.Pattern[str]:
    bare = word.removesuffix("s") if len(word) > 3 else word
    return re.compile(rf"(?<![\w,.]){re.escape(word)}(?!\w)|(?<!\w){re.escape(bare)}s?(?!\w)")


def _names(knowledge: Knowledge) -> Iterable[str]:
    """The folded words of persons' and collaborations' names."""
    register = knowledge.register
    for name in (
        *(seat.person or "" for seat in register.seats),
        *(name for each in register.collaborations for name in each.names),
    ):
        yield from (fold(word) for word in re.findall(r"[\w’-]+", name))
