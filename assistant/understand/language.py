"""Which of the product's two languages a question is in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from corpus.key import Key
from ingest.words import words_of

SWEDISH = frozenset(
    """och i att det som en på är av för den till med de inte om ett han hon men var vad hur vem
    vilka vilken vilket när varför får ska skall kan måste bör har hade vi jag du ni man oss
    vår våra vårt er era sig sin sina från eller så där här då nu även också bara mer mest
    alla några någon något finns sitter gäller ja nej hej tack snälla ju väl nog visst blir
    bli vara göra gör säger står varje vars vart hos kring enligt samt utan under över mellan
    mot efter före innan ja ta emot""".split()
)
ENGLISH = frozenset(
    """the of and to a is that it for on are with as his they at be this from have or by one had
    not but what all were when we there can an your which their if do will each about how up
    out them then she many some so these would other into has more her two like him see could
    no make than been its who now my over did down only may must should shall does am you i
    our us where why whose whom any anything someone please hi hello thanks hey get got going
    want need tell me was in""".split()
)
SHARED = SWEDISH & ENGLISH
LEAST_SHOWN = 0.3
"""A text whose words speak less than this for either language shows none."""
FRAME = 1.5
"""How much more the first two words weigh: they are the frame into which names are put."""
_LETTERS = frozenset("åäö")


class LanguageGuesser:
    """Tells Swedish from English by function words, else by the index's own words."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._seen: dict[str, Counter[str]] = {"sv": Counter(), "en": Counter()}
        for key in keys:
            self._seen[key.language].update(set(words_of(key.text)))

    def guess(self, text: str, default: str = "sv") -> str:
        """ "sv" or "en"; `default` where nothing speaks for either."""
        weights = [self._weight(word) for word in words_of(text)]
        score = sum(weights) + FRAME * sum(weights[:2])
        if abs(score) < LEAST_SHOWN:
            return default
        return "sv" if score > 0 else "en"

    def _weight(self, word: str) -> float:
        """Above 0 for a Swedish word, below 0 for an English one."""
        if word in SHARED or word.isdigit():
            return 0.0
        if word in SWEDISH:
            return 1.0
        if word in ENGLISH:
            return -1.0
        if _LETTERS & set(word):
            return 0.8
        swedish, english = self._seen["sv"][word], self._seen["en"][word]
        if swedish + english == 0:
            return 0.0
        return 0.5 * (swedish - english) / (swedish + english)
