"""Listed strategies: which a question names, and how they and their years are written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import DamerauLevenshtein

from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.understand.language import ENGLISH, SWEDISH
from corpus.companions import Term
from corpus.listed_strategy import ListedStrategy
from ingest.words import cased_words_of, fold, stem

LEAST = 5
"""Letters of a word that can name a strategy alone."""
LONG = 8
"""Letters from which a word of a name is told from one of the language, and may be mistyped."""
_NOUN = re.compile(r"(?:strateg\w+|plan(?:en)?|programmes?|program(?:met)?)$")
_COMPOUND = re.compile(r"(\w{4,}?)(?:strategi(?:n|ns)?|plan(?:en|ens)?|programmets?|program)")
"""What a strategy is about and the noun for it, in one word."""
_YEARS = re.compile(r"[\s,(]*(?:19|20)\d\d\b.*$")
Name = tuple[str, ...]
"""Words, folded, that name a strategy."""
_ENDINGS = ("", "n", "en", "et", "met", "men", "s", "ns", "ens", "na", "erna")


def strategies_named(reading: Reading, facts: Facts) -> tuple[ListedStrategy, ...]:
    """The strategies that a question names, in full or by words that only one of them has."""
    named, words = facts.recent(_named, tuple(reading.text_words()))
    reading.take_words(words)
    return tuple(dict.fromkeys((*named, *_by_other_name(reading, facts))))


def _by_other_name(reading: Reading, facts: Facts) -> Iterator[ListedStrategy]:
    """The strategies that a question calls by another name that the glossary has, which it takes.

    A noun for a strategy ends it: "culture" alone names no culture plan."""
    owners = facts.once(_owners)
    words = [fold(word) for word in cased_words_of(reading.text)]
    for match in facts.glossary.find(reading.text):
        owner = owners.get(match.term)
        said = words[match.places.start : match.places.stop]
        names = {fold(name) for name in match.term.names}
        if owner and " ".join(said) in names and any(map(_NOUN.fullmatch, said)):
            reading.take_term(match.places)
            yield owner
    for place, word in enumerate(words):
        compound = _COMPOUND.fullmatch(word)
        for term, owner in owners.items() if compound else ():
            if compound and compound[1].removesuffix("s") in {fold(name) for name in term.names}:
                reading.take_term(range(place, place + 1))
                yield owner


def _owners(facts: Facts) -> dict[Term, ListedStrategy]:
    """The terms of the glossary that are names of one listed strategy, or of its noun."""
    found: dict[Term, ListedStrategy] = {}
    parts, _ = facts.once(_spoken)
    alone = {p[0]: strategy for p, strategy in parts[1] if re.search(_NOUN.pattern, p[0])}
    whole = {fold(strategy.name): strategy for strategy in facts.register.strategies}
    for term in facts.glossary.terms:
        owners = {s for name in map(fold, term.sv) if (s := whole.get(name) or alone.get(name))}
        if len(owners) == 1:
            found[term] = owners.pop()
    return found


def _named(
    facts: Facts, words: tuple[str, ...]
) -> tuple[tuple[ListedStrategy, ...], frozenset[str]]:
    """The strategies that words name, and those of the words that belong to their names."""
    folded = [fold(word) for word in words]
    found: list[tuple[int, ListedStrategy]] = []
    for names in facts.once(_spoken):
        for size in (2, 1):
            for number in range(len(words) - size + 1):
                spoken = folded[number : number + size]
                bound = bool(_NOUN.match("".join(folded[number + size : number + size + 1])))
                alone = size == 1 and not bound and not words[number][:1].isupper()
                owner = next((s for name, s in names[size] if _is_said(name, spoken, alone)), None)
                if owner is not None:
                    found.append((number, owner))
    named = tuple(dict.fromkeys(owner for _, owner in sorted(found, key=lambda pair: pair[0])))
    return named, frozenset(word for each in named for word in _forms(each, words, facts))


def name_of(strategy: ListedStrategy, facts: Facts, language: str) -> str:
    """A strategy's name, in English by the working translation of its entry if there is one."""
    return _YEARS.sub("", entry(strategy, facts, language)) if language == "en" else strategy.name


