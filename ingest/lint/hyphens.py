"""Hyphens: one left inside a word, one missing after an abbreviation, one where a dash belongs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import WORD, View

_SPLIT = re.compile(r"\b([a-zåäö]{2,})-([a-zåäö]{2,})\b(?!-)")
_ABBREVIATION = re.compile(r"\b([A-ZÅÄÖ]{2,})\s([a-zåäö]{4,})\b")
_ROLE = re.compile(
    r"(?:ordförande|ledamot|ledamöter|sekreterare|styrelse|kansli|arbete|program|"
    r"projekt|medel|stöd|kontor|frågor|möte|möten)$"
)
_DASH = re.compile(r"(?<=[^\W_]) - (?=[^\W_])")
_SUSPENDED = re.compile(r"(?<![\w-])([a-zåäö]{4,}[os]) (och|eller) [a-zåäö]{6,}")
_UNLINKED = {"s": "e", "o": "a"}
"""What a noun ends in, by the letter that ends it within a compound."""
_RANGE = re.compile(r"\b(?:19|20)\d\d(?: - | – |-)(?:19|20)\d\d\b")


def inside_words(view: View) -> Iterator[Fault]:
    """A hyphen that a line break left inside a word."""
    counts = Counter(w.lower() for unit in view.swedish for w in WORD.findall(unit.text))
    for unit in view.swedish:
        for match in _SPLIT.finditer(unit.text):
            word = match.group(1) + match.group(2)
            apart = match.group(1)[-1] == match.group(2)[0] in "aeiouyåäö"
            whole = not apart and (lexicon.known(word) or counts[word])
            if whole and not lexicon.known(match.group()) and counts[match.group()] == 1:
                yield unit.fault(
                    Kind.HYPHEN,
                    match.span(),
                    f"Bindestrecket hör inte hemma i ordet. Skriv ”{word}”.",
                    f'The hyphen does not belong in this word. Write "{word}".',
                )


def missing_after_abbreviations(view: View) -> Iterator[Fault]:
    """An abbreviation and the word it is compounded with, written apart."""
    written = {w.lower() for unit in view.swedish for w in WORD.findall(unit.text)}
    for unit in view.swedish:
        for match in _ABBREVIATION.finditer(unit.text):
            joined = f"{match.group(1)}-{match.group(2)}"
            shouted = lexicon.known(match.group(1).lower())
            if not shouted and (joined.lower() in written or _is_noun(match.group(2))):
                yield unit.fault(
                    Kind.HYPHEN,
                    match.span(),
                    f"Bindestreck saknas. Skriv ”{joined}”.",
                    f'A hyphen is missing. Write "{joined}".',
                )


def suspended(view: View) -> Iterator[Fault]:
    """The first part of two compounds that share their last, without the hyphen that stands for it.

    The part must be a form that stands in compounds only.
    """
    for unit in view.swedish:
        for match in _SUSPENDED.finditer(unit.text):
            part = match.group(1)
            noun = part[:-1] + _UNLINKED[part[-1]]
            if lexicon.lemma(part) in (noun, part, None) and lexicon.lemma(noun) == noun:
                yield unit.fault(
                    Kind.HYPHEN,
                    match.span(),
                    f"Bindestreck saknas efter ”{part}”. Skriv ”{part}- {match.group(2)}”.",
                    f'A hyphen is missing after "{part}". Write "{part}- {match.group(2)}".',
                )


def dashes(view: View) -> Iterator[Fault]:
    """A hyphen for a dash, and blanks around the dash between two years."""
    for unit in view.units:
        ranges = [match.span() for match in _RANGE.finditer(unit.text)]
        for start, end in ranges:
            meant = re.sub(r"\D+", "–", unit.text[start:end])
            yield unit.fault(
                Kind.DASH,
                (start, end),
                f"Mellan årtal står tankstreck utan mellanslag: {meant}.",
                f"Between years stands an en dash without blanks: {meant}.",
            )
        for match in _DASH.finditer(unit.text):
            if not any(start <= match.start() < end for start, end in ranges):
                yield unit.fault(
                    Kind.DASH,
                    match.span(),
                    "Bindestreck med mellanslag. Här hör tankstreck hemma: –.",
                    "A hyphen with blanks. An en dash belongs here: –.",
                )


def _is_noun(word: str) -> bool:
    """Whether a word is surely a noun: a definite form of one, or one of the usual last parts."""
    base = lexicon.lemma(word)
    if base is None or base == word:
        return bool(_ROLE.search(word))
    return lexicon.gender(base) is not None and word in (
        base + "et",
        base + "t",
        base + "en",
        base + "n",
    )
