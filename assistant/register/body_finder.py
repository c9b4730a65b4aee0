"""Finds the bodies that a question names: by collaboration, by kind, by the name of a programme."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from assistant.register.body_words import ENGLISH, HEADS, SHORTEST_HEAD, bare
from assistant.register.seating import Body
from corpus.companions import Term
from ingest.words import cased_words_of, fold

LONGEST = 8
"""Words in the longest name that is looked for."""
LETTERS_A_TYPO = 6
SHORTEST_TYPO = 7
"""Letters of a name in which a typo is forgiven."""
MOST_SLIPS = 2
_OFFICE = re.compile(r"kontor|office|representation|kansli|secretariat")
_SMALL = frozenset({"s", "for", "i", "den", "det", "the", "of", "in", "on"})
AND = frozenset({"och", "and", "samt", "eller", "or", "men", "but", "resp", "respektive", "plus"})
_ROLE = re.compile(r"s?(?:ledam\w+|medlem\w*|ordforande\w*|ersattar\w*|suppleant\w*|plats\w*)$")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words (from `start` to `end`, counted in words) that name bodies.

    `proper` tells a name from a common noun, `loose` a noun that stands for several kinds.
    """

    start: int
    end: int
    bodies: frozenset[Body]
    proper: bool
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """The bodies that one stretch of a question names; `vague` if by a common noun that others
    have too."""

    bodies: tuple[Body, ...]
    vague: bool = False