def entry(strategy: ListedStrategy, facts: Facts, language: str) -> str:
    """The entry as it stands in the list, or its working translation."""
    place = strategy.place
    words = place.span.of(facts.knowledge.documents[place.document].text)
    words = facts.knowledge.translations.get(words, words) if language == "en" else words
    return words.strip(" .;,")


def years_of(strategy: ListedStrategy) -> str:
    """The years of a strategy as a span."""
    if strategy.first_year is None or strategy.first_year == strategy.last_year:
        return str(strategy.last_year or "")
    if strategy.last_year is None:
        return f"{strategy.first_year}–"
    return f"{strategy.first_year}–{strategy.last_year}"


def _spoken(facts: Facts) -> tuple[dict[int, list[tuple[Name, ListedStrategy]]], ...]:
    """For each language and number of words, the words that just one strategy's name has."""
    common = {fold(word) for word in cased_words_of(facts.knowledge.collection.publisher or "")}
    return tuple(_spoken_in(language, common, facts) for language in ("sv", "en"))


def _spoken_in(
    language: str, common: set[str], facts: Facts
) -> dict[int, list[tuple[Name, ListedStrategy]]]:
    strategies = facts.register.strategies
    parts = {s: _parts(name_of(s, facts, language)) for s in strategies}
    counts = Counter(part for of_one in parts.values() for part in of_one)
    found: dict[int, list[tuple[Name, ListedStrategy]]] = {1: [], 2: []}
    for strategy, of_one in parts.items():
        for part in of_one:
            if counts[part] == 1 and not all(_is_common(word, common) for word in part):
                found[len(part)].append((part, strategy))
    return found


def _is_common(word: str, common: set[str]) -> bool:
    """Whether a word of a name tells no strategy: the publisher's own, or one of the language."""
    return bool({word, word.removesuffix("s")} & (common | _LOOSE))


def _parts(name: str) -> set[Name]:
    words = [fold(word) for word in cased_words_of(name)]
    alone = {(word,) for word in words if len(word) >= LEAST}
    return alone | set(pairwise(words))


_LOOSE = frozenset(
    "strategi strategy strategin program programme plan for i for the in of och and lan county "
    "industry service regional regionalt".split()
).union(SWEDISH, ENGLISH, map(fold, SWEDISH))
"""Words that are too common to name a strategy by themselves."""


def _is_said(name: Name, spoken: list[str], alone: bool) -> bool:
    """Whether folded words are a part of a name; a short one that stands alone, without a capital
    or a noun for a strategy, is none."""
    if alone and len(name[0]) < LONG:
        return False
    return all(_same(part, word) for part, word in zip(name, spoken, strict=True))


def _forms(strategy: ListedStrategy, words: tuple[str, ...], facts: Facts) -> set[str]:
    """The words of a question that belong to a strategy's name."""
    name = {
        fold(part)
        for language in ("sv", "en")
        for part in cased_words_of(name_of(strategy, facts, language))
    }
    return {word for word in words if any(_same(part, fold(word)) for part in name)}


@lru_cache(maxsize=65_536)
def _same(part: str, mine: str) -> bool:
    """Whether a folded word is a part of a name: inflected or, if it is long, mistyped."""
    if mine.startswith(part) and mine[len(part) :] in _ENDINGS:
        return True
    if len(part) >= LEAST and stem(mine, "en") == stem(part, "en"):
        return True
    if len(part) <= LONG:
        return False
    return any(DamerauLevenshtein.distance(b, part, score_cutoff=2) <= 2 for b in _bare(mine))


@lru_cache(maxsize=4_096)
def _bare(word: str) -> frozenset[str]:
    """A word without each of the endings that it may have."""
    return frozenset(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
