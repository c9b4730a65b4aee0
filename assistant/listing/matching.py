"""Whether what was typed names a thing: in full, in other words, partly, mistyped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.glossary import Glossary
from assistant.understand.names import LETTERS_A_TYPO
from ingest.words import fold, stem, words_of

SHORTEST_BEGINNING = 3
"""Letters of a word that count as the beginning of another."""
NEAREST = 5
"""Names that are offered where nothing fits."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be asked for: its name as shown, and every name it goes by."""

    name: str
    forms: tuple[str, ...] = field(default=())

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of it, the shown one first."""
        return (self.name, *self.forms)


class Matcher:
    """Compares what was typed with things, by the glossary's words for it too."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary

    def fitting(self, asked: str, things: Iterable[Thing], exact: bool = False) -> set[Thing]:
        """The things that fit best: those of the first way of comparing that any thing passes.

        With `exact` only whole names count, in either language.
        """
        things = tuple(dict.fromkeys(things))
        names = [name for name in map(_stems, self._names_of(asked)) if name]
        ways = [lambda form: _stems(form) in names]
        if not exact:
            ways += [
                lambda form: any(_holds(_stems(form), name) for name in names),
                lambda form: _begins(words_of(fold(asked)), words_of(fold(form))),
                lambda form: _mistyped(words_of(fold(asked)), words_of(fold(form))),
            ]
        for way in ways:
            found = {thing for thing in things if any(map(way, thing.names))}
            if found:
                return found
        return set()

    def _names_of(self, asked: str) -> tuple[str, ...]:
        """What was typed, and the other names of the term that it is as a whole."""
        words = words_of(asked)
        found = self._glossary.find(asked)
        covered = {place for match in found for place in match.places}
        if any(p not in covered and w not in FUNCTION_WORDS for p, w in enumerate(words)):
            return (asked,)
        whole = [m for m in found if len(m.places) == len(covered)]
        return (asked, *(name for match in whole for name in (*match.term.sv, *match.term.en)))


def nearest(asked: str, things: Iterable[Thing]) -> tuple[str, ...]:
    """The names most like what was typed, the likest first."""
    names = tuple(dict.fromkeys(thing.name for thing in things))
    folded = [fold(name) for name in names]
    best = process.extract(fold(asked), folded, scorer=fuzz.WRatio, limit=NEAREST)
    return tuple(names[place] for _, _, place in best)


def _stems(text: str) -> tuple[str, ...]:
    """The stems of the words that carry meaning; genitive and definite forms are the same."""
    words = words_of(text)
    telling = [word for word in words if word not in FUNCTION_WORDS] or words
    return tuple(stem(word, "sv") for word in telling)


def _holds(form: Sequence[str], name: tuple[str, ...]) -> bool:
    """Whether a name stands in a longer form, word by word."""
    return any(tuple(form[at : at + len(name)]) == name for at in range(len(form)))


def _begins(asked: list[str], form: list[str]) -> bool:
    """Whether every word typed is a word of the form, or the beginning of one."""
    return bool(asked) and all(
        any(w == part or (len(w) >= SHORTEST_BEGINNING and part.startswith(w)) for part in form)
        for w in asked
    )


def _mistyped(asked: list[str], form: list[str]) -> bool:
    """Whether every word typed is a word of the form, or all of them together are the form, give
    or take a letter in so many."""
    each = bool(asked) and all(any(_alike(word, part) for part in form) for word in asked)
    return each or (len(asked) == len(form) and _alike(" ".join(asked), " ".join(form)))


def _alike(word: str, part: str) -> bool:
    allowed = min(min(len(word), len(part)) // LETTERS_A_TYPO, 2)
    return word == part or bool(
        allowed and DamerauLevenshtein.distance(word, part, score_cutoff=allowed) <= allowed
    )
