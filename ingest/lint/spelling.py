"""Words that are no words, one letter away from one that is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import WORD, Unit, View

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäöé"
LONG = 5
"""Letters of a word whose nearest neighbours count; a shorter one has too many."""
LONG_COMPOUND = 9
"""A made-up compound of so many letters is doubted if one letter less or more gives a word."""
OFTEN = 2
"""A word that stands more often than this, and than the one it is near, is the author's own."""
_TOGETHER = re.compile(
    r"(?<![\w-])(?:([a-zåäö]{4,}?)(att|för|som|och|med|till)"
    r"|(sådant|sådana|detta|denna|dessa|vilket|vilka)([a-zåäö]{4,}))(?![\w-])"
)
_ABBREVIATED = re.compile(r"\.|:| ?/")


def misspellings(view: View) -> Iterator[Fault]:
    """Unknown words that are one edit away from a known one, names left out."""
    counts = Counter(w.lower() for unit in view.swedish for w in WORD.findall(unit.text))
    capitals = {word.lower() for word in view.capitals}
    for unit in view.swedish:
        for match in WORD.finditer(unit.text):
            word = match.group()
            if not _candidate(unit, match, capitals):
                continue
            meant, times = suggestion(word.lower(), counts), counts[word.lower()]
            if meant and (times <= OFTEN or counts[meant] > times):
                yield unit.fault(
                    Kind.SPELLING,
                    match.span(),
                    f"”{word}” finns inte i ordlistan. Menas ”{meant}”?",
                    f'"{word}" is not in the word list. Is "{meant}" meant?',
                )


def run_together(view: View) -> Iterator[Fault]:
    """Two words without the blank between them: the first or the last stands in no compound."""
    for unit in view.swedish:
        for match in _TOGETHER.finditer(unit.text):
            first, last = (part for part in match.groups() if part)
            word = first + last
            if lexicon.known(first) and lexicon.known(last) and not lexicon.known(word):
                yield unit.fault(
                    Kind.SPELLING,
                    match.span(),
                    f"Mellanslag saknas. Menas ”{first} {last}”?",
                    f'A blank is missing. Is "{first} {last}" meant?',
                )


def suggestion(word: str, counts: Counter[str]) -> str | None:
    """The word that was probably meant, if exactly this class of slip explains the unknown one."""
    if lexicon.is_compound(word):
        near = _letter_more_or_less(word) if len(word) >= LONG_COMPOUND else set()
        near = {w for w in near if not _inflected(w, word) and not _linked(word, w)}
    elif len(word) >= LONG:
        near = _letter_more_or_less(word) | _letter_other(word)
    else:
        near = {word[:i] + word[i - 1] + word[i:] for i in range(3, len(word) + 1)}
    found = [w for w in near if lexicon.known(w) or (counts[w] > 1 and not _inflected(w, word))]
    found = [w for w in found if w != word]
    return max(found, key=lambda w: (counts[w], len(w), w), default=None)


def _candidate(unit: Unit, match: re.Match[str], capitals: set[str]) -> bool:
    word = match.group()
    if len(word) < 3 or "-" in word or word.isupper() or lexicon.known(word):
        return False
    if _ABBREVIATED.match(unit.text, match.end()) and len(word) < LONG:
        return False
    if word[0].isupper() and not unit.begins_sentence(match.start()):
        return False
    if _in_foreign_name(unit, match):
        return False
    return word[1:].islower() and word.lower() not in capitals


def _in_foreign_name(unit: Unit, match: re.Match[str]) -> bool:
    """Whether the word right before is a name that the list does not know."""
    before = unit.text[: match.start()].split()[-1:]
    return bool(before) and before[0][0].isupper() and not lexicon.known(before[0])


def _linked(word: str, other: str) -> bool:
    """Whether the other word is the same compound with a vowel between its parts."""
    cuts = (i for i in range(2, len(word) - 2) if word[:i] + other[i] + word[i:] == other)
    return any(
        other[i] in "aeo" and lexicon.known(word[:i]) and lexicon.known(word[i:]) for i in cuts
    )


def _inflected(one: str, other: str) -> bool:
    """Whether two words differ at the end alone, as two forms of a word do."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short)


def _letter_more_or_less(word: str) -> set[str]:
    less = {word[:i] + word[i + 1 :] for i in range(len(word))}
    more = {word[:i] + x + word[i:] for i in range(len(word) + 1) for x in _LETTERS}
    return less | more


def _letter_other(word: str) -> set[str]:
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    other = {word[:i] + x + word[i + 1 :] for i in range(len(word)) for x in _LETTERS}
    return swapped | other
