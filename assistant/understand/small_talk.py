"""Greetings, thanks, praise, insults, "what can you do": a short reply of its own, no search.

Talk is made of phrases that are talk and of words that say nothing beside them; any other word
makes it a question. A word that no list knows may be a slip of the pen for one of talk.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from assistant.understand.talk_words import BARE, FILLERS_TEXT, KINDS, WEAK
from ingest.wordlist import is_word
from ingest.words import fold, words_of

MOST = 18
"""Words; a longer text is more than talk."""
SHORTEST_TYPO = 4
"""Letters of a word that may be a slip of the pen."""
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_SHORT = {
    "ur": "your", "u": "you", "r": "are", "youre": "you are", "whats": "what s", "va": "vad",
    "mkt": "mycket", "o": "och", "oxa": "också", "asså": "alltså",
}  # fmt: skip
_STRENGTH = frozenset(
    fold(word)
    for word in """ju helt verkligen egentligen faktiskt så riktigt väldigt otroligt himla jätte
    jättemycket alldeles fullständigt totalt rätt ganska alltså nu
    actually really so very just totally completely absolutely truly quite such pretty""".split()
)
"""Words that only weigh the others."""
_PREFIX = re.compile(r"^(?:jatte|skit|ur|super|sjukt|as|svin)(?=\w{3})")
_FILLERS = frozenset(fold(word) for word in FILLERS_TEXT)
Phrases = dict[tuple[str, ...], str]
"""Kinds by the folded words of phrases."""


def _folded(kinds: dict[str, tuple[str, ...]]) -> Phrases:
    return {
        tuple(word for word in fold(phrase).split() if word not in _STRENGTH): kind
        for kind, phrases in kinds.items()
        for phrase in phrases
    }


_STRONG, _BARE, _WEAK = _folded(KINDS), _folded(BARE), _folded(WEAK)
_GREETINGS = {p: kind for p, kind in _STRONG.items() if kind == "greeting" and len(p) <= 2}
_KNOWN = frozenset(w for phrases in (_STRONG, _BARE, _WEAK) for p in phrases for w in p) | _FILLERS
_LONG = sorted(word for word in _KNOWN if len(word) >= SHORTEST_TYPO)


def small_talk(text: str) -> str | None:
    """The kind of small talk `text` is nothing but ("greeting", "thanks", ...), else None."""
    words = _words(text)
    if not words or len(words) > MOST:
        return None
    alone = tuple(word for word in _without(words, _GREETINGS)[0] if word)
    if alone in _BARE:
        return _BARE[alone]
    rest, found = _without(words, _STRONG if "?" in text else _STRONG | _WEAK)
    if not found or any(word and word not in _FILLERS for word in rest):
        return None
    return next(kind for kind in KINDS if kind in found)


def _words(text: str) -> list[str]:
    """The folded words of a text that weigh, written out and mended."""
    words = [fold(word) for word in words_of(_DRAWN_OUT.sub(r"\1", text))]
    words = [part for word in words for part in _SHORT.get(word, word).split()]
    if len(words) > 2 * MOST:
        return words
    meant = [_meant(word) for word in words]
    said = zip(("", *meant), meant, strict=False)
    plain = ["are" if (before, word) == ("you", "re") else word for before, word in said]
    return [word for word in plain if word not in _STRENGTH] or plain


@lru_cache(maxsize=1_024)
def _meant(word: str) -> str:
    """A word of talk that a word which no list knows is, less what makes it stronger, or one slip
    away from."""
    if word in _KNOWN or word in _STRENGTH:
        return word
    plain = _PREFIX.sub("", word)
    if plain in _KNOWN:
        return plain
    if len(word) < SHORTEST_TYPO or is_word(word) or is_word(word, "en"):
        return word
    near = process.extractOne(word, _LONG, scorer=OSA.distance, score_cutoff=1)
    return near[0] if near else word


def _without(words: list[str], phrases: Phrases) -> tuple[list[str], set[str]]:
    """The words without the phrases, the longest first, and the kinds of these; in the place of
    each stands an empty word, so that what stood apart does not come together."""
    found: set[str] = set()
    for size in range(min(max(map(len, phrases)), len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            kind = phrases.get(tuple(words[at : at + size]))
            if kind:
                found.add(kind)
                words = [*words[:at], *[""] * size, *words[at + size :]]
    return words, found
