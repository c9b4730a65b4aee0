"""Finds the bodies that a question names: by collaboration, by kind, by the name of a programme."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.register.body_names import BodyNames, is_same, key_of
from assistant.register.body_words import ENGLISH, HEADS, PEOPLE, SHORTEST_HEAD, bare
from assistant.register.seating import Body
from corpus.companions import Term
from ingest.words import cased_words_of, fold

LONGEST = 8
"""Words in the longest name that is looked for."""
KEPT = 4_096
"""Words for which the bodies that they name are kept."""
_OFFICE = re.compile(r"kontor|office|representation|kansli|secretariat")
_COMPARES = frozenset({"fler", "flera", "farre", "storre", "mindre", "lika"})
"""After which "än" sets two bodies apart; by itself, without its dots, it is an article."""
_SMALL = frozenset({"s", "for", "i", "den", "det", "the", "of", "in", "on"})
AND = frozenset(
    {"och", "and", "samt", "eller", "or", "men", "but", "resp", "respektive", "plus", "than"}
)
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
        self._place = {body: place for place, body in enumerate(bodies)}
        by_kind: dict[str, list[Body]] = defaultdict(list)
        for body in bodies:
            if body.kind:
                by_kind[fold(body.kind)].append(body)
        self._by_kind = {kind: frozenset(of_kind) for kind, of_kind in by_kind.items()}
        self._kinds = set(self._by_kind)
        self._names = BodyNames()
        self._kinds_named = lru_cache(KEPT)(self._kinds_of)
        self._bodies_of = lru_cache(KEPT)(self._of_all_kinds)
        self._named = lru_cache(KEPT)(self._names.named)
        self._nouns: dict[tuple[str, ...], tuple[str, ...]] = {}
        for kind in {b.kind for b in bodies if b.kind}:
            sitting = (names for begins, names in PEOPLE.items() if fold(kind).startswith(begins))
            for noun in (*ENGLISH.get(kind, ()), *(name for names in sitting for name in names)):
                key = key_of(noun)
                self._nouns[key] = (*self._nouns.get(key, ()), fold(kind))
        for body in bodies:
            self._add_names(body)
        self._add_terms(terms)
        self._named.cache_clear()  # terms were looked up before all names were there

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
            between = folded[groups[-1][-1].end : mention.start] if groups else []
            than = "an" in between and not _COMPARES.isdisjoint(folded[: mention.start])
            apart = not groups or than or not AND.isdisjoint(between)
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
        return Scope(tuple(sorted(own or bodies, key=self._place.__getitem__)), vague and not own)

    def _at(self, folded: list[str], start: int, end: int) -> Mention | None:
        words = tuple(folded[start:end])
        named = self._named(words)
        if named:
            return Mention(start, end, named, proper=True)
        if end - start == 1 and words[0] in HEADS:
            return self._of_kinds(start, end, self._ending(HEADS[words[0]]), loose=True)
        kinds = self._nouns.get(words) or self._nouns.get((*words[:-1], words[-1][:-1]))
        if kinds:
            return self._of_kinds(start, end, frozenset(kinds), loose=False)
        return self._noun(words[0], start) if end - start == 1 else None

    def _noun(self, word: str, start: int) -> Mention | None:
        """A Swedish common noun: the kind itself, mistyped, or the last part of it."""
        kinds, exact = self._kinds_named(word)
        loose = not exact or kinds == {"styrelse"}
        return self._of_kinds(start, start + 1, kinds, loose=loose)

    def _kinds_of(self, word: str) -> tuple[frozenset[str], bool]:
        """The kinds that a word names, and whether it is one itself, not only the last part."""
        forms = bare(word)
        exact = {k for k in self._kinds if any(is_same(k, f) or _is_role_of(k, f) for f in forms)}
        if exact:
            return frozenset(exact), True
        return self._ending(f for f in forms if len(f) >= SHORTEST_HEAD), False

    def _ending(self, heads: Iterable[str]) -> frozenset[str]:
        heads = tuple(heads)
        if "styrelse" in heads and "styrelse" in self._kinds:
            return frozenset({"styrelse"})
        return frozenset(k for k in self._kinds if k.endswith(heads)) if heads else frozenset()

    def _of_kinds(self, start: int, end: int, kinds: frozenset[str], loose: bool) -> Mention | None:
        bodies = self._bodies_of(kinds)
        loose = loose or kinds == {"styrelse"}
        return Mention(start, end, bodies, proper=False, loose=loose) if bodies else None

    def _of_all_kinds(self, kinds: frozenset[str]) -> frozenset[Body]:
        return frozenset(b for kind in kinds for b in self._by_kind.get(kind, ()))

    def _add(self, name: str, bodies: Iterable[Body]) -> None:
        key = key_of(name)
        if key and not _OFFICE.search(fold(name)):
            self._names.add(key, bodies)

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
                key = key_of(name)
                if (
                    key not in self._names
                    and key not in self._nouns
                    and not _OFFICE.search(fold(name))
                ):
                    self._names.add(key, bodies)

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


def _has_name(group: list[Mention]) -> bool:
    return any(mention.proper for mention in group)


def _is_role_of(kind: str, word: str) -> bool:
    """Whether a word is a role in a body of this kind ("styrelseledamot")."""
    return word.startswith(kind) and bool(_ROLE.match(word[len(kind) :]))
