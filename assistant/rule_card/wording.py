"""What the words of a question or a rule say: acts, things, circumstances; each a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.rule_card.senses import ACT_NOUNS, BY_NAME, BY_WORDS, LONGEST, with_parents
from ingest.words import cased_words_of, fold, stem

_LIGHT = frozenset(
    fold(word)
    for word in """
    och att i på av från är var vara varit blir bli den det de dem en ett som för med till om vid
    sig sin sitt sina jag vi man ni du oss mig min mitt mina vår vårt våra era er någon något
    några nåt nån någonting alltså också även ju väl då så här där detta denna dessa därför alltid
    ska skall får måste bör kan skulle inte ej aldrig heller under hos kring enligt gäller har ha
    förekomma ske råda finnas göra gör egentligen hej tack snälla verkligen nu ens vars vilka
    vilken vilket
    the a an of from and to is are be been being it that this these in on at by for with as i we
    you my our us me your any some anything something also always must may shall should can could
    would not either never during when if nor so there their its it's do does have has occur take
    place hello hi thanks please really then""".split()
)
"""Words that name neither an act nor a thing nor a circumstance."""
PERSONS = frozenset(
    fold(word)
    for word in """anställd anställda medarbetare medarbetaren deltagare personal personalen
    tjänsteperson tjänstepersoner alla samtliga all staff employees employee participants
    participant""".split()
)
"""Those a rule for everybody speaks to; whoever asks is one of them."""
_ALLOWANCE = re.compile(
    r"\b(?:tillåt\w+|accepterat|accepterade|acceptabelt|förbjud\w+|permitted|allowed|acceptable|"
    r"forbidden|prohibited)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r",?\s+(?:enligt|i enlighet med|according to|in accordance with)\s[^,;.]*", re.IGNORECASE
)
_NEGATION = re.compile(
    r"\b(?:inte|ej|aldrig|ingen|inga|inget|not|never|no|neither|nor)\b", re.IGNORECASE
)
_EITHER = re.compile(r"\binte heller\b|\b(?:not|nor)\b(?=[^.]*\beither\b)", re.IGNORECASE)
_RELATIONS = frozenset(
    fold(word)
    for word in """
    före efter innan över utan utom utanför utöver förutom mer mindre fler färre högst minst enda
    mellan oavsett annat annan andra istället stället endast bara enbart before after over above
    below more less most least without except outside unless until between beyond despite
    regardless instead other only just""".split()
)
"""Words that turn a circumstance round: they must stand on both sides."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of weight as written, its stems, and the sense it has, if any."""

    word: str
    stems: frozenset[str]
    sense: str = ""

    @property
    def acts(self) -> bool:
        """Whether it is something done."""
        return bool(self.sense) and BY_NAME[self.sense].acts


def units_of(text: str, language: str, light: frozenset[str] = frozenset()) -> list[Unit]:
    """The words of weight of a text; `light` are folded words to leave out besides."""
    words = cased_words_of(_ALLOWANCE.sub(" ", text))
    return [unit for unit in _units(words, language) if unit.sense or not _is_light(unit, light)]


def rule_words(text: str) -> str:
    """A rule's sentence without the source that it names for itself ("enligt …")."""
    return _SOURCE.sub("", text)


def negations_in(text: str) -> int:
    """How often a text says no, "inte heller" once."""
    return len(_NEGATION.findall(text))


def after_inner_negation(text: str) -> str:
    """What a relative clause denies: the words after "som inte", to its end."""
    found = re.search(
        r"\b(?:som|vars|vilka|that|which|who)\s+(?:\w+\s+)?(?:inte|ej|not)\s+([^,;.]*)", text, re.I
    )
    return found[1] if found else ""


def is_relation(unit: Unit) -> bool:
    """Whether a word turns a circumstance round, as "före" and "utan" do, or is a number."""
    return fold(unit.word) in _RELATIONS or unit.word[:1].isdigit()


def meets(mine: Unit, theirs: Unit) -> bool:
    """Whether two units say the same."""
    if mine.sense or theirs.sense:
        return mine.sense == theirs.sense
    return not mine.stems.isdisjoint(theirs.stems)


def is_kind_of(mine: Unit, theirs: Unit) -> bool:
    """Whether the first is the second or a kind of it, as beer is alcohol."""
    return meets(mine, theirs) or bool(
        mine.sense and theirs.sense and theirs.sense in with_parents(mine.sense)
    )


def _units(words: list[str], language: str) -> Iterator[Unit]:
    place = 0
    while place < len(words):
        for size in range(min(LONGEST, len(words) - place), 0, -1):
            sense = BY_WORDS.get(tuple(fold(w) for w in words[place : place + size]))
            if sense:
                written = " ".join(words[place : place + size])
                yield Unit(written, _stems(words[place], language), sense.name)
                place += size
                break
        else:
            yield from _plain(words[place], language)
            place += 1


def _plain(word: str, language: str) -> Iterator[Unit]:
    """A word without a sense of its own; "alkoholförtäring" is what is done, and to what."""
    low = word.lower()
    for noun in ACT_NOUNS:
        first = low.removesuffix("en").removesuffix(noun)
        if len(first) > 2 and low.startswith(first + noun):
            yield from _units([first.removesuffix("s")], language)
            yield from _units([noun], language)
            return
    yield Unit(word, _stems(word, language))


def _stems(word: str, language: str) -> frozenset[str]:
    return frozenset({stem(word.lower(), language), fold(word)})


def _is_light(unit: Unit, light: frozenset[str]) -> bool:
    low = fold(unit.word)
    return low in _LIGHT or low in light or low.removesuffix("s") in light
