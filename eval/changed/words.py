"""Names of a text and others in their place: persons, parties, towns, bodies."""

from __future__ import annotations

import random
import re

from rapidfuzz.distance import DamerauLevenshtein

from assistant.understand.names import Names
from eval.changed.pools import FIRST_NAMES, NETWORKS, PARTY_WORDS, SCHOOLS, SURNAMES, TOWNS
from ingest.words import cased_words_of, fold

_BREAK = r"(?:-[ ]*\s+)?"
"""A word may be hyphenated over the end of a line of the raw text."""


class Words:
    """Which name becomes which; the same everywhere."""

    def __init__(self, names: Names, chance: random.Random) -> None:
        parts = [cased_words_of(person.name) for person in names.people]
        hyphened = [re.findall(r"[\w-]+", person.name)[0].count("-") + 1 for person in names.people]
        first = {w for p, n in zip(parts, hyphened, strict=True) for w in p[:n]}
        last = {w for p, n in zip(parts, hyphened, strict=True) for w in p[n:]}
        last |= first & last
        self.people = dict(zip(sorted(first - last), _drawn(FIRST_NAMES, chance), strict=False))
        self.people |= dict(zip(sorted(last), _drawn(SURNAMES, chance), strict=False))
        self._surnames = last
        self.spare = [n for n in _drawn(FIRST_NAMES, chance) if n not in self.people.values()]
        self.spare_surnames = [n for n in _drawn(SURNAMES, chance) if n not in self.people.values()]
        self.bodies = dict(chance.choice(NETWORKS))
        school = chance.randrange(2)
        self.bodies |= {old: new[school] for old, new in SCHOOLS.items()}
        self.bodies |= {old: chance.choice(new) for old, new in TOWNS.items()}
        old = list(PARTY_WORDS)
        turned = old[1:] + old[:1] if chance.random() < 0.5 else old[-1:] + old[:-1]
        self.parties = dict(zip(old, turned, strict=True))

    def changed(self, text: str) -> str:
        """A text, or words of it, raw or repaired, with the new names."""
        text = self._each(text, {**self.people, **self.bodies}, re.NOFLAG)
        return re.sub(r"\((\w+)\)", lambda m: f"({self.parties.get(m.group(1), m.group(1))})", text)

    def said(self, text: str) -> str:
        """A fact of a case, or a question: in any case, with words for parties and slips."""
        slips = {"Energy Citys": self.bodies["Energy Cities"]}
        text = self._each(text, {**self.bodies, **slips}, re.IGNORECASE)
        text = re.sub(r"[^\W\d_]+", self._person, text)
        text = re.sub(r"\b(?:KD|M|S)\b(?!['’.])", lambda m: self.parties[m.group()], text)
        words = {
            old: new
            for party, other in self.parties.items()
            for old, new in zip(PARTY_WORDS[party], PARTY_WORDS[other], strict=True)
        }
        pattern = re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b", re.I)
        return pattern.sub(lambda m: words[m.group().lower()], text)

    def _person(self, match: re.Match[str]) -> str:
        """A person's word, exactly, without its accents, or with one slip (which stays one)."""
        word = match.group()
        if word in self.people:
            return self.people[word]
        bare = fold(word)
        for surname in sorted(self._surnames):
            other = self.people[surname]
            if bare in (fold(surname), fold(surname) + "s") and len(word) > 4:
                written = fold(other) if bare == word else other
                return written + ("s" if bare != fold(surname) else "")
            if len(word) > 5 and DamerauLevenshtein.distance(bare, fold(surname)) == 1:
                return other[:-2] + other[-1]
        return word

    def _each(self, text: str, names: dict[str, str], flags: re.RegexFlag) -> str:
        forms = sorted(names, key=len, reverse=True)
        pattern = re.compile("|".join(rf"\b{_broken(form)}" for form in forms), flags)
        lowered = {form.lower(): new for form, new in names.items()}

        def one(match: re.Match[str]) -> str:
            found = re.sub(r"\s+", " ", re.sub(r"-\s+(?=\w)", "", match.group()))
            after = text[match.end() : match.end() + 1]
            if found in self.people and after.isalpha() and after != "s":
                return match.group()
            new = names.get(found) or lowered.get(found.lower(), found)
            return new.lower() if found.islower() else new

        return pattern.sub(one, text)


def _broken(form: str) -> str:
    """A pattern of a form that may be broken anywhere."""
    words = [_BREAK.join(map(re.escape, word)) for word in form.split()]
    return r"\s+".join(words)


def _drawn(pool: list[str], chance: random.Random) -> list[str]:
    return chance.sample(pool, len(pool))