class BodyFinder:
    """The names of all bodies of a register."""

    def __init__(self, bodies: tuple[Body, ...], terms: Iterable[Term]) -> None:
        self._all = bodies
        self._kinds = {fold(b.kind) for b in bodies if b.kind}
        self._names: dict[tuple[str, ...], frozenset[Body]] = {}
        self._by_size: dict[tuple[int, int], dict[tuple[str, ...], int]] = defaultdict(dict)
        self._nouns: dict[tuple[str, ...], tuple[str, ...]] = {}
        for kind in {b.kind for b in bodies if b.kind}:
            for english in ENGLISH.get(kind, ()):
                key = _key(english)
                self._nouns[key] = (*self._nouns.get(key, ()), fold(kind))
        for body in bodies:
            self._add_names(body)
        self._add_terms(terms)

    def find(self, words: list[str]) -> list[Mention]:
        """What names bodies among words, longest first, none inside another, in their order."""
        folded = [fold(word) for word in words]
        taken: set[int] = set()
        found: list[Mention] = []
        for length in range(min(LONGEST, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                places = set(range(start, start + length))
                if taken.isdisjoint(places):
                    mention = self._at(folded, start, start + length)
                    if mention:
                        taken |= places
                        found.append(mention)
        return sorted(found, key=lambda mention: mention.start)

    def scopes(self, words: list[str], mentions: list[Mention]) -> tuple[Scope, ...] | None:
        """The bodies that words name, stretch by stretch; None if one is named that there is not.

        `mentions` is what `find` found in them.
        """
        folded = [fold(word) for word in words]
        groups: list[list[Mention]] = []
        bodies: list[frozenset[Body]] = []
        for mention in mentions:
            apart = not groups or not AND.isdisjoint(folded[groups[-1][-1].end : mention.start])
            common = mention.bodies & bodies[-1] if bodies else mention.bodies
            if apart and bodies and not mention.proper and common < mention.bodies and common:
                groups.append([*groups[-1], mention])
                bodies.append(common)
            elif apart or (not common and mention.proper and _has_name(groups[-1])):
                groups.append([mention])
                bodies.append(mention.bodies)
            elif common:
                groups[-1].append(mention)
                bodies[-1] = common
            else:
                return None
        return tuple(self._scope(g, b) for g, b in zip(groups, bodies, strict=True))

    def names_kind(self, words: list[str]) -> bool:
        """Whether one of these words is a common noun for a body."""
        return any(fold(word) in HEADS or self._noun(fold(word), 0) for word in words)

    def _scope(self, group: list[Mention], bodies: frozenset[Body]) -> Scope:
        vague = not _has_name(group) and any(m.loose for m in group) and len(bodies) > 0
        own = frozenset(b for b in bodies if b.collaboration is None) if vague else frozenset()
        return Scope(tuple(b for b in self._all if b in (own or bodies)), vague and not own)

    def _at(self, folded: list[str], start: int, end: int) -> Mention | None:
        words = folded[start:end]
        named = self._named(words)
        if named:
            return Mention(start, end, named, proper=True)
        if end - start == 1 and words[0] in HEADS:
            return self._of_kinds(start, end, self._ending(HEADS[words[0]]), loose=True)
        kinds = self._nouns.get(tuple(words)) or self._nouns.get((*words[:-1], words[-1][:-1]))
        if kinds:
            return self._of_kinds(start, end, frozenset(kinds), loose=False)
        return self._noun(words[0], start) if end - start == 1 else None

    def _noun(self, word: str, start: int) -> Mention | None:
        """A Swedish common noun: the kind itself, mistyped, or the last part of it."""
        forms = bare(word)
        exact = {k for k in self._kinds if any(_same(k, f) or _is_role_of(k, f) for f in forms)}
        if exact:
            return self._of_kinds(start, start + 1, frozenset(exact), loose=exact == {"styrelse"})
        heads = [f for f in forms if len(f) >= SHORTEST_HEAD]
        return self._of_kinds(start, start + 1, self._ending(heads), loose=True)

    def _ending(self, heads: Iterable[str]) -> frozenset[str]:
        heads = tuple(heads)
        if "styrelse" in heads and "styrelse" in self._kinds:
            return frozenset({"styrelse"})
        return frozenset(k for k in self._kinds if k.endswith(heads)) if heads else frozenset()

    def _of_kinds(self, start: int, end: int, kinds: frozenset[str], loose: bool) -> Mention | None:
        bodies = frozenset(b for b in self._all if b.kind and fold(b.kind) in kinds)
        loose = loose or kinds == {"styrelse"}
        return Mention(start, end, bodies, proper=False, loose=loose) if bodies else None

    def _named(self, words: list[str]) -> frozenset[Body] | None:
        for form in (words, [*words[:-1], words[-1].removesuffix("s")]):
            if tuple(form) in self._names:
                return self._names[tuple(form)]
        joined = "".join(words)
        if len(joined) < SHORTEST_TYPO or not joined.isalpha():
            return None
        lengths = range(len(joined) - MOST_SLIPS, len(joined) + MOST_SLIPS + 1)
        fitting = (
            (order, name)
            for length in lengths
            for name, order in self._by_size.get((len(words), length), {}).items()
            if _same("".join(name), joined, len(words) > 1)
        )
        first = min(fitting, default=None)
        return self._names[first[1]] if first else None

    def _put(self, key: tuple[str, ...], bodies: frozenset[Body]) -> None:
        self._names[key] = bodies
        self._by_size[len(key), len("".join(key))].setdefault(key, len(self._names))

    def _add(self, name: str, bodies: Iterable[Body]) -> None:
        key = _key(name)
        if key and not _OFFICE.search(fold(name)):
            self._put(key, self._names.get(key, frozenset()) | frozenset(bodies))

    def _add_names(self, body: Body) -> None:
        if body.collaboration:
            heading = re.sub(r"\s*\([^)]*\)", "", body.collaboration.section[-1:][0]).strip()
            names = [*body.collaboration.names]
            if heading == body.collaboration.name.split(" (")[0]:
                names.append(heading)
            for name in names:
                self._add(name, [body])
        if body.name and any(letter.isupper() for letter in body.name):
            self._add(body.name, [body])
            before, _, after = body.name.partition(" för ")
            if after and after[:1].isupper():
                self._add(after, [body])
                for short in _short(after, fold(body.kind or "")):
                    self._add(short, [body])
                if " " in before:
                    self._add(before, [body])

    def _add_terms(self, terms: Iterable[Term]) -> None:
        """Give the bodies that a term's chief name means every other name of the term."""
        meant = [(term, self._meant(term.sv[0])) for term in terms]
        for term, bodies in meant:
            for name in (*term.sv, *term.en) if bodies else ():
                key = _key(name)
                if (
                    key not in self._names
                    and key not in self._nouns
                    and not _OFFICE.search(fold(name))
                ):
                    self._put(key, bodies)

    def _meant(self, name: str) -> frozenset[Body]:
        if not any(letter.isupper() for letter in name):
            return frozenset()
        words = cased_words_of(name)
        mentions = self.find(words)
        covered = {place for m in mentions for place in range(m.start, m.end)}
        if any(n not in covered and fold(w) not in _SMALL for n, w in enumerate(words)):
            return frozenset()
        scopes = self.scopes(words, mentions)
        return frozenset(scopes[0].bodies) if scopes and len(scopes) == 1 else frozenset()


def _short(name: str, kind: str) -> Iterable[str]:
    """What the body of a programme is called by the programme's name without its last part."""
    first = name.removesuffix("programmet")
    if first == name or not first:
        return
    yield from (first, f"{first}n", f"{first}regionen", f"{first}program")
    for head in {head for heads in HEADS.values() for head in heads if kind.endswith(head)}:
        yield from (f"{first}{head}", f"{first}{head}{'n' if head.endswith('e') else 'en'}")


def _key(name: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in cased_words_of(name))


def _has_name(group: list[Mention]) -> bool:
    return any(mention.proper for mention in group)


def _same(known: str, word: str, long: bool = False) -> bool:
    """Whether a folded word is a known one, or that with a typo; in a long name with two."""
    if known == word:
        return True
    shortest = min(len(known), len(word))
    if shortest < SHORTEST_TYPO:
        return False
    return DamerauLevenshtein.distance(known, word) <= min(
        MOST_SLIPS, shortest // LETTERS_A_TYPO + long
    )


def _is_role_of(kind: str, word: str) -> bool:
    """Whether a word is a role in a body of this kind ("styrelseledamot")."""
    return word.startswith(kind) and bool(_ROLE.match(word[len(kind) :]))
