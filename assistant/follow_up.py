"""Whether a turn leans on the ones before it, and on which of their words."""

from __future__ import annotations

from assistant.glossary import Glossary
from ingest.words import words_of

OPENERS = {
    "sv": (
        "och",
        "men",
        "eller",
        "då",
        "hur är det med",
        "vad gäller för",
        "samma",
        "även",
        "också",
    ),
    "en": ("and", "but", "or", "what about", "how about", "same", "also", "then"),
}
POINTERS = frozenset(
    """den det de dem denna detta dessa dess deras där dit då hen han hon honom henne hans hennes
    densamma samma andra båda bägge sådant sådana ovan nämnda respektive
    it its they them their that this these those there he she him her his hers one ones other both
    same such else""".split()
)
"""Words that point back. "Det" and "it" also stand alone, so they count only in short turns."""
SHORT = 8
"""Words; a longer turn is taken to stand alone unless it opens like a follow-up."""


def leans(turn: str, glossary: Glossary) -> bool:
    """Whether `turn` cannot be understood without what went before."""
    words = words_of(turn)
    if not words:
        return False
    opens = any(
        words[: len(opener.split())] == opener.split()
        for openers in OPENERS.values()
        for opener in openers
    )
    points = any(word in POINTERS for word in words)
    covered = {place for match in glossary.find(turn) for place in match.places}
    few = len(words) <= 3 or (len(covered) <= 1 and len(words) <= 5)
    if opens:
        return len(words) <= SHORT + 4
    return (points and len(words) <= SHORT) or few
