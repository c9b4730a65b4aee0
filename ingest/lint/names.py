"""Names under two spellings: by a letter, by case, by hyphen, by a definite ending."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import CAPITAL, WORD, Token, Unit, View

_TWO_CAPITALS = re.compile(rf"\b([{CAPITAL}]\w{{2,}}) ([{CAPITAL}]\w{{2,}})")
_LAST_OF_THREE = re.compile(rf"\b([{CAPITAL}][\w-]+) ([{CAPITAL}][\w-]+) ([^\W\d_][\w-]+)\b")
_DEFINITE = ("en", "et", "n", "t")
_INFLECTED = ("", "s", "n", "en", "t", "et", "ns", "ens", "ets", "a", "e", "er", "ar", "na")
LETTERS = 6
"""Letters of a name whose neighbours count; shorter ones are too many."""


def by_letter(view: View) -> Iterator[Fault]:
    """The rarer of two names, no words of the list, that differ by one letter inside."""
    tokens = [t for t in view.capitalised if not lexicon.known(t[1].group())]
    counts = Counter(match.group() for _, match in tokens)
    near = {
        word: max(
            (other for other in counts if _one_letter_apart(word, other)),
            key=lambda other: (counts[other], other),
            default=word,
        )
        for word in counts
    }
    for unit, match in tokens:
        word, usual = match.group(), near[match.group()]
        if (counts[usual], usual) > (counts[word], word) and _beside(unit, match, usual, view):
            yield _two_ways(unit, match.span(), usual, word)


def by_definite(view: View) -> Iterator[Fault]:
    """A name that begins in the definite here and in the indefinite elsewhere."""
    counts: Counter[tuple[str, str]] = Counter(
        (m.group(1), m.group(2).removesuffix("s"))
        for unit in view.units
        for m in _TWO_CAPITALS.finditer(unit.text)
    )
    for unit in view.swedish:
        for match in _TWO_CAPITALS.finditer(unit.text):
            head, tail = match.group(1), match.group(2).removesuffix("s")
            for ending in _DEFINITE:
                bare = head.removesuffix(ending)
                if bare != head and counts[bare, tail] > counts[head, tail]:
                    yield _two_ways(unit, match.span(), f"{bare} {match.group(2)}", match.group())


def by_case(view: View) -> Iterator[Fault]:
    """A word with a small letter that is a name elsewhere, or one name's last word in capitals."""
    capital = Counter(match.group() for _, match in view.capitalised)
    small = Counter(w for unit in view.units for w in WORD.findall(unit.text) if w.islower())
    for unit in view.swedish:
        for match in WORD.finditer(unit.text):
            word, name = match.group(), match.group()[0].upper() + match.group()[1:]
            unlisted = not lexicon.known(word) and len(word) >= LETTERS
            if word.islower() and unlisted and capital[name] >= small[word]:
                yield _two_ways(unit, match.span(), name, word)
    yield from _last_words(view)


def by_capital_of_a_noun(view: View) -> Iterator[Fault]:
    """A noun that stands alone, now with a capital and now without; told once, where it begins."""
    small = Counter(
        word.removesuffix("s")
        for unit in view.swedish
        for word in WORD.findall(unit.text)
        if word.islower()
    )
    large: dict[str, list[Token]] = {}
    for unit, match in view.capitalised:
        if unit.swedish and _stands_alone(unit, match):
            large.setdefault(match.group().lower().removesuffix("s"), []).append((unit, match))
    for noun, tokens in large.items():
        if small[noun] and lexicon.known(noun):
            unit, match = tokens[0]
            yield unit.fault(
                Kind.VARIANT,
                match.span(),
                f"”{match.group()}” har stor bokstav inne i meningar ({_times(len(tokens))}) och "
                f"liten ({_times(small[noun])}). Välj en form.",
                f'"{match.group()}" has a capital inside sentences ({len(tokens)}) or none '
                f"({small[noun]}). Choose one.",
            )


def by_hyphen(view: View) -> Iterator[Fault]:
    """A name with a hyphen elsewhere that is written apart here."""
    hyphened = dict.fromkeys(
        w for u in view.units for w in WORD.findall(u.text) if "-" in w and w[0].isupper()
    )
    apart = [re.compile(rf"\b{re.escape(n.replace('-', ' '))}\b", re.I) for n in hyphened]
    for unit in view.units:
        for name, pattern in zip(hyphened, apart, strict=True):
            for match in pattern.finditer(unit.text):
                if match.group()[0].isupper() and not match.group().split()[0].isupper():
                    yield _two_ways(unit, match.span(), name, match.group())


def _one_letter_apart(one: str, other: str) -> bool:
    if min(len(one), len(other)) < LETTERS or DamerauLevenshtein.distance(one, other) != 1:
        return False
    stem = min(one, other, key=len)
    return not any(stem + ending in (one, other) for ending in _INFLECTED if ending)


def _beside(unit: Unit, match: re.Match[str], usual: str, view: View) -> bool:
    """Whether two near words are one name: alone, or beside the same other part of a person's."""
    pair = re.compile(rf"[{CAPITAL}][\w-]+$")
    first = pair.search(unit.text[: match.start()].rstrip())
    after = re.match(rf"\s([{CAPITAL}][\w-]+)", unit.text[match.end() :])
    if not first and not after:
        return True
    wanted = [f"{first.group()} {usual}"] if first else []
    wanted += [f"{usual} {after.group(1)}"] if after else []
    return any(words in other.text for words in wanted for other in view.units)


def _last_words(view: View) -> Iterator[Fault]:
    """Names that begin alike and end in the same common noun, in the rarer of its two cases."""
    ends: dict[tuple[str, str], list[Token]] = {}
    for unit in view.swedish:
        for match in _LAST_OF_THREE.finditer(unit.text):
            ends.setdefault((match.group(1), match.group(3).lower()), []).append((unit, match))
    for (_, noun), tokens in ends.items():
        large = [t for t in tokens if t[1].group(3)[0].isupper()]
        small = [t for t in tokens if t[1].group(3)[0].islower()]
        rare, usual = (large, noun) if len(large) <= len(small) else (small, noun.capitalize())
        for unit, match in rare if large and small else ():
            yield _two_ways(unit, match.span(3), usual, match.group(3))


def _stands_alone(unit: Unit, match: re.Match[str]) -> bool:
    """Whether a word is a definite noun, or follows an indefinite article, and is no part of a
    longer name or label."""
    before = unit.text[: match.start()].split()
    after = unit.text[match.end() :].lstrip()
    common = match.group().endswith(("en", "et", "ens", "ets")) or before[-1] in ("en", "ett")
    alone = not before[-1].strip("(")[:1].isupper() and not after[:1].isupper()
    no_label = not after[:1].isdigit() and "-" not in match.group()
    return unit.shape is not None and common and alone and no_label


def _times(count: int) -> str:
    return "en gång" if count == 1 else f"{count} gånger"


def _two_ways(unit: Unit, place: tuple[int, int], usual: str, here: str) -> Fault:
    return unit.fault(
        Kind.NAME,
        place,
        f"Här står ”{here}”, på andra ställen ”{usual}”. Skriv namnet på ett sätt.",
        f'"{here}" here, "{usual}" elsewhere. Spell the name one way.',
    )
